using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Tables;
using Scoring.Rules.Programmes.Tallies;
using Scoring.Rules.Programmes.Titles;
using Scoring.Rules.Programmes.Upgrading;

namespace Scoring.Rules.Tests.Templates;

/// <summary>A built-in programme's own rules lead to the tables, lists and levels that were worked out by hand beside this test.</summary>
public sealed class WorkedProgrammeTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Templates");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "worked", "programmes")).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_programmes_tables_are_those_worked_out_by_hand(string name)
    {
        var example = WorkedProgramme.Read(Path.Combine(Root, "worked", "programmes", name + ".txt"));
        var programme = ProgrammeReader.Read(File.ReadAllBytes(Path.Combine(Root, example.Template, "programme.json"))).Programme!;
        var headings = example.Expected.Select(HeadingOf).ToHashSet();

        Assert.Equal(example.Expected, LinesOf(programme, example).Where(line => headings.Contains(HeadingOf(line))));
    }

    private static string HeadingOf(string line) => line[..line.IndexOf(':')];

    private static IEnumerable<string> LinesOf(Programme programme, WorkedProgramme example)
    {
        var results = CountedResult.Of(programme, programme.Members, example.Published);
        var participation = Participation.Of(programme, results, []);
        return
        [
            .. programme.Standings.SelectMany(rule => StandingTables.Of(programme, rule, results, participation)).SelectMany(RowsOf),
            .. participation is null ? [] : participation.Organisations.Concat(participation.Cities).Append(participation.All).Select(RateOf),
            .. programme.Registers.SelectMany(register => TitleProposal.Of(register, results))
                .Select(title => $"{title.Register}: {title.Tier} {title.Competition}/{title.Contestant}"),
            .. from rules in programme.Upgrades from upgrade in Upgrade.Of(rules, results) select $"{rules.Id}: {LevelOf(upgrade)}",
            .. from tally in programme.Tallies from line in PointsOf(tally, example.RecordOf(tally.Id)) select line,
        ];
    }

    private static IEnumerable<string> RowsOf(Table table) => table.Rows.Select(row =>
        $"{table.Id}{(table.Of.Length > 0 ? "/" : "")}{table.Of}: {row.Place?.ToString() ?? "-"} {row.Id} {row.Points?.Text ?? "-"}"
        + $" {(row.Awards.IsEmpty ? "-" : string.Join('+', row.Awards))}{(row.DecidedBy is { } rule ? $" by {rule}" : "")}");

    private static string RateOf(ParticipationLine line) =>
        $"participation {(line.Id.Length == 0 ? "all" : line.Id)}: {line.Participants}/{line.Staff} {line.Percent}%"
        + (line.Reached == true ? " reached" : " below");

    private static string LevelOf(Upgrade upgrade) =>
        $"{upgrade.Result.Skill.Skill}/{upgrade.Result.Line.Contestant} "
        + (upgrade.Unknown ? "unknown" : $"{upgrade.From?.Id ?? "-"} to {upgrade.To?.Id ?? "-"} {upgrade.Subsidy}");

    private static IEnumerable<string> PointsOf(Tally tally, TallyRecord record)
    {
        var tables = TallyTables.Of(tally, record);
        return
        [
            .. tables.Periods.SelectMany(period => RowsOf(period.Table with { Of = period.Period })),
            .. tables.Periods.Select(period => $"{tally.Id} last {period.Period}: {string.Join(' ', period.Last)}"),
            .. RowsOf(tables.Overall with { Of = "" }),
            .. tables.Leaving.Select(one => $"{tally.Id} must leave: {one.Subject} {string.Join(' ', one.Periods)}"),
        ];
    }
}
