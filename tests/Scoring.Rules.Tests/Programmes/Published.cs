using Scoring.Rules.Figures;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Tables;

namespace Scoring.Rules.Tests.Programmes;

/// <summary>A tiny language for published results.</summary>
internal static class Published
{
    public static PublishedSkill Skill(string competition, string skill, params ResultLine[] lines) => new(competition, skill, 1, [.. lines]);

    public static ResultLine Placed(string contestant, string organisation, decimal place, decimal? total = null, params string[] awards) => new()
    {
        Contestant = contestant,
        Status = "placed",
        Organisation = organisation,
        Place = place,
        Total = total,
        Awards = [.. awards],
    };

    public static ResultLine Not(string status, string contestant, string organisation) =>
        new() { Contestant = contestant, Status = status, Organisation = organisation };

    public static Table TableOf(Programme programme, params PublishedSkill[] published) => Assert.Single(TablesOf(programme, [], published));

    public static Table[] TablesOf(Programme programme, ParticipantReport[] reports, params PublishedSkill[] published)
    {
        var results = CountedResult.Of(programme, programme.Members, published);
        var participation = Participation.Of(programme, results, reports);
        return [.. programme.Standings.SelectMany(rule => StandingTables.Of(programme, rule, results, participation))];
    }

    /// <summary>Rows as <c>place id points awards</c>.</summary>
    public static string[] Lines(this Table table) =>
        [.. table.Rows.Select(row => string.Join(' ', [row.Place?.ToString() ?? "-", row.Id, row.Points?.Text ?? "-", .. row.Awards]))];

    public static string TextOf(IEnumerable<Table> tables) =>
        string.Join('\n', tables.Select(table => $"{table.Id}/{table.Of}/{table.Unassigned}: {string.Join(", ", table.Lines())}"));

    public static Fraction Third => (Fraction)1 / 3;
}
