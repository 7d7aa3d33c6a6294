using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Whether a panel, now complete, differs by more than an aspect's <c>maxSpread</c> (scheme.md, section 2).</summary>
internal static class Spread
{
    /// <summary>The aspects that are to be marked again; none while the panel is not complete.</summary>
    public static ImmutableArray<string> TooWide(ImmutableArray<Chair> seats, Sheet sheet, PanelSheet on)
    {
        if (Panels.OutcomeOf(on) is not null || !Panels.Missing(seats, sheet, on).IsEmpty)
        {
            return [];
        }

        var marks = on.Recorded.Where(recorded => !recorded.Reopened).SelectMany(recorded => recorded.Fact.Marks).ToArray();
        return [.. sheet.Aspects.Where(aspect => IsTooWide(aspect, marks)).Select(aspect => aspect.Id)];
    }

    private static bool IsTooWide(Aspect aspect, Figures.MarkValue[] marks) =>
        aspect.MaxSpread is { } limit
        && marks
            .Where(mark => mark.Key == aspect.Id || mark.Key.StartsWith(aspect.Id + "/", StringComparison.Ordinal))
            .GroupBy(mark => mark.Key)
            .Any(values => (Fraction)values.Max(mark => mark.Value) - values.Min(mark => mark.Value) > limit);
}
