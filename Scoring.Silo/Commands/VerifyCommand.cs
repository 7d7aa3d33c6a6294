using System.CommandLine;

namespace Scoring.Silo.Commands;

/// <summary><c>verify FILE|FOLDER|CONNECTION</c>: follows the whole chain, beside a running server too.</summary>
internal static class VerifyCommand
{
    public static Command Create() => new LedgerArguments().CommandOf(
        "verify",
        "核对账本：每条记录和整条哈希链（0 完好，1 损坏，2 无法使用）。 Checks every entry and the whole chain (0 whole, 1 damaged, 2 unusable).",
        VerifyAsync);

    private static async Task VerifyAsync(LedgerRun run)
    {
        var end = await run.Source.ReadAsync(static _ => { });
        await run.Output.WriteLineAsync($"完好 whole  {run.Place}  {end.Head.Seq} 条 entries  {end.Head.Hash}");
        if (end.Unfinished > 0)
        {
            await run.Output.WriteLineAsync(
                $"    末尾 {end.Unfinished} 字节尚未写完，没有计入。 "
                + $"The last {end.Unfinished} bytes are not written to their end; they don't count.");
        }
    }
}
