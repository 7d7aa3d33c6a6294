using Scoring.Rules.Figures;

namespace Scoring.Rules.Explaining;

/// <summary>Penalties and bonuses taken from a rounded mark.</summary>
internal static class PenaltySteps
{
    public static IEnumerable<Step> Of(string rule, string path, bool ascending, Figure? before, Figure? after, IEnumerable<Penalty> penalties)
    {
        var taken = penalties.ToList();
        if (taken.Count == 0 || before is not { } from || after is not { } to)
        {
            yield break;
        }

        var worked = Worked(Terms.Of(from), taken, ascending);
        var said = Sentence(worked, to.Text);
        yield return new Step
        {
            Rule = rule,
            Of = path,
            Inputs = Inputs(taken),
            Exact = to.Value.ExactText(),
            Value = to.Text,
            Zh = said.Zh,
            En = said.En,
        };
    }

    public static string Worked(string from, IReadOnlyCollection<Penalty> taken, bool ascending) =>
        taken.Aggregate(from, (worked, penalty) => Terms.Less(worked, penalty.Points, ascending));

    public static ImmutableArray<StepInput> Inputs(IEnumerable<Penalty> taken) =>
        [.. taken.Select(p => new StepInput { Of = "penalty", Value = ((Fraction)p.Points).ExactText(), Why = p.Reason.Length == 0 ? null : p.Reason })];

    private static Said Sentence(string worked, string result) => new($"扣分加分：{worked}，得 {result}", $"penalties and bonuses: {worked}, {result}");
}
