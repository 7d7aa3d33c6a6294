using Scoring.Rules.Programmes.Results;
using static Scoring.Rules.Tests.Programmes.Published;

namespace Scoring.Rules.Tests.Programmes;

public sealed class StandingTableTests
{
    private const string Members = """
        "trades": [{"id": "welding", "name": {"zh": "焊工"}}, {"id": "rebar", "name": {"zh": "钢筋工"}}],
        "cities": [{"id": "north", "name": {"zh": "北"}}, {"id": "south", "name": {"zh": "南"}}],
        "organisations": [{"id": "a", "name": {"zh": "甲厂"}, "city": "north", "staff": 10, "also": ["甲"]},
                          {"id": "b", "name": {"zh": "乙厂"}, "city": "south", "staff": 4}, {"id": "c", "name": {"zh": "丙厂"}}],
        "members": [{"competition": "w", "trade": "welding", "season": "2025"}, {"competition": "r", "trade": "rebar", "season": "2026", "weight": 0.5}],
        "participation": {"target": 0.5},
        """;

    private static readonly PublishedSkill Welding = Skill(
        "w", "welding", Placed("c1", "甲", 1, 90, "gold"), Placed("c2", "乙厂", 2, 80, "silver"), Placed("c3", "a", 2, 80, "silver"), Not("absent", "c4", "b"));

    private static readonly PublishedSkill Rebar = Skill(
        "r", "rebar", Placed("c1", "b", 1, 70), Placed("c2", "外地", 2, 60), Not("guest", "c3", "甲厂"), Not("incomplete", "c4", ""));

    [Fact]
    public void Points_of_places_are_summed_by_whatever_text_a_roster_names_the_organisation() => Assert.Equal(
        ["1 a 16.00", "2 b 11.50", "3 外地 3.50"], // a: 9 + 7; b: 7 + 9 / 2; 外地, not listed: 7 / 2
        Table("""{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "points": {"of": "place", "each": {"1": 9, "2": 7}}}"""));

    [Fact]
    public void Who_share_a_place_get_the_mean_of_the_places_they_fill() => Assert.Equal(
        ["1 a 11.5", "2 b 7.0", "3 外地 1.5"], // places 2 and 3: (3 + 2) / 2 = 2.5; a: 9 + 2.5; b: 2.5 + 9 / 2; 外地: 3 / 2
        Table("""
            {"id": "t", "name": {"zh": "榜"}, "by": "organisation", "rounding": {"digits": 1},
             "points": {"of": "place", "each": {"1": 9, "2": 3, "3": 2}, "ties": "mean"}}
            """));

    [Fact]
    public void A_third_is_exact_until_the_one_rounding() => Assert.Equal(
        ["1 a 2.7", "2 b 0.7"], // (1 + 1 + 0) / 3 each for three who share place 1; a: 4 × 2/3 = 8/3, b: 2/3
        TableOf(
            ProgrammeText.Of(Members + """
                "standings": [{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "rounding": {"digits": 1},
                               "points": {"of": "place", "each": {"1-2": 1}, "ties": "mean"}}]
                """),
            Skill("w", "x", Placed("1", "a", 1), Placed("2", "a", 1), Placed("3", "b", 1)),
            Skill("w", "y", Placed("1", "a", 1), Placed("2", "a", 1), Placed("3", "外", 1))).Lines().Take(2));

    [Fact]
    public void Cities_are_the_organisations_and_results_without_one_are_told()
    {
        var table = TableOf(
            ProgrammeText.Of(Members + """ "standings": [{"id": "t", "name": {"zh": "榜"}, "by": "city", "points": {"of": "award", "each": {"gold": 4, "silver": 3}}}] """),
            Welding,
            Rebar);

        Assert.Equal(["1 north 7.00", "2 south 3.00"], table.Lines());
        Assert.Equal(1, table.Unassigned);
    }

    [Fact]
    public void Trades_count_everybody_who_came_guests_excepted() => Assert.Equal(
        ["1 welding 3.00", "2 rebar 1.50"], // welding: 3 of 4, one absent; rebar: two placed and one incomplete, half each
        Table("""{"id": "t", "name": {"zh": "榜"}, "by": "trade", "points": {"of": "entry"}}"""));

