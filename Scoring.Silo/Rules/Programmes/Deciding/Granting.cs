using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Programmes.Titles;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>Decides about titles.</summary>
internal static class Granting
{
    private const int FirstYear = 1900, LastYear = 9000;

    public static Decision<OfficeFact> Grant(ProgrammesState state, TitleGranted fact, SubjectEntered? entered)
    {
        if (state.Find(fact.Programme) is not { } programme)
        {
            return Refused.With(Refusal.NoSuchProgramme);
        }

        if (Hindrance(programme, fact, entered) is { } refused)
        {
            return refused;
        }

        var granted = fact with { Until = TitleQuota.Until(TierOf(programme, fact)!, fact.Year) };
        return entered is null ? Decision<OfficeFact>.Accept(granted) : Decision<OfficeFact>.Accept(entered, granted);
    }

    public static Decision<OfficeFact> End(ProgrammesState state, TitleEnded fact)
    {
        if (state.Find(fact.Programme) is not { } programme)
        {
            return Refused.With(Refusal.NoSuchProgramme);
        }

        return programme.Titles.GetValueOrDefault(fact.Title) switch
        {
            null => Refused.Lacks("$.title", fact.Title),
            { Left: not null } => Refused.With(Refusal.NothingChanges),
            var title when fact.Year < title.Year || fact.Year > LastYear => Refused.With(Refusal.BadEntry, YearFault),
            _ when string.IsNullOrWhiteSpace(fact.Reason) => Refused.With(Refusal.ReasonNeeded),
            _ => Decision<OfficeFact>.Accept(fact),
        };
    }

    /// <summary>Why a title can't be granted; null when it can.</summary>
    public static Decision<OfficeFact>? Hindrance(ProgrammeState programme, TitleGranted fact, SubjectEntered? entered)
    {
        if (TierOf(programme, fact) is not { } tier)
        {
            return Refused.Lacks("$.tier", $"{fact.Register}/{fact.Tier}");
        }

        if (fact.Year is < FirstYear or > LastYear)
        {
            return Refused.With(Refusal.BadEntry, YearFault);
        }

        var register = programme.Rules.Registers.First(one => one.Id == fact.Register);
        if (Subjects.Hindrance(programme, fact.Subject, entered, register.Of) is var (refusal, fault))
        {
            return Refused.With(refusal, fault);
        }

        var titles = programme.Titles.Values.ToArray();
        return Array.Exists(titles, title => Repeats(title, fact))
            ? Refused.With(Refusal.TitleHeld)
            : TitleQuota.Hindrance(tier, fact.Register, fact.Year, titles) is { } filled ? Refused.With(filled) : null;
    }

    private static PlacedFault YearFault => new("$.year", "请写年份，如 2025，退出不早于授予。 Write a year such as 2025; an exit not before the grant.");

    // The same person again while the title is held, or the same result once more.
    private static bool Repeats(Title title, TitleGranted fact) => title.Register == fact.Register && title.Tier == fact.Tier
        && ((title.Subject == fact.Subject && title.HeldIn(fact.Year))
            || (fact.Contestant is not null && title.Left is null && title.Source.Competition == fact.Competition
                && title.Source.Skill == fact.Skill && title.Source.Contestant == fact.Contestant));

    private static Tier? TierOf(ProgrammeState programme, TitleGranted fact) =>
        programme.Rules.Registers.FirstOrDefault(register => register.Id == fact.Register)?.Tiers.FirstOrDefault(tier => tier.Id == fact.Tier);
}
