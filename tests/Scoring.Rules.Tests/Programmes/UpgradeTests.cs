using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Titles;
using Scoring.Rules.Programmes.Upgrading;
using static Scoring.Rules.Tests.Programmes.Published;

namespace Scoring.Rules.Tests.Programmes;

public sealed class UpgradeTests
{
    private static readonly Programme Levels = ProgrammeText.Of("""
        "trades": [{"id": "welding", "name": {"zh": "焊工"}}],
        "members": [{"competition": "w", "trade": "welding"}, {"competition": "x"}],
        "registers": [{"id": "r", "name": {"zh": "册"}, "tiers": [{"id": "master", "name": {"zh": "能手"}}, {"id": "top", "name": {"zh": "状元"}}],
                       "rules": [{"tier": "top", "places": {"to": 1}, "trade": "welding", "minEntries": 4}, {"tier": "master", "awards": ["gold", "silver"]}]}],
        "upgrades": [{"id": "u", "name": {"zh": "晋升"},
          "levels": [{"id": "l3", "name": {"zh": "高级工"}, "also": ["三级"], "subsidy": 1000}, {"id": "l2", "name": {"zh": "技师"}, "subsidy": 2000},
                     {"id": "l1", "name": {"zh": "高级技师"}, "subsidy": 3000}],
          "rules": [{"places": {"to": 3}, "to": "l2", "raise": true}, {"places": {"from": 4, "toShare": {"share": 0.5, "rounding": "floor"}}, "to": "l3", "subsidy": 500}]}]
        """);

    [Theory]
    [InlineData(1, "", "l2", "2000")]
    [InlineData(2, "三级", "l2", "2000")]
    [InlineData(3, "技师", "l1", "3000")]
    [InlineData(1, "高级技师", null, "0")]
    [InlineData(4, "", "l3", "500")]
    [InlineData(4, "高级工", null, "0")]
    [InlineData(4, "技师", null, "0")]
    public void A_place_raises_a_level_and_is_paid_for(int place, string level, string? to, string subsidy)
    {
        var upgrade = Of(place, level)!;

        Assert.Equal((to, subsidy, false), (upgrade.To?.Id, $"{upgrade.Subsidy}", upgrade.Unknown));
    }

    [Fact]
    public void The_upper_half_of_nine_floored_ends_at_place_four() => Assert.Null(Of(5, ""));

    [Fact]
    public void A_level_nobody_knows_raises_nothing_until_it_is_corrected()
    {
        var upgrade = Of(1, "大师")!;

        Assert.True(upgrade is { Unknown: true, To: null, Subsidy: 0 });
    }

    [Fact]
    public void Results_propose_titles_by_place_award_trade_and_entries()
    {
        var skill = Skill("w", "s", Placed("a", "", 1), Placed("b", "", 2, null, "silver"), Placed("c", "", 3), Not("incomplete", "d", ""));
        var few = Skill("w", "t", Placed("a", "", 1), Placed("b", "", 2));
        var other = Skill("x", "s", Placed("a", "", 1, null, "gold"), Placed("b", "", 2), Placed("c", "", 3), Placed("d", "", 4));
        var results = CountedResult.Of(Levels, Levels.Members, [other, few, skill]);

        Assert.Equal(
            ["w/s/a top", "w/s/b master", "x/s/a master"],
            TitleProposal.Of(Levels.Registers[0], results).Select(p => $"{p.Competition}/{p.Skill}/{p.Contestant} {p.Tier}"));
    }

    private static Upgrade? Of(int place, string level)
    {
        var lines = Enumerable.Range(1, 9).Select(n => Placed($"c{n}", "", n) with { Level = n == place ? level : "" });
        var results = CountedResult.Of(Levels, Levels.Members, [Skill("w", "s", [.. lines])]);
        return Upgrade.Of(Levels.Upgrades[0], results).FirstOrDefault(upgrade => upgrade.Result.Line.Contestant == $"c{place}");
    }
}
