using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Tallies;

namespace Scoring.Rules.Tests.Programmes;

public sealed class TallyTests
{
    private static readonly Tally Growth = Tally("""
        {"id": "g", "name": {"zh": "积分"}, "of": "person", "period": "year",
         "modules": [{"id": "study", "name": {"zh": "学"}, "most": 40}, {"id": "teach", "name": {"zh": "教"}, "weight": 1.5}],
         "last": {"share": 0.2, "periods": 2}}
        """);

    [Fact]
    public void A_period_sums_its_modules_capped_then_weighted_then_rounded()
    {
        var tables = TallyTables.Of(Growth, Record([new("p1", "study", "2024", 30), new("p1", "study", "2024", 15), new("p1", "teach", "2024", 0.15m)], "p1", "p2"));

        var year = Assert.Single(tables.Periods);
        Assert.Equal(["1 p1 40.23", "2 p2 0.00"], year.Table.Lines()); // min(45, 40) + 0.15 × 1.5 = 40.225, half up
        Assert.Equal(["40", "0.225"], year.Modules["p1"].Select(module => module.Text()));
    }

    [Fact]
    public void The_table_over_all_periods_is_the_sum_of_the_rounded_ones() => Assert.Equal(
        ["1 p1 0.46", "2 p2 0.00"],
        TallyTables.Of(Growth, Record([new("p1", "teach", "2024", 0.15m), new("p1", "teach", "2025", 0.15m)], "p1", "p2")).Overall.Lines());

    [Theory]
    [InlineData("floor", 9, 1)] // 0.2 × 9 = 1.8
    [InlineData("halfUp", 9, 2)]
    [InlineData("ceiling", 6, 2)]
    [InlineData("floor", 4, 0)]
    public void The_last_share_is_rounded_by_its_named_rule(string rounding, int persons, int last)
    {
        var tally = Growth with { Last = Tally($$"""
            {"id": "g", "name": {"zh": "积分"}, "of": "person", "period": "year", "modules": [{"id": "study", "name": {"zh": "学"} } ],
             "last": {"share": 0.2, "rounding": "{{rounding}}"} }
            """).Last };
        string[] ids = [.. Enumerable.Range(1, persons).Select(n => $"p{n}")];
        var record = Record([.. ids.Select((id, i) => new TallyPoints(id, "study", "2024", i + 1))], ids) with { Closed = ["2024"] };

        Assert.Equal(ids.Take(last), TallyTables.Of(tally, record).Periods[0].Last);
    }

    [Theory]
    [InlineData("exclude")] // two tie across the cut of one: none of them
    [InlineData("include", "p1", "p2")]
    public void Ties_at_the_cut_are_spared_or_taken_together(string ties, params string[] last)
    {
        var tally = Tally($$"""
            {"id": "g", "name": {"zh": "积分"}, "of": "person", "period": "year", "modules": [{"id": "study", "name": {"zh": "学"} } ],
             "last": {"share": 0.2, "ties": "{{ties}}"} }
            """);
        var record = Record([new("p3", "study", "2024", 1), new("p4", "study", "2024", 2), new("p5", "study", "2024", 3)], "p1", "p2", "p3", "p4", "p5");

        Assert.Equal(last, TallyTables.Of(tally, record with { Closed = ["2024"] }).Periods[0].Last);
    }

    [Fact]
    public void Two_closed_years_running_in_the_last_share_and_he_must_leave()
    {
        var tables = TallyTables.Of(Growth, Five("p1", "p1") with { Closed = ["2024", "2025"] });

        var leaving = Assert.Single(tables.Leaving);
        Assert.Equal(("p1", "2024 2025"), (leaving.Subject, string.Join(' ', leaving.Periods)));
    }

    [Fact]
    public void An_open_year_marks_nobody() => Assert.Empty(TallyTables.Of(Growth, Five("p1", "p1") with { Closed = ["2024"] }).Leaving);

