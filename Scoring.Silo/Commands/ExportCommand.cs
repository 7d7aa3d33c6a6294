using System.CommandLine;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.People;

namespace Scoring.Silo.Commands;

/// <summary>
/// <c>export CONNECTION COMPETITION FILE [--people]</c>: one competition of a database as a journal, byte for byte what was written, checked on the way.
/// </summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Connection = new("CONNECTION")
    {
        Description = "数据库连接：Host=… 或 file:文件。 The database: Host=…;Database=…, or file:PATH of a file that holds it.",
    };

    private static readonly Argument<string> Competition = new("COMPETITION")
    {
        Description = "赛事编号；组委会账本为 @office。 The competition's id; the office's own ledger is @office.",
    };

    private static readonly Argument<string> Journal = new("FILE") { Description = "写入的文件，不会覆盖。 The file to write; nothing is overwritten." };

    private static readonly Option<bool> People = new("--people")
    {
        Description = "同时在旁边写出 people.jsonl（姓名，需妥善保管）。 Also writes people.jsonl beside it: names, to be kept with care.",
    };

    public static Command Create()
    {
        var command = new Command(
            "export", "把数据库中的账本导出为文件（0 完好，1 损坏，2 无法使用）。 Writes a ledger of a database to a journal file (0 whole, 1 damaged, 2 unusable).")
        {
            Connection, Competition, Journal, People,
        };
        command.SetAction((parsed, _) => LedgerArguments.GuardAsync("PostgreSQL", parsed.InvocationConfiguration, () => RunAsync(parsed)));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed)
    {
        var file = Path.GetFullPath(parsed.GetRequiredValue(Journal));
        await using var database = Database.ToRead(DatabaseConnection.Parse(parsed.GetRequiredValue(Connection)));
        var id = Folders.Checked(parsed.GetRequiredValue(Competition));
        if ((await PostgresReading.LedgersAsync(database, id)).Count == 0)
            throw new FileNotFoundException($"数据库里没有 {id}。 There is no {id} in this database.");
        var names = Path.Combine(Path.GetDirectoryName(file)!, PeopleFiles.FileName);
        if (File.Exists(file) || (parsed.GetValue(People) && File.Exists(names)))
            throw new IOException($"{file}: 文件已存在，不会覆盖。 The file exists; it is not overwritten.");

        var entries = await WriteAsync(database, id, file);
        if (parsed.GetValue(People) && await database.AskAsync("SELECT book FROM scoring.people WHERE competition = $1", id) is byte[] { Length: > 0 } book)
            new WholeFile(new LocalDisk(), new Folders(new LocalDisk(), Path.GetDirectoryName(names)!), names).Write(book);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"已导出 exported  {file}  {entries} 条 entries");
    }

    // Under its own name only when all of it is there and on disk.
    private static async Task<long> WriteAsync(Database database, string id, string file)
    {
        var half = file + ".half";
        try
        {
            long entries;
            await using (var journal = new FileStream(half, FileMode.Create, FileAccess.Write))
            {
                entries = (await new PostgresReading(database, id)
                    .RunAsync(static _ => { }, PostgresReading.Beside, line => journal.Write(line.Span))).Seq;
                await journal.FlushAsync();
                StableStorage.SyncFile(journal.SafeFileHandle);
            }
            File.Move(half, file);
            StableStorage.SyncFolder(Path.GetDirectoryName(file)!);
            return entries;
        }
        finally
        {
            File.Delete(half);
        }
    }
}
