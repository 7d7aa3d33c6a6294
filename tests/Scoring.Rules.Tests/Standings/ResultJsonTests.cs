using System.Text;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Standings;

public sealed class ResultJsonTests
{
    [Fact]
    public void A_result_has_the_keys_of_the_format()
    {
        var final = Stage("final", Part("theory", Sheet("s")), Part("practical", Sheet("t")));
        var skill = Skill(final) with { Id = "icv", Awards = [GiveAwards.Place("first", 1, 1)] };

        Assert.Equal(
            """
            {"scheme":"赛","skills":[{"id":"icv","standings":[
            {"contestant":"c01","status":"placed","rank":"1","total":"89.83","decidedBy":null,"scale":null,
            "parts":{"final/theory":"50.00","final/practical":"39.83"},"sheets":{"final/s":"50.00","final/t":"39.83"},"awards":["first"]}
            ]}],"organisations":[{"organisation":"单位","points":"7","awards":["best"]}]}
            """.ReplaceLineEndings(""),
            Written(skill, [new("单位", "7", ["best"])], Ranking.Of(skill, [skill.Figures(Entrant("c01"), Mark(50), Mark(39.83m, "t"))])));
    }

    [Fact]
    public void With_divideBy_each_row_carries_its_group_and_who_has_no_place_has_nulls()
    {
        var skill = Plain with { DividedByGroup = true };

        Assert.Equal(
            """
            {"scheme":"赛","skills":[{"id":"skill","standings":[
            {"contestant":"c01","group":"青年","status":"incomplete","rank":null,"total":null,"decidedBy":null,"scale":null,
            "parts":{},"sheets":{},"awards":[]}
            ]}],"organisations":[]}
            """.ReplaceLineEndings(""),
            Written(skill, [], Ranking.Of(skill, [skill.Figures(Entrant("c01", group: "青年"))])));
    }

    private static string Written(Skill skill, OrganisationStanding[] organisations, SkillStandings standings) =>
        Encoding.UTF8.GetString(ResultJson.Write(
        new Scheme { Id = "赛", Name = new(null, "-"), Rounding = Two, Skills = [skill], Awards = [] }, [standings], organisations));
}
