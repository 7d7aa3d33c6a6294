using Scoring.Rules.Programmes.Results;
using static Scoring.Rules.Tests.Programmes.Published;

namespace Scoring.Rules.Tests.Programmes;

public sealed class ParticipationTests
{
    private const string File = """
        "cities": [{"id": "north", "name": {"zh": "北"}}],
        "organisations": [{"id": "a", "name": {"zh": "甲"}, "city": "north", "staff": 3}, {"id": "b", "name": {"zh": "乙"}, "city": "north", "staff": 6},
                          {"id": "c", "name": {"zh": "丙"}, "city": "north"}],
        "members": [{"competition": "w"}],
        """;

    private static readonly PublishedSkill Skill1 = Skill(
        "w", "x", Placed("1", "a", 1) with { Persons = 2 }, Not("guest", "2", "a"), Not("absent", "3", "a"), Placed("4", "b", 2), Placed("5", "c", 3));

    [Theory]
    [InlineData("contestants", "66.7", "16.7", "33.3")] // a: 2 of 3, b: 1 of 6, the city: 3 of 9; c has no staff figure
    [InlineData("members", "100.0", "16.7", "44.4")]
    public void The_rate_is_participants_over_staff_sum_over_sum(string count, string a, string b, string city)
    {
        var participation = Of($$""" "participation": {"count": "{{count}}", "rounding": {"digits": 1} } """, []);

        Assert.Equal([a, b, null], participation.Organisations.Select(line => line.Percent));
        Assert.Equal(city, Assert.Single(participation.Cities).Percent);
        Assert.Equal(city, participation.All.Percent);
    }

    [Fact]
    public void The_latest_day_counts_and_on_one_day_the_last_report()
    {
        ParticipantReport[] reports =
            [new("a", "2025-06-02", 1), new("a", "2025-06-02", 2), new("b", "2025-07-01", 5), new("b", "2025-06-30", 6)];

        Assert.Equal([2, 5, 0], Of(""" "participation": {"count": "reported"} """, reports).Organisations.Select(line => line.Participants));
    }

    [Theory]
    [InlineData(1999, false)] // 79.96% is shown as 80.0% and is not 80%
    [InlineData(2000, true)]
    public void The_target_is_asked_of_the_exact_rate(int participants, bool reached)
    {
        var programme = ProgrammeText.Of("""
            "organisations": [{"id": "a", "name": {"zh": "甲"}, "staff": 2500}], "participation": {"count": "reported", "target": 0.8, "rounding": {"digits": 1}}
            """);
        var line = Participation.Of(programme, [], [new("a", "2025-01-01", participants)])!.All;

        Assert.Equal("80.0", line.Percent);
        Assert.Equal(reached, line.Reached);
    }

    private static Participation Of(string participation, ParticipantReport[] reports)
    {
        var programme = ProgrammeText.Of(File + participation);
        return Participation.Of(programme, CountedResult.Of(programme, programme.Members, [Skill1]), reports)!;
    }
}
