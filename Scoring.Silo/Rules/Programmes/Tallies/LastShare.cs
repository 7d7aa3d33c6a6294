using Scoring.Rules.Programmes.Tables;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Programmes.Tallies;

/// <summary>The last share of a period, and who is in it so many periods running.</summary>
internal static class LastShare
{
    /// <summary>n = round(share × listed), counted from the end; ties at the cut are all in or all out.</summary>
    public static ImmutableArray<string> Of(LastRule rule, ImmutableArray<TableRow> rows)
    {
        TableRow[] fromTheEnd = [.. rows.Reverse()];
        var wanted = Cut.Number(rule.Share, rows.Length, rule.Rounding);
        var count = Cut.Of(fromTheEnd, wanted, rule.IncludeTies, (a, b) => a.TieGroup == b.TieGroup);
        return [.. fromTheEnd.Take(count).Select(row => row.Id).Order(CodePoints.Order)];
    }

    public static ImmutableArray<MustLeave> Leaving(Tally tally, TallyRecord record, ImmutableArray<PeriodTable> periods)
    {
        if (tally.Last is not { } rule)
        {
            return [];
        }

        var leaving = ImmutableArray.CreateBuilder<MustLeave>();
        foreach (var subject in periods.SelectMany(period => period.Last).Distinct(StringComparer.Ordinal).Order(CodePoints.Order))
        {
            if (Since(tally, record, subject) is { } since
                && Running(tally, rule, subject, [.. periods.Where(period => string.CompareOrdinal(period.Period, since) >= 0)]) is { } running)
            {
                leaving.Add(new MustLeave(subject, running));
            }
        }

        return leaving.ToImmutable();
    }

    // Who has left is not told to leave again, and who came back begins anew.
    private static string? Since(Tally tally, TallyRecord record, string subject) =>
        tally.Of is TallyOf.Organisation or TallyOf.Contestant
            ? ""
            : record.Stints.FirstOrDefault(stint => stint.Subject == subject && stint.Left is null)?.From;

    private static ImmutableArray<string>? Running(Tally tally, LastRule rule, string subject, IEnumerable<PeriodTable> periods)
    {
        var running = new List<string>();
        foreach (var period in periods.Where(period => period.Closed))
        {
            if (running.Count > 0 && Periods.Next(tally.Period, running[^1]) != period.Period)
            {
                running.Clear();
            }

            if (!period.Last.Contains(subject, StringComparer.Ordinal))
            {
                running.Clear();
                continue;
            }

            running.Add(period.Period);
            if (running.Count == rule.Periods)
            {
                return [.. running];
            }
        }

        return null;
    }
}
