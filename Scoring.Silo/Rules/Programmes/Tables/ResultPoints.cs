using System.Numerics;
using Scoring.Rules.Figures;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Tables;

/// <summary>What one result earns, exactly.</summary>
internal static class ResultPoints
{
    /// <summary>Null where the result does not count.</summary>
    public static Fraction? Of(PointsRule rule, CountedResult result)
    {
        if (rule.Of is PointsOf.Entry ? !result.Line.OfficiallyTookPart : !result.Line.IsPlaced)
        {
            return null;
        }

        Fraction? points = rule.Of switch
        {
            PointsOf.Place => result.Line.Place is { } place ? OfPlace(rule, place, result.Field) : null,
            PointsOf.Award => Sum(result.Line.Awards.Select(award => (Fraction)rule.Awards.GetValueOrDefault(award))),
            PointsOf.Total => result.Line.Total,
            PointsOf.Scale => result.Line.Scale,
            PointsOf.Entry => 1,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Of, "Not a way to earn points."),
        };
        return points * rule.Factor * result.Member.Weight;
    }

    public static Fraction Sum(IEnumerable<Fraction> points) => points.Aggregate(Fraction.Zero, (a, b) => a + b);

    private static Fraction OfPlace(PointsRule rule, Fraction place, Field field)
    {
        if (!rule.MeanOfTies)
        {
            return At(rule, place.ToWhole(RoundingMode.Floor));
        }

        var (first, last) = field.Filled(place);
        return Sum(Enumerable.Range(first, last - first + 1).Select(filled => At(rule, filled))) / (last - first + 1);
    }

    private static Fraction At(PointsRule rule, BigInteger place) =>
        place <= int.MaxValue ? rule.Places.GetValueOrDefault((int)place) : Fraction.Zero;
}
