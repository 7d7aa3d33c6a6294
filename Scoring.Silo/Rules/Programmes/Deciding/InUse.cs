using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>What the record refers to and a new version of the rules lacks.</summary>
internal static class InUse
{
    public static IEnumerable<PlacedFault> LackingIn(Programme rules, ProgrammeState state) =>
        Tallies(rules, state).Concat(Titles(rules, state)).Concat(Nominations(rules, state))
            .Concat(Organisations(rules, state)).Distinct();

    private static IEnumerable<PlacedFault> Tallies(Programme rules, ProgrammeState state)
    {
        foreach (var old in state.Rules.Tallies)
        {
            var record = state.TallyOf(old.Id);
            var kept = rules.Tallies.FirstOrDefault(tally => tally.Id == old.Id);
            if (!record.Entries.Any() && record.Stints.Count == 0 && record.Closed.Count == 0)
            {
                continue;
            }

            if (kept is null || kept.Of != old.Of || kept.Period != old.Period)
            {
                yield return new("$.tallies", $"{old.Id} (of, period)");
                continue;
            }

            foreach (var entry in record.Entries.Where(entry => kept.Modules.All(module => module.Id != entry.Points.Module)))
            {
                yield return new("$.tallies", $"{old.Id}/{entry.Points.Module}");
            }
        }
    }

    private static IEnumerable<PlacedFault> Titles(Programme rules, ProgrammeState state) =>
        from title in state.Titles.Values
        let register = rules.Registers.FirstOrDefault(register => register.Id == title.Register)
        where register is null || register.Tiers.All(tier => tier.Id != title.Tier)
        select new PlacedFault("$.registers", $"{title.Register}/{title.Tier}");

    private static IEnumerable<PlacedFault> Nominations(Programme rules, ProgrammeState state) =>
        from nomination in state.Nominations.Values
        let kept = rules.Nominations.FirstOrDefault(one => one.Id == nomination.Fact.Rules)
        where kept is null || kept.Categories.All(category => category.Id != nomination.Fact.Category)
        select new PlacedFault("$.nominations", $"{nomination.Fact.Rules}/{nomination.Fact.Category}");

    private static IEnumerable<PlacedFault> Organisations(Programme rules, ProgrammeState state) =>
        from id in state.Reports.Select(report => report.Report.Organisation).Concat(state.Subjects.Values.Select(subject => subject.Organisation).OfType<string>())
        where rules.Organisations.All(organisation => organisation.Id != id)
        select new PlacedFault("$.organisations", id);
}
