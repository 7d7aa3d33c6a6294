using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Recording;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>Decides about merit without a contest.</summary>
internal static class Nominating
{
    public static Decision<OfficeFact> Nominate(ProgrammesState state, Nominated fact, SubjectEntered? entered)
    {
        if (state.Find(fact.Programme) is not { } programme)
        {
            return Refused.With(Refusal.NoSuchProgramme);
        }

        if (programme.Rules.Nominations.FirstOrDefault(one => one.Id == fact.Rules) is not { } rules)
        {
            return Refused.Lacks("$.nomination", fact.Rules);
        }

        if (rules.Categories.All(category => category.Id != fact.Category))
        {
            return Refused.Lacks("$.category", fact.Category);
        }

        if (Subjects.Hindrance(programme, fact.Subject, entered, rules.Of.AsSpan()) is var (refusal, fault))
        {
            return Refused.With(refusal, fault);
        }

        return entered is null ? Decision<OfficeFact>.Accept(fact) : Decision<OfficeFact>.Accept(entered, fact);
    }

    public static Decision<OfficeFact> Review(ProgrammesState state, NominationReviewed fact, SubjectEntered? entered, string actor)
    {
        if (Find(state, fact.Programme, fact.Nomination, out var programme, out var nomination) is { } refused)
        {
            return refused;
        }

        if (fact.Reviewer is not null && Subjects.Hindrance(programme, fact.Reviewer, entered, TallyOf.Person) is var (refusal, fault))
        {
            return Refused.With(refusal, fault);
        }

        var reviewer = fact.Reviewer ?? actor;
        if (nomination.Reviews.Exists(review => (review.Fact.Reviewer ?? review.Stamp.By) == reviewer))
        {
            return Refused.With(Refusal.ReviewedAlready);
        }

        if (!fact.Favours && string.IsNullOrWhiteSpace(fact.Remark))
        {
            return Refused.With(Refusal.ReasonNeeded);
        }

        var reviewed = fact with { Remark = string.IsNullOrWhiteSpace(fact.Remark) ? null : fact.Remark.Trim() };
        return entered is null ? Decision<OfficeFact>.Accept(reviewed) : Decision<OfficeFact>.Accept(entered, reviewed);
    }

    /// <summary>Awards, and where the rules name a register grants the title with it: both or neither.</summary>
    public static Decision<OfficeFact> Award(ProgrammesState state, string programme, string id, int year, string title)
    {
        if (Find(state, programme, id, out var found, out var nomination) is { } refused)
        {
            return refused;
        }

        var rules = found.Rules.Nominations.First(one => one.Id == nomination.Fact.Rules);
        var against = nomination.Reviews.Count - nomination.Favouring;
        if (nomination.Favouring < rules.Reviews || (nomination.Reviews.Count > 0 && nomination.Favouring <= against))
        {
            return Refused.With(Refusal.ReviewsLacking);
        }

        if (Full(found, rules, nomination.Fact.Category, year) is { } full)
        {
            return Refused.With(full);
        }

        var awarded = new NominationAwarded(programme, id, year, NumberOf(found, rules, year));
        if (rules.Register is not { } register)
        {
            return Decision<OfficeFact>.Accept(awarded);
        }

        var granted = Granting.Grant(
            state, new TitleGranted(programme, title, register, nomination.Fact.Category, nomination.Fact.Subject, year, null) { Nomination = id }, null);
        return granted.Refusal is null ? Decision<OfficeFact>.Accept([awarded, .. granted.Facts]) : granted;
    }

    public static Decision<OfficeFact> Refuse(ProgrammesState state, NominationRefused fact)
    {
        if (Find(state, fact.Programme, fact.Nomination, out _, out _) is { } refused)
        {
            return refused;
        }

        return string.IsNullOrWhiteSpace(fact.Reason) ? Refused.With(Refusal.ReasonNeeded) : Decision<OfficeFact>.Accept(fact);
    }

    private static Refusal? Full(ProgrammeState programme, NominationRules rules, string id, int year)
    {
        var category = rules.Categories.First(one => one.Id == id);
        var given = Given(programme, rules).Where(one => one.Fact.Category == id).ToArray();
        return category.PerYear is { } perYear && given.Count(one => one.Awarded!.Value.Fact.Year == year) >= perYear ? Refusal.YearQuotaFilled
            : category.Quota is { } quota && given.Length >= quota ? Refusal.QuotaFilled
            : null;
    }

    private static string NumberOf(ProgrammeState programme, NominationRules rules, int year) =>
        FormattableString.Invariant($"{rules.Id}-{year}-{Given(programme, rules).Count(one => one.Awarded!.Value.Fact.Year == year) + 1:000}");

    private static IEnumerable<NominationState> Given(ProgrammeState programme, NominationRules rules) =>
        programme.Nominations.Values.Where(one => one.Fact.Rules == rules.Id && one.Awarded is not null);

    private static Decision<OfficeFact>? Find(
        ProgrammesState state, string programme, string id, out ProgrammeState found, out NominationState nomination)
    {
        (found, nomination) = (state.Find(programme)!, null!);
        if (found is null)
        {
            return Refused.With(Refusal.NoSuchProgramme);
        }

        nomination = found.Nominations.GetValueOrDefault(id)!;
        return nomination is null ? Refused.Lacks("$.nomination", id)
            : nomination.IsDecided ? Refused.With(Refusal.NominationDecided)
            : null;
    }
}
