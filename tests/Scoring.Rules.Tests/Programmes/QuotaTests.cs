using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;

namespace Scoring.Rules.Tests.Programmes;

public sealed class QuotaTests
{
    private const string Rules = """
        {"format": "scoring-programme/1", "id": "p", "name": {"zh": "工匠"},
         "registers": [{"id": "r", "name": {"zh": "册"}, "tiers": [{"id": "top", "name": {"zh": "国家级"}, "quota": 3, "perYear": 2, "validYears": 2}]}],
         "nominations": [{"id": "n", "name": {"zh": "推荐"}, "reviews": 0, "register": "r", "categories": [{"id": "top", "name": {"zh": "国家级"}, "quota": 4}]}]}
        """;

    private readonly ProgrammesState _state = new();
    private int _seq;

    public QuotaTests() => Assert.Null(Run(Programming.Write(_state, "p", Encoding.UTF8.GetBytes(Rules), replace: false, null)));

    [Fact]
    public void A_quota_is_of_holders_at_one_time_and_a_yearly_one_of_new_titles()
    {
        Assert.Equal([null, null, Refusal.YearQuotaFilled], [Grant("a", 2025), Grant("b", 2025), Grant("c", 2025)]);
        Assert.Equal([null, Refusal.QuotaFilled], [Grant("c", 2026), Grant("d", 2026)]); // a, b and c hold it in 2026
        Assert.Equal([null, null], [Grant("d", 2027), Grant("e", 2027)]); // the titles of 2025 ended with 2026; c, d and e hold it
        Assert.Equal([Refusal.QuotaFilled], [Grant("f", 2026)]);
    }

    [Fact]
    public void A_title_backdated_before_others_must_find_a_place_in_each_of_its_years()
    {
        Assert.Equal([null, null, null], [Grant("a", 2026), Grant("b", 2027), Grant("c", 2027)]);
        Assert.Equal(Refusal.QuotaFilled, Grant("d", 2026)); // valid 2026 and 2027: in 2027 it would be the fourth
        Assert.Null(Grant("d", 2025)); // alone in 2025, with a in 2026
    }

    [Fact]
    public void An_exit_frees_its_place_and_the_same_person_holds_a_title_once()
    {
        Assert.Null(Grant("a", 2025));
        Assert.Equal(Refusal.TitleHeld, Grant("a", 2026));
        Assert.Equal(Refusal.ReasonNeeded, Run(Granting.End(_state, new TitleEnded("p", "t-a-2025", 2025, " "))));
        Assert.Null(Run(Granting.End(_state, new TitleEnded("p", "t-a-2025", 2025, "调离"))));
        Assert.Equal(Refusal.NothingChanges, Run(Granting.End(_state, new TitleEnded("p", "t-a-2025", 2026, "调离"))));
        Assert.Null(Grant("a", 2026));
    }

    [Fact]
    public void Rules_that_drop_what_the_record_uses_are_refused()
    {
        Assert.Null(Grant("a", 2025));
        var without = """{"format": "scoring-programme/1", "id": "p", "name": {"zh": "工匠"}}""";

        Assert.Equal(Refusal.ReasonNeeded, Run(Programming.Write(_state, "p", Encoding.UTF8.GetBytes(Rules), replace: true, null)));
        Assert.Equal(Refusal.ProgrammeInUse, Run(Programming.Write(_state, "p", Encoding.UTF8.GetBytes(without), replace: true, "简化")));
        Assert.Null(Run(Programming.Write(_state, "p", Encoding.UTF8.GetBytes(Rules), replace: true, "更正")));
        Assert.Equal(2, _state.Find("p")!.Version);
    }

    [Fact]
    public void No_order_of_grants_awards_and_exits_ever_exceeds_a_quota() => Prop.ForAll(
        (from who in Gen.Choose(0, 9) from year in Gen.Choose(2025, 2030) from what in Gen.Choose(0, 3) select (who, year, what)).ListOf().ToArbitrary(),
        steps =>
        {
            var run = new QuotaTests();
            foreach (var (who, year, what) in steps)
            {
                run.Step($"s{who}", year, what);
            }

            var programme = run._state.Find("p")!;
            var titles = programme.Titles.Values.ToArray();
            return Enumerable.Range(2025, 8).All(year => titles.Count(title => title.HeldIn(year)) <= 3 && titles.Count(title => title.Year == year) <= 2)
                && programme.Nominations.Values.Count(nomination => nomination.Awarded is not null) <= 4;
        }).QuickCheckThrowOnFailure();

    private void Step(string who, int year, int what)
    {
        if (what == 0)
        {
            Grant(who, year);
        }
        else if (what == 1 && _state.Find("p")!.Titles.Values.FirstOrDefault(title => title.Subject == who && title.Left is null) is { } title)
        {
            Run(Granting.End(_state, new TitleEnded("p", title.Id, Math.Max(year, title.Year), "退出")));
        }
        else if (what > 1)
        {
            var id = $"n{_seq}";
            Run(Nominating.Nominate(_state, new Nominated("p", id, "n", "top", who, "c"), Entered(who)));
            Run(Nominating.Award(_state, "p", id, year, $"t-{id}"));
        }
    }

    private Refusal? Grant(string who, int year) =>
        Run(Granting.Grant(_state, new TitleGranted("p", $"t-{who}-{year}", "r", "top", who, year, null), Entered(who)));

    private SubjectEntered? Entered(string who) =>
        _state.Find("p")!.Subjects.ContainsKey(who) ? null : new SubjectEntered("p", who, "person", null, "commitment");

    private Refusal? Run(Decision<OfficeFact> decision)
    {
        foreach (var fact in decision.Facts)
        {
            _state.Apply((ProgrammeFact)fact, new Stamp(1, ++_seq, DateTimeOffset.UnixEpoch, "organizer:o1", $"op{_seq}"));
        }

        return decision.Refusal;
    }
}
