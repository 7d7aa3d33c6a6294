using Scoring.Rules.Figures;
using Scoring.Rules.Programmes.Tables;

namespace Scoring.Rules.Programmes.Tallies;

/// <summary>One period of a tally.</summary>
internal static class PeriodTables
{
    public static PeriodTable Of(Tally tally, TallyRecord record, string period)
    {
        var entries = record.Points.Where(points => points.Period == period).ToLookup(points => points.Subject, StringComparer.Ordinal);
        var subjects = record.Stints.Where(stint => stint.Covers(period)).Select(stint => stint.Subject);
        var listed = tally.Of is TallyOf.Organisation or TallyOf.Contestant ? entries.Select(subject => subject.Key) : subjects;
        var modules = listed.Distinct(StringComparer.Ordinal)
            .ToImmutableSortedDictionary(subject => subject, subject => ModulesOf(tally, entries[subject]), StringComparer.Ordinal);
        var places = new TablePlaces(tally.Ranks, tally.Ascending, []);
        var rows = places.Place(modules.Select(subject => new TableRow(subject.Key)
        {
            Points = Figure.Rounded(ResultPoints.Sum(subject.Value), tally.Rounding),
            Results = entries[subject.Key].Count(),
        }), []);
        var closed = record.Closed.Contains(period);
        return new PeriodTable(
            period, closed, new Table(tally.Id, period, rows), modules, closed && tally.Last is { } last ? LastShare.Of(last, rows) : []);
    }

    private static ImmutableArray<Fraction> ModulesOf(Tally tally, IEnumerable<TallyPoints> entries)
    {
        var byModule = entries.ToLookup(points => points.Module, StringComparer.Ordinal);
        return
        [
            .. tally.Modules.Select(module =>
            {
                var sum = ResultPoints.Sum(byModule[module.Id].Select(points => (Fraction)points.Points));
                return (module.Most is { } most ? Fraction.Min(sum, most) : sum) * module.Weight;
            }),
        ];
    }
}
