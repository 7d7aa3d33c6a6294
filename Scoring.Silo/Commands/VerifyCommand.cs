using System.CommandLine;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.Commands;

/// <summary><c>verify FILE|FOLDER</c>: follows the whole chain, beside a running server too.</summary>
internal static class VerifyCommand
{
    public static Command Create() => new JournalArguments().CommandOf(
        "verify",
        "核对账本：每条记录和整条哈希链（0 完好，1 损坏，2 无法使用）。 Checks every entry and the whole chain (0 whole, 1 damaged, 2 unusable).",
        VerifyAsync);

    private static async Task VerifyAsync(JournalRun run)
    {
        var end = JournalFiles.Read(run.File, run.Id, static _ => { });
        await run.Output.WriteLineAsync($"完好 whole  {run.File}  {end.Head.Seq} 条 entries  {end.Head.Hash}");
        if (end.Length > end.Good)
        {
            await run.Output.WriteLineAsync(
                $"    末尾 {end.Length - end.Good} 字节尚未写完，没有计入。 "
                + $"The last {end.Length - end.Good} bytes are not written to their end; they don't count.");
        }
    }
}
