using System.CommandLine;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger.Journal;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.People;

namespace Scoring.Silo.Commands;

/// <summary>
/// <c>import FILE CONNECTION [--competition ID]</c>: a journal, and the people beside it, into a database that has nothing of this competition yet.
/// </summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Journal = new("FILE")
    {
        Description = "账本文件 ledger.jsonl；旁边的 people.jsonl 一并导入。 A journal; the people.jsonl beside it comes along.",
    };

    private static readonly Argument<string> Connection = new("CONNECTION")
    {
        Description = "数据库连接：Host=… 或 file:文件。 The database: Host=…;Database=…, or file:PATH of a file that holds it.",
    };

    private static readonly Option<string?> Competition = new("--competition")
    {
        Description = "赛事编号；文件夹已改名时需要。 The competition's id; needed when its folder was renamed.",
    };

    public static Command Create()
    {
        var command = new Command(
            "import", "把账本文件导入数据库，先核对整条哈希链（0 完好，1 损坏，2 无法使用）。 "
                + "Brings a journal into a database, whole or not at all; its chain is checked first (0 whole, 1 damaged, 2 unusable).")
        {
            Journal, Connection, Competition,
        };
        command.SetAction((parsed, _) =>
            LedgerArguments.GuardAsync(parsed.GetRequiredValue(Journal), parsed.InvocationConfiguration, () => RunAsync(parsed)));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed)
    {
        var file = Path.GetFullPath(parsed.GetRequiredValue(Journal));
        var id = Folders.Checked(parsed.GetValue(Competition) ?? JournalFiles.IdOf(file));
        var output = parsed.InvocationConfiguration.Output;
        var end = JournalFiles.Read(file, id, static _ => { });
        var people = PeopleBeside(file);
        await using var stores = new PostgresStores(DatabaseConnection.Parse(parsed.GetRequiredValue(Connection)), TimeProvider.System);
        await stores.StartAsync();
        await PostgresImport.RunAsync(stores.Database, id, file, end.Head, people);
        await output.WriteLineAsync(
            $"已导入 imported  {id}  {end.Head.Seq} 条 entries  {end.Head.Hash}{(people is null ? "  没有姓名 no people.jsonl" : "")}");
        if (end.Length > end.Good)
            await output.WriteLineAsync($"    末尾 {end.Length - end.Good} 字节尚未写完，没有计入。 The last {end.Length - end.Good} bytes don't count.");
    }

    private static byte[]? PeopleBeside(string journal)
    {
        var folder = Path.GetDirectoryName(journal)!;
        try
        {
            return new WholeFile(new LocalDisk(), new Folders(new LocalDisk(), folder), Path.Combine(folder, PeopleFiles.FileName)).Read();
        }
        catch (InvalidDataException damage)
        {
            throw new IOException($"{PeopleFiles.FileName}: {damage.Message}");
        }
    }
}
