using Scoring.Rules.Figures;
using Scoring.Rules.Programmes.Tables;

namespace Scoring.Rules.Programmes.Tallies;

/// <summary>One period: its table, each subject's modules, and who is among its last.</summary>
/// <param name="Period">Empty where the tally has none.</param>
/// <param name="Closed">Nothing but late entries comes any more.</param>
/// <param name="Table">By points.</param>
/// <param name="Modules">By subject, in the modules' order, weighted.</param>
/// <param name="Last">Ids; empty while the period is open.</param>
internal sealed record PeriodTable(
    string Period, bool Closed, Table Table, ImmutableSortedDictionary<string, ImmutableArray<Fraction>> Modules, ImmutableArray<string> Last);

/// <summary>Who must leave, and the periods running that say so.</summary>
internal sealed record MustLeave(string Subject, ImmutableArray<string> Periods);

/// <summary>A tally reckoned.</summary>
/// <param name="Periods">In order.</param>
/// <param name="Overall">The sum of the periods' points.</param>
/// <param name="Leaving">By id.</param>
internal sealed record TallyTables(ImmutableArray<PeriodTable> Periods, Table Overall, ImmutableArray<MustLeave> Leaving)
{
    public static TallyTables Of(Tally tally, TallyRecord record)
    {
        var known = record.Points.Select(points => points.Period)
            .Concat(record.Stints.Select(stint => stint.From))
            .Concat(record.Closed)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var periods = known.Select(period => PeriodTables.Of(tally, record, period)).ToImmutableArray();
        return new TallyTables(periods, OverallOf(tally, periods), LastShare.Leaving(tally, record, periods));
    }

    private static Table OverallOf(Tally tally, ImmutableArray<PeriodTable> periods)
    {
        var places = new TablePlaces(tally.Ranks, tally.Ascending, []);
        var rows = periods.SelectMany(period => period.Table.Rows).GroupBy(row => row.Id, StringComparer.Ordinal).Select(subject => new TableRow(subject.Key)
        {
            Points = new Figure(
                ResultPoints.Sum(subject.Select(row => row.Points!.Value.Value)), subject.Max(row => row.Points!.Value.Digits)),
            Results = subject.Sum(row => row.Results),
        });
        return new Table(tally.Id, "", places.Place(rows, tally.Awards));
    }
}