    [Theory]
    [InlineData("\"best\": 1", "1 a 90.00", "2 b 80.00", "3 外地 30.00")]
    [InlineData("\"best\": 1, \"per\": \"member\"", "1 b 115.00", "2 a 90.00", "3 外地 30.00")]
    [InlineData("\"combine\": \"mean\"", "1 a 85.00", "2 b 57.50", "3 外地 30.00")]
    [InlineData("\"minResults\": 2", "1 a 170.00", "2 b 115.00", "- 外地 30.00")]
    [InlineData("\"listAll\": true", "1 a 170.00", "2 b 115.00", "3 外地 30.00", "- c -")]
    public void Totals_may_be_the_best_the_mean_or_all(string properties, params string[] lines) => Assert.Equal(
        lines, Table($$"""{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "points": {"of": "total"}, {{properties}}}"""));

    [Fact]
    public void One_table_for_each_season_or_trade()
    {
        var tables = TablesOf(
            ProgrammeText.Of(Members + """ "standings": [{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "each": "season", "points": {"of": "entry"}}] """),
            [],
            Rebar,
            Welding);

        Assert.Equal("t/2025/0: 1 a 2.00, 2 b 1.00\nt/2026/1: 1 b 0.50, 1 外地 0.50", TextOf(tables));
    }

    [Fact]
    public void Equal_points_go_down_the_tie_breaks_and_tell_which_decided()
    {
        var table = TableOf(
            ProgrammeText.Of(Members + """
                "standings": [{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "points": {"of": "place", "each": {"1": 4, "2": 2}},
                               "tieBreaks": ["place:1", "award:gold", "rate"], "ranks": "dense"}]
                """),
            Skill("w", "x", Placed("1", "a", 2), Placed("2", "a", 2), Placed("3", "b", 1), Placed("4", "外", 1), Placed("5", "丁", 2)));

        // b and 外 have one first place each; b's rate 1/4 is higher than none. a has none.
        Assert.Equal(["1 b 4.00", "2 外 4.00", "3 a 4.00", "4 丁 2.00"], table.Lines());
        Assert.Equal(["rate", "rate", "place:1", null], table.Rows.Select(row => row.DecidedBy));
    }

    [Fact]
    public void Awards_take_ties_in_and_ask_for_the_rate()
    {
        var table = TableOf(
            ProgrammeText.Of(Members + """
                "standings": [{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "points": {"of": "entry"},
                               "awards": [{"id": "best", "name": {"zh": "组织奖"}, "kind": "count", "count": 1, "minRate": 0.25},
                                          {"id": "half", "name": {"zh": "半"}, "kind": "share", "share": 0.5, "group": "g"},
                                          {"id": "first", "name": {"zh": "首"}, "kind": "place", "from": 1, "to": 1, "group": "h", "minTotal": 3}]}]
                """),
            Skill("w", "x", Placed("1", "a", 1), Placed("2", "a", 2), Placed("3", "b", 3), Placed("4", "b", 4), Placed("5", "外", 5)));

        // Rates: a 2 of 10, b 2 of 4. The half of three, 1.5, is 2 (half up).
        Assert.Equal(["1 a 2.00 half", "1 b 2.00 best half", "3 外 1.00"], table.Lines());
    }

    [Fact]
    public void A_new_revision_takes_the_place_of_the_old_one_in_whatever_order_they_come()
    {
        var corrected = Skill("w", "welding", Placed("c1", "甲", 2, 70), Placed("c2", "b", 1, 80)) with { Revision = 2 };
        var programme = ProgrammeText.Of(Members + """ "standings": [{"id": "t", "name": {"zh": "榜"}, "by": "organisation", "points": {"of": "total"}}] """);

        Assert.Equal(["1 b 80.00", "2 a 70.00"], TableOf(programme, corrected, Welding).Lines());
        Assert.Equal(TableOf(programme, corrected, Welding).Lines(), TableOf(programme, Welding, corrected).Lines());
    }

    private static string[] Table(string standing) => TableOf(ProgrammeText.Of($"{Members} \"standings\": [{standing}]"), Welding, Rebar).Lines();
}
