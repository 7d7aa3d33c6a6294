using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Programmes.Tallies;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>What is wrong with one entry.</summary>
internal static class PointFaults
{
    public static IEnumerable<PlacedFault> Of(ProgrammeState programme, Tally tally, TallyState record, PointsEntered fact, string place)
    {
        if (!Periods.Is(tally.Period, fact.Period))
        {
            yield return Tallying.PeriodFault($"{place}.period");
        }

        if (!IsKnown(programme, tally, record, fact))
        {
            yield return new($"{place}.subject", "不在本积分中：请先加入，或检查周期。 He is not in this tally then: let him join first, or check the period.");
        }

        if (tally.Modules.FirstOrDefault(one => one.Id == fact.Module) is not { } module)
        {
            yield return new($"{place}.module", "请从积分的模块中选择。 Choose a module of the tally.");
        }
        else if (fact.Points < module.Min || fact.Points > (module.Max ?? fact.Points))
        {
            var most = module.Max is { } max ? FormattableString.Invariant($"{max}") : "…";
            yield return new($"{place}.points", FormattableString.Invariant($"{module.Min} - {most}"));
        }
    }

    private static bool IsKnown(ProgrammeState programme, Tally tally, TallyState record, PointsEntered fact) => tally.Of switch
    {
        TallyOf.Organisation => programme.Rules.Organisations.Any(organisation => organisation.Id == fact.Subject),
        TallyOf.Contestant => fact.Subject.Split('/') is [var competition, var contestant] && Competitions.Ids.IsRecordId(contestant)
            && programme.Members.Any(member => member.Competition == competition),
        _ => record.Stints.Any(stint => stint.Subject == fact.Subject && stint.Covers(fact.Period)),
    };
}
