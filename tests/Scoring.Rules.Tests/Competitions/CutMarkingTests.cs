using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>Two rounds, one goes on; one judge at one table marks both.</summary>
public sealed class CutMarkingTests
{
    private const string Scheme = """
        {"format":"scoring-scheme/1","id":"rounds","name":{"en":"Rounds"},"skills":[{"id":"turn","name":{"en":"Turning"},"stages":[
        {"id":"first","name":{"en":"First"},"advance":{"count":1},"parts":[{"id":"p","name":{"en":"P"},"kind":"practical","sheets":[
        {"id":"s1","name":{"en":"One"},"aspects":[{"id":"a1","name":{"en":"A"},"kind":"points","max":10}]}]}]},
        {"id":"last","name":{"en":"Last"},"parts":[{"id":"p","name":{"en":"P"},"kind":"practical","sheets":[
        {"id":"s2","name":{"en":"Two"},"aspects":[{"id":"a1","name":{"en":"A"},"kind":"points","max":10}]}]}]}]}]}
        """;

    private readonly CompetitionState _state = new();
    private long _seq;

    public CutMarkingTests()
    {
        Apply(new CompetitionCreated(null, "Rounds", null, Scheme));
        Apply(new ContestantsEntered([Line("c1"), Line("c2")]));
        Apply(new StationsArranged([new Station("st", null, "St", ["turn/first/s1", "turn/last/s2"], ["j1"])], [new Judge("j1", "")]));
        Apply(new CompetitionOpened());
        Apply(new EnrolmentIssued("e", "st", "j1", "t", "c", DateTimeOffset.MaxValue));
        Apply(new DeviceEnrolled("e", "d", "secret"));
    }

    [Fact]
    public void Nobody_marks_a_contestant_in_a_round_he_did_not_reach()
    {
        Assert.Null(Mark("c1", "first", "s1", "9"));
        Assert.Null(Mark("c2", "first", "s1", "8"));

        Assert.Null(Mark("c1", "last", "s2", "5"));
        Assert.Equal(Refusal.DidNotAdvance, Mark("c2", "last", "s2", "5"));
    }

    [Fact]
    public void A_correction_that_moves_the_cut_lets_the_other_one_be_marked()
    {
        Mark("c1", "first", "s1", "9");
        Mark("c2", "first", "s1", "8");
        Assert.Null(Mark("c2", "first", "s1", "10", expected: 1));

        Assert.Null(Mark("c2", "last", "s2", "5"));
        Assert.Equal(Refusal.DidNotAdvance, Mark("c1", "last", "s2", "5"));
    }

    private Refusal? Mark(string contestant, string stage, string sheet, string a1, int expected = 0)
    {
        var decision = Marking.Submit(_state, "d", "secret", new TypedSheet(contestant, stage, sheet, expected, [("a1", a1)], "typing mistake"));
        foreach (var fact in decision.Facts)
        {
            Apply(fact);
        }

        return decision.Refusal;
    }

    private void Apply(Fact fact) => _state.Apply(fact, new Stamp(1, ++_seq, default, "judge:j1@d", $"op-{_seq}"));

    private static RosterLine Line(string id) => new(id, "turn", true, "", "1", id, null, EntrantState.Entered, "");
}