    [Fact]
    public void Another_one_last_breaks_the_run() => Assert.Empty(TallyTables.Of(Growth, Five("p1", "p2", "p1") with { Closed = ["2024", "2025", "2026"] }).Leaving);

    [Fact]
    public void A_year_that_is_missing_breaks_the_run()
    {
        var record = Five("p1", "p1");
        record = record with { Points = [.. record.Points.Select(points => points.Period == "2025" ? points with { Period = "2026" } : points)] };

        Assert.Empty(TallyTables.Of(Growth, record with { Closed = ["2024", "2026"] }).Leaving);
    }

    [Fact]
    public void Who_has_left_is_not_told_again_and_who_came_back_begins_anew()
    {
        var record = Five("p1", "p1") with { Closed = ["2024", "2025"] };
        TallyRecord With(params Stint[] stints) => record with { Stints = [.. record.Stints.Where(stint => stint.Subject != "p1"), .. stints] };

        Assert.Empty(TallyTables.Of(Growth, With(new Stint("p1", "2024", "2026"))).Leaving);
        Assert.Empty(TallyTables.Of(Growth, With(new Stint("p1", "2024", "2025"), new Stint("p1", "2025", null))).Leaving);
    }

    [Theory]
    [InlineData(PeriodKind.Year, "2025", "2026")]
    [InlineData(PeriodKind.Month, "2025-09", "2025-10")]
    [InlineData(PeriodKind.Month, "2025-12", "2026-01")]
    [InlineData(PeriodKind.Week, "2025-W09", "2025-W10")]
    [InlineData(PeriodKind.Week, "2025-W52", "2026-W01")]
    [InlineData(PeriodKind.Week, "2026-W52", "2026-W53")] // 2026 is a year of 53 weeks
    public void The_next_period_is_the_calendars(object kind, string period, string next)
    {
        Assert.True(Periods.Is((PeriodKind)kind, period));
        Assert.Equal(next, Periods.Next((PeriodKind)kind, period));
    }

    [Theory]
    [InlineData(PeriodKind.Year, "25")]
    [InlineData(PeriodKind.Month, "2025-13")]
    [InlineData(PeriodKind.Week, "2025-W53")]
    [InlineData(PeriodKind.Week, "2025-w01")]
    [InlineData(PeriodKind.None, "2025")]
    public void What_is_no_period_is_refused(object kind, string period) => Assert.False(Periods.Is((PeriodKind)kind, period));

    [Fact]
    public void Votes_of_visitors_are_a_table_of_their_own()
    {
        var votes = Tally("""
            {"id": "v", "name": {"zh": "票"}, "of": "contestant", "modules": [{"id": "hall", "name": {"zh": "馆"}}],
             "rounding": {"digits": 0}, "awards": [{"id": "popular", "name": {"zh": "人气"}, "kind": "count", "count": 1}]}
            """);
        var record = new TallyRecord([new("fair/w1", "hall", "", 40), new("fair/w2", "hall", "", 25), new("fair/w2", "hall", "", 15)], [], []);

        Assert.Equal(["1 fair/w1 40 popular", "1 fair/w2 40 popular"], TallyTables.Of(votes, record).Overall.Lines());
    }

    // Five persons; in each year the one named has nothing and the others have points.
    private static TallyRecord Five(params string[] last)
    {
        string[] ids = ["p1", "p2", "p3", "p4", "p5"];
        return Record(
            [.. last.SelectMany((who, year) => ids.Where(id => id != who).Select((id, i) => new TallyPoints(id, "study", $"{2024 + year}", i + 1)))], ids);
    }

    private static TallyRecord Record(TallyPoints[] points, params string[] joined) =>
        new([.. points], [.. joined.Select(id => new Stint(id, "2024", null))], []);

    private static Tally Tally(string json) => ProgrammeText.Of($"\"tallies\": [{json}]").Tallies[0];
}
