using System.Globalization;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>What a result earns.</summary>
internal static class PointsRuleReader
{
    private const int MostPlaces = 10_000;

    public static PointsRule Read(Node node)
    {
        var of = node.Choice(
            "of",
            PointsOf.Entry,
            required: true,
            ("place", PointsOf.Place),
            ("award", PointsOf.Award),
            ("total", PointsOf.Total),
            ("scale", PointsOf.Scale),
            ("entry", PointsOf.Entry));
        var rule = new PointsRule { Of = of, Factor = node.Number("factor", Limit.Positive) ?? 1 };
        switch (of)
        {
            case PointsOf.Place:
                return rule with
                {
                    Places = node.Object("each", Places, required: true) ?? rule.Places,
                    MeanOfTies = node.Choice("ties", false, ("same", false), ("mean", true)),
                };
            case PointsOf.Award:
                return rule with { Awards = node.Object("each", Awards, required: true) ?? rule.Awards };
            default:
                return rule;
        }
    }

    private static ImmutableSortedDictionary<int, decimal> Places(Node node)
    {
        var places = ImmutableSortedDictionary.CreateBuilder<int, decimal>();
        foreach (var text in node.Names.ToArray())
        {
            var points = node.Number(text, Limit.Any) ?? 0;
            if (Range(text) is not var (from, to) || Enumerable.Range(from, to - from + 1).Any(places.ContainsKey))
            {
                node.Fault(text, "请写名次，如 1 或 4-8，每个名次只写一次。", "Write a place such as 1 or 4-8, each place once.");
                continue;
            }

            for (var place = from; place <= to; place++)
            {
                places[place] = points;
            }
        }

        NeedOne(node, places.Count);
        return places.ToImmutable();
    }

    private static (int From, int To)? Range(string text)
    {
        var ends = text.Split('-', 2);
        return Place(ends[0]) is { } from && Place(ends[^1]) is { } to && from <= to ? (from, to) : null;
    }

    private static int? Place(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= MostPlaces ? place : null;

    private static ImmutableSortedDictionary<string, decimal> Awards(Node node)
    {
        var awards = ImmutableSortedDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        foreach (var award in node.Names.ToArray())
        {
            awards[award] = node.Number(award, Limit.Any) ?? 0;
        }

        NeedOne(node, awards.Count);
        return awards.ToImmutable();
    }

    private static void NeedOne(Node node, int count)
    {
        if (count == 0)
        {
            node.Faults.Add(node.Path, "请写几分，如 {\"1\": 9}。 Write the points, such as {\"1\": 9}.");
        }
    }
}
