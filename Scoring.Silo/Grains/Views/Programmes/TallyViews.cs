using System.Collections.Immutable;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Programmes.Tallies;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

internal sealed record TallyView(
    string Id,
    Name Name,
    string Of,
    string Period,
    ImmutableArray<Named> Modules,
    ImmutableArray<Named> Awards,
    ImmutableArray<PeriodView> Periods,
    ImmutableArray<RowView> Overall,
    ImmutableArray<LeavingView> Leaving,
    ImmutableArray<StintView> Stints,
    ImmutableArray<EntryView> Records);

/// <summary>A period; modules: each subject's, weighted, in the tally's order.</summary>
internal sealed record PeriodView(
    string Period, bool Closed, ImmutableArray<RowView> Rows, ImmutableSortedDictionary<string, ImmutableArray<string>> Modules, ImmutableArray<string> Last);

internal sealed record LeavingView(string Subject, string Name, ImmutableArray<string> Periods);

internal sealed record StintView(string Subject, string Name, string From, string? Left);

internal sealed record EntryView(
    string Id, string Subject, string Name, string Module, string Period, string Points, bool Late, string? Reason, string? TakenBack, DateTimeOffset At);

/// <summary>Tallies with their periods and entries.</summary>
internal static class TallyViews
{
    public static ImmutableArray<TallyView> Of(ReckonedProgramme reckoned) =>
        [.. reckoned.Rules.Tallies.Select(tally => Of(reckoned, tally, reckoned.State.TallyOf(tally.Id)))];

    private static TallyView Of(ReckonedProgramme reckoned, Tally tally, TallyState state)
    {
        var tables = TallyTables.Of(tally, state.Record);
        string NameOf(string id) => reckoned.Names.Of(tally.Of, id);
        return new TallyView(
            tally.Id,
            tally.Name,
            Subjects.Word(tally.Of),
            tally.Period.ToString().ToLowerInvariant(),
            [.. tally.Modules.Select(module => new Named(module.Id, module.Name))],
            TableViews.Awards(tally.Awards),
            [.. tables.Periods.Select(period => PeriodOf(period, NameOf))],
            TableViews.Rows(tables.Overall, NameOf),
            [.. tables.Leaving.Select(one => new LeavingView(one.Subject, NameOf(one.Subject), one.Periods))],
            [.. state.Stints.Select(stint => new StintView(stint.Subject, NameOf(stint.Subject), stint.From, stint.Left))],
            [.. state.Entries.Select(entry => EntryOf(entry, NameOf))]);
    }

    private static PeriodView PeriodOf(PeriodTable period, Func<string, string> nameOf) => new(
        period.Period,
        period.Closed,
        TableViews.Rows(period.Table, nameOf),
        period.Modules.ToImmutableSortedDictionary(
            pair => pair.Key, pair => pair.Value.Select(points => points.Text()).ToImmutableArray(), StringComparer.Ordinal),
        period.Last);

    private static EntryView EntryOf(TallyEntry entry, Func<string, string> nameOf) => new(
        entry.Id,
        entry.Points.Subject,
        nameOf(entry.Points.Subject),
        entry.Points.Module,
        entry.Points.Period,
        FormattableString.Invariant($"{entry.Points.Points}"),
        entry.Late,
        entry.Reason,
        entry.TakenBack,
        entry.Stamp.At);
}
