using System.CommandLine;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Commands;

/// <summary>
/// What commands on ledgers have in common: which ledgers are meant, and what is said when one can't be read to its end.
/// </summary>
internal sealed class LedgerArguments
{
    private readonly Argument<string> _path = new("FILE|FOLDER|CONNECTION")
    {
        Description = "账本文件 ledger.jsonl、赛事文件夹、整个数据文件夹，或数据库连接（Host=… 或 file:文件）。 "
            + "A journal, a competition's folder, a whole data folder, or a database (Host=…;Database=…, or file:PATH of a file that holds it).",
    };

    private readonly Option<string?> _competition = new("--competition")
    {
        Description = "赛事编号；文件夹已改名或只看数据库中的一场时需要。 The competition's id; for a renamed folder, or for one competition of a database.",
    };

    /// <summary>A command with these arguments that does its work ledger by ledger; its status is the worst of them.</summary>
    public Command CommandOf(string name, string description, Func<LedgerRun, Task> each)
    {
        var command = new Command(name, description) { _path, _competition };
        command.SetAction((parsed, _) => RunAsync(parsed, each));
        return command;
    }

    /// <summary>Runs, and turns what goes wrong into the exit status and a line of text.</summary>
    public static async Task<int> GuardAsync(string place, InvocationConfiguration said, Func<Task> run)
    {
        try
        {
            await run();
            return ExitStatus.Whole;
        }
        catch (LedgerDamagedException damage)
        {
            await said.Output.WriteLineAsync($"损坏 damaged  {damage.File}  第 {damage.Line} 行 line {damage.Line}: {damage.Reason}");
            return ExitStatus.Damaged;
        }
        catch (Exception cause) when (cause is UnauthorizedAccessException || Database.IsFailure(cause))
        {
            await said.Error.WriteLineAsync($"无法使用 unusable  {place}  {cause.Message}");
            return ExitStatus.Unusable;
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, Func<LedgerRun, Task> each)
    {
        var said = parsed.InvocationConfiguration;
        var (path, competition) = (parsed.GetRequiredValue(_path), parsed.GetValue(_competition));
        var status = ExitStatus.Whole;
        var shown = DatabaseConnection.IsMeant(path) ? "PostgreSQL" : path;
        var listed = await GuardAsync(shown, said, async () =>
        {
            await using var sources = LedgerSources.At(path);
            foreach (var source in await sources.ListAsync(competition))
                status = Math.Max(status, await GuardAsync(source.Place, said, () => each(new LedgerRun(source, said.Output))));
        });
        return Math.Max(status, listed);
    }
}

/// <summary>One ledger to work on.</summary>
internal sealed record LedgerRun(LedgerSource Source, TextWriter Output)
{
    public string Place => Source.Place;

    public string Id => Source.Id;
}
