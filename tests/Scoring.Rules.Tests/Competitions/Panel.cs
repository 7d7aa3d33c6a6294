using System.Collections.Immutable;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>
/// An open competition in a tiny language: sheet s1 of three judges (j1 j2 j3) at station st; a1 is judged by all and may differ by 2,
/// a2 is measured by one; the sheet has a clock. Contestants c1, c2. Further judge: j9.
/// </summary>
internal sealed class Panel
{
    private const string Scheme = """
        {"format":"scoring-scheme/1","id":"hall","name":{"en":"Hall"},"skills":[{"id":"turn","name":{"en":"Turning"},"stages":[{"id":"final","name":{"en":"Final"},
        "parts":[{"id":"p","name":{"en":"P"},"kind":"practical","sheets":[{"id":"s1","name":{"en":"Shaft"},"timed":true,"limitSeconds":600,"panel":{"judges":3,"maxSpread":2},
        "aspects":[{"id":"a1","name":{"en":"Fit"},"kind":"points","max":10},{"id":"a2","name":{"en":"Length"},"kind":"points","max":5,"judges":1}]},
        {"id":"s2","name":{"en":"Talk"},"aspects":[{"id":"a1","name":{"en":"Talk"},"kind":"points","max":10}]}]}]}]}]}
        """;

    private long _seq;

    public Panel()
    {
        Apply(new CompetitionCreated(null, "Hall", null, Scheme));
        Apply(new ContestantsEntered([Line("c1"), Line("c2")]));
        Apply(new StationsArranged(
            [new Station("st", null, "St", ["turn/final/s1"], ["j1", "j2", "j3"]), new Station("talk", null, "Talk", ["turn/final/s2"], ["j8"])],
            [.. new[] { "j1", "j2", "j3", "j8", "j9" }.Select(judge => new Judge(judge, ""))]));
        Apply(new CompetitionOpened());
        foreach (var judge in new[] { "j1", "j2", "j3" })
        {
            Enrol(judge);
        }
    }

    public CompetitionState State { get; } = new();

    /// <summary>A second state that takes over from the first what it can.</summary>
    public CompetitionState Follower { get; } = new();

    public PanelSheet Sheet => State.Roster["c1"].On("final", "s1");

    public ImmutableArray<string> Missing => Panels.Missing(State.Stations.SeatsOf(Station), Form, Sheet);

    /// <summary>The last ruling's id.</summary>
    public string LastRuling => State.Rulings.All[^1].Id;

    public SheetFigure Figure => State.Skill("turn").Tallies()[0].Figures.Stages[0].Parts[0].Sheets[0];

    private Station Station => State.Stations.OfSheet("turn", "final", "s1")!;

    private Scoring.Rules.Schemes.Sheet Form => Panels.SheetsOf(State.Skill("turn").Scheme).First().Sheet;

    public void Enrol(string judge)
    {
        Apply(new EnrolmentIssued("e-" + judge, "st", judge, "t-" + judge, "c-" + judge, DateTimeOffset.MaxValue));
        Apply(new DeviceEnrolled("e-" + judge, "d-" + judge, "secret"));
    }

    /// <summary>Hands in a1, and a2 where it is given.</summary>
    public Decision<Fact> Mark(string judge, string a1, string? a2 = null, int expected = 0, string? reason = null, string contestant = "c1") =>
        Take(Marking.Submit(State, "d-" + judge, "secret", new TypedSheet(
            contestant, "final", "s1", expected, a2 is null ? [("a1", a1)] : [("a1", a1), ("a2", a2)], reason)));

    public Decision<Fact> Release(string judge) => Take(Releasing.Release(State, "st", judge, "ill"));

    public Decision<Fact> Replace(string judge, string substitute) =>
        Take(Releasing.Replace(State, "st", judge, new Judge(substitute, "x"), isNew: false, "ill"));

    public Decision<Fact> Annul(string? ruling = null, string reason = "wrong") => Take(Annulling.Annul(State, ruling ?? LastRuling, reason));

    public Decision<Fact> Rule(Decision<Fact> decision) => Take(decision);

    private Decision<Fact> Take(Decision<Fact> decision)
    {
        var seq = ++_seq;
        foreach (var fact in FactJson.Read(FactJson.Write(decision.Facts)))
        {
            var stamp = new Stamp(1, seq, default, "chief-judge:c1", $"op-{seq}");
            State.Apply(fact, stamp);
            Follower.ApplyAfter(State, fact, stamp);
        }

        return decision;
    }

    private void Apply(Fact fact) => Take(Decision<Fact>.Accept(fact));

    private static RosterLine Line(string id) => new(id, "turn", true, "", "1", id, null, EntrantState.Entered, "");
}
