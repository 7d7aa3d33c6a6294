using System.Text;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>Skills turn (contestants t1 of A, t2 of B) and mill (m1 of B); gold earns 3 points, silver 1; one award to the best organisation.</summary>
public sealed class PublishedOrganisationsTests
{
    private readonly CompetitionState _state = new();
    private long _seq;

    public PublishedOrganisationsTests()
    {
        Apply(new CompetitionCreated(null, "Hall", null, Scheme("turn", "mill", "empty")));
        Apply(new ContestantsEntered([Line("t1", "turn", "A"), Line("t2", "turn", "B"), Line("m1", "mill", "B")]));
        Apply(new StationsArranged([new Station("st", null, "St", ["turn/final/s", "mill/final/s"], ["j"])], [new Judge("j", "")]));
        Apply(new CompetitionOpened());
        Apply(new EnrolmentIssued("e", "st", "j", "t", "c", DateTimeOffset.MaxValue));
        Apply(new DeviceEnrolled("e", "d", "secret"));
        Mark("t1", 9);
        Mark("t2", 8);
        Mark("m1", 7);
    }

    [Fact]
    public void Nothing_is_earned_by_what_is_not_published() => Assert.Equal("open [turn 0 - mill 0 -]", Said());

    [Fact]
    public void Points_so_far_are_those_of_published_skills_and_name_no_award()
    {
        Publish("turn");

        Assert.Equal("open [turn 1 stands mill 0 -] A=3: B=1:", Said());
    }

    [Fact]
    public void Once_every_skill_with_contestants_is_published_the_awards_are_named()
    {
        Publish("turn");
        Publish("mill");

        Assert.Equal("final [turn 1 stands mill 1 stands] B=4:best A=3:", Said());
    }

    [Fact]
    public void A_reopened_skill_counts_as_it_was_published_and_takes_the_awards_back_until_its_next_revision()
    {
        Publish("turn");
        Publish("mill");
        Apply(new SkillReopened("turn", "wrong"));
        Mark("t2", 10, version: 2);
        Assert.Equal("open [turn 1 - mill 1 stands] B=4: A=3:", Said());

        Publish("turn");
        Assert.Equal("final [turn 2 stands mill 1 stands] B=6:best A=1:", Said());
    }

    [Fact]
    public void Whom_a_contestant_stood_for_is_as_it_was_published()
    {
        Publish("turn");
        Apply(new PersonCorrected("t1", "of C", "wrong"));

        Assert.Equal("open [turn 1 stands mill 0 -] A=3: B=1:", Said());
    }

    [Fact]
    public void A_scheme_without_such_an_award_has_no_table()
    {
        var plain = new CompetitionState();
        plain.Apply(new CompetitionCreated(null, "Hall", null, Scheme("turn").Replace(Award, "", StringComparison.Ordinal)), StampOf(1));

        Assert.Null(PublishedOrganisations.Of(plain, commitment => commitment));
    }

    [Fact]
    public void The_hash_of_a_publication_is_that_of_the_same_skill_without_the_award()
    {
        var without = Scheme("turn", "mill").Replace(Award, "", StringComparison.Ordinal);
        var plain = SchemeReader.Read(Encoding.UTF8.GetBytes(without)).Scheme!;
        var turn = _state.Skill("turn");

        Assert.Equal(
            SkillResult.Hash(plain, SkillResult.Of(plain.Skills[0], turn.Tallies())),
            SkillResult.Hash(_state.Scheme!, SkillResult.Of(turn.Scheme, turn.Tallies())));
    }

    private const string Award =
        """
        ,"awards":[{"id":"best","name":{"en":"Best"},"kind":"organisation","score":{"gold":3,"silver":1},"count":1}]
        """;

    private static string Scheme(params string[] skills) =>
        """{"format":"scoring-scheme/1","id":"hall","name":{"en":"Hall"},"skills":[""" + string.Join(',', skills.Select(Skill)) + "]" + Award + "}";

    private static string Skill(string id) =>
        $$"""
        {"id":"{{id}}","name":{"en":"{{id}}"},"stages":[{"id":"final","name":{"en":"Final"},"parts":[{"id":"p","name":{"en":"P"},"kind":"practical",
        "sheets":[{"id":"s","name":{"en":"S"},"aspects":[{"id":"a","name":{"en":"A"},"kind":"points","max":10}]}]}]}],
        "awards":[{"id":"gold","name":{"en":"Gold"},"kind":"count","count":1},{"id":"silver","name":{"en":"Silver"},"kind":"count","count":1}]}
        """;

    private static RosterLine Line(string id, string skill, string organisation) =>
        new(id, skill, true, "", "1", id, null, EntrantState.Entered, "of " + organisation);

    private string Said()
    {
        var published = PublishedOrganisations.Of(_state, commitment => commitment["of ".Length..])!;
        var basis = string.Join(' ', published.Basis.Select(skill => $"{skill.Skill} {skill.Revision} {(skill.Stands ? "stands" : "-")}"));
        var rows = published.Reckon().Select(row => $" {row.Organisation}={row.Points}:{string.Join('+', row.Awards)}");
        return $"{(published.Final ? "final" : "open")} [{basis}]{string.Concat(rows)}";
    }

    private void Mark(string contestant, int mark, int version = 1)
    {
        var marks = new TypedSheet(contestant, "final", "s", version - 1, [("a", $"{mark}")], version > 1 ? "wrong" : null);
        foreach (var fact in Marking.Submit(_state, "d", "secret", marks).Facts)
        {
            Apply(fact);
        }
    }

    private void Publish(string skill)
    {
        foreach (var fact in Ruling.Publish(_state, skill, acceptIncomplete: false).Facts)
        {
            Apply(fact);
        }
    }

    private void Apply(Fact fact) => _state.Apply(fact, StampOf(++_seq));

    private static Stamp StampOf(long seq) => new(1, seq, default, "organizer", $"op-{seq}");
}
