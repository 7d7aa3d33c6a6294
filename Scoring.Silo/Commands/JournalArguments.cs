using System.CommandLine;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.Commands;

/// <summary>
/// What commands on journals have in common: which journals are meant, and what is said when one can't be read to its end.
/// </summary>
internal sealed class JournalArguments
{
    private readonly Argument<string> _path = new("FILE|FOLDER")
    {
        Description = "账本文件 ledger.jsonl、一场赛事的文件夹，或整个数据文件夹。 A journal, a competition's folder, or a whole data folder.",
    };

    private readonly Option<string?> _competition = new("--competition")
    {
        Description = "赛事编号；文件夹已改名时需要。 The competition's id; needed when its folder was renamed.",
    };

    /// <summary>A command with these arguments that does its work journal by journal; its status is the worst of them.</summary>
    public Command CommandOf(string name, string description, Func<JournalRun, Task> each)
    {
        var command = new Command(name, description) { _path, _competition };
        command.SetAction((parsed, _) => RunAsync(parsed, each));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Func<JournalRun, Task> each)
    {
        var path = parsed.GetRequiredValue(_path);
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var status = ExitStatus.Whole;
        try
        {
            var files = JournalFiles.At(path);
            if (files.Count == 0)
                throw new FileNotFoundException("文件夹里没有账本。 There is no ledger.jsonl in this folder.");
            foreach (var file in files)
            {
                var run = new JournalRun(file, parsed.GetValue(_competition) ?? JournalFiles.IdOf(file), output, error);
                status = Math.Max(status, await RunOneAsync(run, each));
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"无法使用 unusable  {path}  {cause.Message}");
            status = ExitStatus.Unusable;
        }
        return status;
    }

    private static async Task<int> RunOneAsync(JournalRun run, Func<JournalRun, Task> each)
    {
        try
        {
            await each(run);
            return ExitStatus.Whole;
        }
        catch (LedgerDamagedException damage)
        {
            await run.Output.WriteLineAsync($"损坏 damaged  {damage.File}  第 {damage.Line} 行 line {damage.Line}: {damage.Reason}");
            return ExitStatus.Damaged;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            await run.Error.WriteLineAsync($"无法使用 unusable  {run.File}  {cause.Message}");
            return ExitStatus.Unusable;
        }
    }
}

/// <summary>One journal to work on.</summary>
internal sealed record JournalRun(string File, string Id, TextWriter Output, TextWriter Error);
