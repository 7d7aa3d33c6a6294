using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using static Scoring.Rules.Tests.Make;
using static Scoring.Rules.Tests.Standings.GiveAwards;

namespace Scoring.Rules.Tests.Standings;

public sealed class WorldSkillsTests
{
    [Theory]
    [InlineData("542 541 540 539 529", "G G G B M")]
    [InlineData("540 540 538 534 534", "G G G M M")]
    [InlineData("548 547 533", "G G B")]
    [InlineData("533 526 525 505 500 499", "G S S M M -")]
    [InlineData("554 545 530 528 526", "G S B B M")]
    [InlineData("540 530 529 527 510", "G S S B M")]
    [InlineData("540 530", "G S")]
    [InlineData("540", "G")]
    public void Medals_go_by_bands_measured_from_the_first_of_each(string scores, string medals) => Assert.Equal(medals, Medals(scores));

    [Fact]
    public void They_run_over_those_left_and_the_awards_own_id_is_given_to_nobody()
    {
        var skill = Plain with
        {
            Scale = new(false, 700, SpreadKind.PopulationSd, 30),
            Awards = [Place("title", 1, 1), WorldSkills()],
        };

        Assert.Equal("a:title b:gold c:silver d:bronze", skill.Rank(("a", 9), ("b", 8), ("c", 7), ("d", 6)).Awards());
    }

    private static string Medals(string scores)
    {
        var left = scores.Split(' ').Select((s, i) => new Contender(Plain.Figures(Entrant($"c{i}"))) { Scale = decimal.Parse(s) }).ToList();
        var medals = Rules.Standings.Awards.Medals.Of(WorldSkills(medallion: 500), [.. left.AsEnumerable().Reverse()])
            .ToDictionary(m => m.Contender, m => m.Medal[..1].ToUpperInvariant());

        return string.Join(' ', left.Select(c => medals.GetValueOrDefault(c, "-")));
    }
}
