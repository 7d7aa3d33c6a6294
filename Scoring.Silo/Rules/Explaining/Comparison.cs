using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>What parts one contestant from another at a stage: the total, else the first tie-break that does, with both figures.</summary>
internal sealed class Comparison
{
    private readonly List<StepInput> _inputs;

    public Comparison(Skill skill, int stage, (Contender Who, Figure Total) one, (Contender Who, Figure Total) other)
    {
        var (a, b) = (one.Total.Value, other.Total.Value);
        _inputs = [Input("total", other.Who, a, b, one.Total.Text, other.Total.Text, a != b)];
        if (a != b)
        {
            Said = new Said("总分 ", "total ") + $"{one.Total.Text} {Sign(a, b)} {other.Total.Text}";
            return;
        }

        var order = new Order(skill, stage);
        var compared = order.Compared(one.Who, other.Who).ToList();
        Tied = order.PartedBy(one.Who, other.Who) < 0;
        for (var i = 0; i < compared.Count; i++)
        {
            var ((rule, x, y), digits) = (compared[i], TieNames.DigitsOf(skill.Stages[stage], compared[i].Rule.Rule));
            var (shown, against) = (x?.Text(digits), y?.Text(digits));
            _inputs.Add(Input(rule.By, other.Who, x, y, shown, against, !Tied && i == compared.Count - 1));
            Said = TieNames.Of(skill, skill.Stages[stage], rule.Rule) + " " + Parted(x, y, shown, against);
        }

        Said = Tied
            ? new Said($"总分同为 {one.Total.Text}，各项同分规则也相同", $"totals equal, {one.Total.Text}, and so is every tie-break")
            : Said + Explaining.Said.Bracketed(new($"总分同为 {one.Total.Text}", $"totals equal, {one.Total.Text}"));
    }

    /// <summary>Nothing parts them.</summary>
    public bool Tied { get; }

    /// <summary><c>practical 91.25 > 90.50 (totals equal, 89.83)</c>.</summary>
    public Said Said { get; } = "";

    /// <summary>The total and each tie-break looked at, with both figures; the one that decided counts.</summary>
    public ImmutableArray<StepInput> Inputs => [.. _inputs];

    private static StepInput Input(string of, Contender other, Fraction? x, Fraction? y, string? shown, string? against, bool decides) => new()
    {
        Of = of,
        Other = other.Id,
        Value = shown ?? x?.ExactText(),
        Against = against ?? y?.ExactText(),
        Counts = decides,
        Why = decides ? null : "equal",
    };

    private static Said Parted(Fraction? x, Fraction? y, string? shown, string? against) => (x, y) switch
    {
        ({ } a, { } b) => $"{shown} {Sign(a, b)} {against}",
        (null, _) => new Said($"无，对方 {against}", $"none, the other {against}"),
        _ => new Said($"{shown}，对方无", $"{shown}, the other none"),
    };

    private static string Sign(Fraction a, Fraction b) => a > b ? ">" : "<";
}
