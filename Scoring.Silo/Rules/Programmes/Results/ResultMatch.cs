using Scoring.Rules.Standings;

namespace Scoring.Rules.Programmes.Results;

/// <summary>Whether a rule means a result.</summary>
internal static class ResultMatch
{
    public static bool Means(this ResultFilter filter, CountedResult result) =>
        result.Line.IsPlaced
        && (filter.Trade is null || filter.Trade == result.Member.Trade)
        && result.Field.TookPart >= (filter.MinEntries ?? 0)
        && (filter.Places is { } range ? InRange(range, result) : filter.Awards.Any(result.Line.Awards.Contains));

    private static bool InRange(PlaceRange range, CountedResult result)
    {
        var to = range.To ?? Cut.Number(
            range.ToShare!.Value, range.ToShare.OfEntered ? result.Field.TookPart : result.Field.Placed, range.ToShare.Rounding);
        return result.Line.Place is { } place && place >= range.From && place <= to;
    }
}
