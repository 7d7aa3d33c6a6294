using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Programmes.Tables;

/// <summary>A table's awards in the order given; their arithmetic is that of the scheme format, section 5.</summary>
internal static class TableAwards
{
    public static void Give(ImmutableArray<TableAward> awards, List<TableRow> placed, int listed)
    {
        var numbers = new ShareNumbers(placed.Count, listed);
        var having = new HashSet<(string Group, string Row)>();
        foreach (var award in awards)
        {
            // A share counts for the cumulative ones after it, whether or not the award is given.
            var number = award.Award is ShareAward share ? numbers.Next(share).Number : 0;
            if (listed < (award.Award.MinEntries ?? 0))
            {
                continue;
            }

            var left = placed.FindAll(row => !having.Contains((award.Award.Group, row.Id)) && Reaches(row, award));
            foreach (var row in Winners(award.Award, left, number, numbers).ToArray())
            {
                row.Awards = row.Awards.Add(award.Award.Id);
                having.Add((award.Award.Group, row.Id));
            }
        }
    }

    private static bool Reaches(TableRow row, TableAward award) =>
        (award.Award.MinTotal is not { } least || row.Points!.Value.Value >= least)
        && (award.MinRate is not { } rate || row.Rate >= rate);

    private static IEnumerable<TableRow> Winners(Award award, List<TableRow> left, int number, ShareNumbers numbers) => award switch
    {
        PlaceAward place => left.Where(row => row.Place >= place.From && row.Place <= (place.To ?? numbers.Of(place.ToShare!))),
        CountAward count => Next(left, count.Count, count.IncludeTies),
        ShareAward share => Next(left, number, share.IncludeTies),
        ThresholdAward threshold => left.Where(row => row.Points!.Value.Value >= threshold.Min),
        _ => [],
    };

    private static IEnumerable<TableRow> Next(List<TableRow> left, int number, bool includeTies) =>
        left.Take(Cut.Of(left, number, includeTies, (a, b) => a.TieGroup == b.TieGroup));
}
