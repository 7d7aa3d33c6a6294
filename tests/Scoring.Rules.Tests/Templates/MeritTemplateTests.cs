using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;

namespace Scoring.Rules.Tests.Templates;

/// <summary>
/// The templates without a contest: nominated, reviewed, awarded; never more than there are places. Quotas worked by hand from
/// programme.json: safety 18 a year (12 groups and 6 persons), two reviews; three national craftsmen a year, thirty at one time.
/// </summary>
public sealed class MeritTemplateTests
{
    private readonly ProgrammesState _state = new();
    private long _seq;

    [Fact]
    public void Merit_is_awarded_at_once_with_a_numbered_certificate_until_the_years_places_are_gone()
    {
        Write("merit-on-the-spot");
        for (var n = 1; n <= 19; n++)
        {
            Nominate("merit-on-the-spot", "merit", "safety", $"n{n}", $"p{n}", n % 3 == 0 ? "group" : "person", "s01");
            Review("merit-on-the-spot", $"n{n}", "anna");
        }

        Assert.Equal(Refusal.ReviewsLacking, Award("merit-on-the-spot", "n1", 2025).Refusal);
        for (var n = 1; n <= 19; n++)
        {
            Review("merit-on-the-spot", $"n{n}", "bo");
        }

        var certificates = Enumerable.Range(1, 18).Select(n => CertificateOf(Award("merit-on-the-spot", $"n{n}", 2025))).ToArray();

        Assert.Equal(("merit-2025-001", "merit-2025-018"), (certificates[0], certificates[17]));
        Assert.Equal(Refusal.YearQuotaFilled, Award("merit-on-the-spot", "n19", 2025).Refusal);
        Assert.Equal("merit-2026-001", CertificateOf(Award("merit-on-the-spot", "n19", 2026)));
    }

    [Fact]
    public void One_for_and_one_against_is_no_award()
    {
        Write("merit-on-the-spot");
        Nominate("merit-on-the-spot", "merit", "rescue", "n1", "p1", "person", "s01");
        Review("merit-on-the-spot", "n1", "anna");
        Review("merit-on-the-spot", "n1", "bo", favours: false);

        Assert.Equal(Refusal.ReviewsLacking, Award("merit-on-the-spot", "n1", 2025).Refusal);
    }

    [Fact]
    public void A_tier_of_craftsmen_takes_three_a_year_and_thirty_in_all_and_a_place_is_free_again_after_an_exit()
    {
        Write("yunnan-craftsmen");
        for (var n = 1; n <= 32; n++)
        {
            Nominate("yunnan-craftsmen", "selection", "national", $"n{n}", $"p{n}", "person", "y1");
            Review("yunnan-craftsmen", $"n{n}", "anna");
            Review("yunnan-craftsmen", $"n{n}", "bo");
        }

        // Three in each of the years 2025 to 2034: thirty. The fourth of a year, and the thirty-first, must wait.
        for (var n = 1; n <= 30; n++)
        {
            Assert.Null(Award("yunnan-craftsmen", $"n{n}", 2025 + ((n - 1) / 3)).Refusal);
            if (n == 3)
            {
                Assert.Equal(Refusal.YearQuotaFilled, Award("yunnan-craftsmen", "n31", 2025).Refusal);
            }
        }

        Assert.Equal(Refusal.QuotaFilled, Award("yunnan-craftsmen", "n31", 2035).Refusal);
        Apply(Granting.End(_state, new TitleEnded("yunnan-craftsmen", "title-n7", 2035, "调离本省")));
        Assert.Null(Award("yunnan-craftsmen", "n31", 2035).Refusal);
        Assert.Equal(Refusal.QuotaFilled, Award("yunnan-craftsmen", "n32", 2035).Refusal);
    }

    private void Write(string id) =>
        Apply(Programming.Write(
            _state, id, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Templates", id, "programme.json")), replace: false, null));

    private void Nominate(string programme, string rules, string category, string nomination, string subject, string kind, string organisation) =>
        Apply(Nominating.Nominate(
            _state,
            new Nominated(programme, nomination, rules, category, subject, "citation"),
            new SubjectEntered(programme, subject, kind, organisation, "commitment")));

    private void Review(string programme, string nomination, string by, bool favours = true) =>
        Apply(Nominating.Review(_state, new NominationReviewed(programme, nomination, favours, "看过材料", Reviewer: null), null, by), by);

    private Decision<OfficeFact> Award(string programme, string nomination, int year)
    {
        var decision = Nominating.Award(_state, programme, nomination, year, $"title-{nomination}");
        return decision.Refusal is null ? Apply(decision) : decision;
    }

    private static string CertificateOf(Decision<OfficeFact> decision) => decision.Facts.OfType<NominationAwarded>().Single().Certificate;

    private Decision<OfficeFact> Apply(Decision<OfficeFact> decision, string by = "organizer")
    {
        Assert.Null(decision.Refusal);
        foreach (var fact in decision.Facts)
        {
            _state.Apply((ProgrammeFact)fact, new Stamp(1, ++_seq, DateTimeOffset.UnixEpoch, by, $"op-{_seq}"));
        }

        return decision;
    }
}
