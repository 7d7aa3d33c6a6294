using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Whether a panel, now complete, differs by more than an aspect's <c>maxSpread</c> (scheme.md, section 2).</summary>
internal static class Spread
{
    /// <summary>The aspects that are to be marked again; none while the panel is not complete.</summary>
    public static ImmutableArray<string> TooWide(
        Stations stations, Station station, Sheet sheet, ImmutableArray<RecordedSheet> recorded, SheetSubmitted submitted)
    {
        var marks = recorded
            .Where(other => !other.Reopened && other.Fact.Judge != submitted.Judge)
            .Select(other => other.Fact)
            .Append(submitted)
            .ToArray();
        var judges = marks.Select(fact => fact.Judge).ToHashSet(StringComparer.Ordinal);
        var complete = Panels.Counted(stations, station, sheet, recorded).All(judges.Contains);
        return complete && marks.All(fact => fact.Outcome is null)
            ? [.. sheet.Aspects.Where(aspect => IsTooWide(aspect, marks)).Select(aspect => aspect.Id)]
            : [];
    }

    private static bool IsTooWide(Aspect aspect, SheetSubmitted[] marks) =>
        aspect.MaxSpread is { } limit
        && marks.SelectMany(fact => fact.Marks)
            .Where(mark => mark.Key == aspect.Id || mark.Key.StartsWith(aspect.Id + "/", StringComparison.Ordinal))
            .GroupBy(mark => mark.Key)
            .Any(values => (Fraction)values.Max(mark => mark.Value) - values.Min(mark => mark.Value) > limit);
}
