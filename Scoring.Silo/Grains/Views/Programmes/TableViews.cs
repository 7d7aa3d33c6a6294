using System.Collections.Immutable;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Tables;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

internal sealed record StandingView(string Id, Name Name, string By, ImmutableArray<Named> Awards, ImmutableArray<TableView> Tables);

internal sealed record TableView(string Of, int Unassigned, ImmutableArray<RowView> Rows);

internal sealed record RowView(
    string Id, string Name, string? Place, string? Points, int Results, string? DecidedBy, string? Rate, ImmutableArray<string> Awards);

internal sealed record ParticipationView(string? Target, RateView All, ImmutableArray<RateView> Organisations, ImmutableArray<RateView> Cities);

internal sealed record RateView(string Id, string Name, int Participants, int Staff, string? Percent, bool? Reached);

/// <summary>Standings and participation.</summary>
internal static class TableViews
{
    public static ImmutableArray<StandingView> Standings(ReckonedProgramme reckoned) => [.. reckoned.Rules.Standings.Select(rule => Standing(reckoned, rule))];

    public static ParticipationView? Participation(ReckonedProgramme reckoned) => reckoned.Participation is { } rates
        ? new ParticipationView(
            reckoned.Rules.Participation!.Target is { } target ? FormattableString.Invariant($"{target * 100:0.####}") : null,
            RateOf(rates.All, ""),
            [.. rates.Organisations.Select(line => RateOf(line, reckoned.Names.Organisation(line.Id)))],
            [.. rates.Cities.Select(line => RateOf(line, reckoned.Names.City(line.Id)))])
        : null;

    public static ImmutableArray<Named> Awards(ImmutableArray<TableAward> awards) => [.. awards.Select(award => new Named(award.Award.Id, award.Award.Name))];

    public static ImmutableArray<RowView> Rows(Table table, Func<string, string> nameOf, Func<string, string?>? rateOf = null) =>
    [
        .. table.Rows.Select(row => new RowView(
            row.Id, nameOf(row.Id), row.Place?.Text(), row.Points?.Text, row.Results, row.DecidedBy, rateOf?.Invoke(row.Id), row.Awards)),
    ];

    private static StandingView Standing(ReckonedProgramme reckoned, StandingRule rule)
    {
        var rates = RatesOf(reckoned.Participation, rule.By).ToDictionary(line => line.Id, line => line.Percent, StringComparer.Ordinal);
        return new StandingView(
            rule.Id,
            rule.Name,
            rule.By.ToString().ToLowerInvariant(),
            Awards(rule.Awards),
            [
                .. StandingTables.Of(reckoned.Rules, rule, reckoned.Results, reckoned.Participation).Select(table => new TableView(
                    table.Of, table.Unassigned, Rows(table, id => NameOf(reckoned.Names, rule.By, id), id => rates.GetValueOrDefault(id)))),
            ]);
    }

    private static string NameOf(ProgrammeNames names, StandingBy by, string id) => by switch
    {
        StandingBy.Organisation => names.Organisation(id),
        StandingBy.City => names.City(id),
        _ => names.Trade(id),
    };

    private static ImmutableArray<ParticipationLine> RatesOf(Participation? rates, StandingBy by) => by switch
    {
        StandingBy.Organisation => rates?.Organisations ?? [],
        StandingBy.City => rates?.Cities ?? [],
        _ => [],
    };

    private static RateView RateOf(ParticipationLine line, string name) =>
        new(line.Id, name, line.Participants, line.Staff, line.Percent, line.Reached);
}
