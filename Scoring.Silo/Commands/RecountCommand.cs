using System.CommandLine;
using System.Text;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Rules.Standings;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.Commands;

/// <summary>
/// <c>recount FILE|FOLDER|CONNECTION</c>: the standings once more, from the recorded facts alone; result JSON (scheme.md, section 6), one line a
/// competition.
/// </summary>
internal static class RecountCommand
{
    public static Command Create() => new LedgerArguments().CommandOf(
        "recount",
        "由账本重新计算名次，输出结果 JSON（0 完好，1 损坏，2 无法使用）。 Reckons the standings again from the ledger alone (0 whole, 1 damaged, 2 unusable).",
        RecountAsync);

    private static async Task RecountAsync(LedgerRun run)
    {
        if (run.Id == ILedgers.Office)
            return;
        var state = new CompetitionState();
        await run.Source.ReadAsync(entry => Apply(state, entry, run.Place));
        if (!state.Exists)
            throw new IOException("账本里没有赛事。 There is no competition in this ledger.");
        var standings = state.Skills.Select(skill => SkillResult.Of(skill.Scheme, skill.Tallies())).ToList();
        await run.Output.WriteLineAsync(Encoding.UTF8.GetString(ResultJson.Write(state.Scheme!, standings, [])));
    }

    private static void Apply(CompetitionState state, LedgerEntry entry, string file)
    {
        var stamp = new Stamp(entry.Epoch, entry.Seq, entry.At, entry.By, entry.Op);
        try
        {
            foreach (var fact in FactJson.Read(entry.Data.Span))
                state.Apply(fact, stamp);
        }
#pragma warning disable CA1031 // Facts that no rule of ours decided can fail in any way; the line is what helps.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            throw new LedgerDamagedException(file, entry.Seq, $"{Damage.Facts} {cause.Message}");
        }
    }
}
