using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Programmes.Tables;

/// <summary>Puts rows in order: points, then the tie-breaks; whoever is still equal shares the place.</summary>
internal sealed class TablePlaces(RankMethod ranks, bool ascending, ImmutableArray<string> tieBreaks)
{
    public ImmutableArray<TableRow> Place(IEnumerable<TableRow> rows, ImmutableArray<TableAward> awards)
    {
        var all = rows.ToArray();
        var placed = all.Where(row => row.HasPlace).ToList();
        placed.Sort(Compare);
        Number(placed);
        TableAwards.Give(awards, placed, all.Length);
        return [.. placed, .. all.Where(row => !row.HasPlace).OrderBy(row => row.Id, CodePoints.Order)];
    }

    private void Number(List<TableRow> placed)
    {
        var groups = 0;
        for (var start = 0; start < placed.Count; groups++)
        {
            var end = start + 1;
            while (end < placed.Count && SamePoints(placed[start], placed[end]) && PartedBy(placed[start], placed[end]) < 0)
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                (placed[i].TieGroup, placed[i].Place) = (groups, Ranks.RankOf(ranks, start, end, groups, i));
            }

            start = end;
        }

        for (var i = 0; i < placed.Count; i++)
        {
            // Rows of equal points stand in the rules' order, so the last rule that parts one from any other parts it from a neighbour.
            var by = Math.Max(i > 0 ? Decided(placed[i - 1], placed[i]) : -1, i + 1 < placed.Count ? Decided(placed[i], placed[i + 1]) : -1);
            placed[i].DecidedBy = by < 0 ? null : tieBreaks[by];
        }
    }

    private static int Decided(TableRow a, TableRow b) => SamePoints(a, b) ? PartedBy(a, b) : -1;

    private static bool SamePoints(TableRow a, TableRow b) => ValueOf(a) == ValueOf(b);

    private static int PartedBy(TableRow a, TableRow b)
    {
        for (var i = 0; i < a.Ties.Length; i++)
        {
            if (a.Ties[i] != b.Ties[i])
            {
                return i;
            }
        }

        return -1;
    }

    private static Fraction ValueOf(TableRow row) => row.Points!.Value.Value;

    private int Compare(TableRow a, TableRow b)
    {
        var order = ascending ? ValueOf(a).CompareTo(ValueOf(b)) : ValueOf(b).CompareTo(ValueOf(a));
        if (order == 0 && PartedBy(a, b) is >= 0 and var rule)
        {
            order = b.Ties[rule].CompareTo(a.Ties[rule]);
        }

        return order != 0 ? order : CodePoints.Order.Compare(a.Id, b.Id);
    }
}
