using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Merit without a contest.</summary>
internal sealed class NominationReader(ImmutableArray<TitleRegister> registers)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public NominationRules Read(Node node)
    {
        var categories = new HashSet<string>(StringComparer.Ordinal);
        var rules = new NominationRules
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            Of = Subjects.EachEntered(node, "of"),
            Categories = node.Each("categories", inner => new NominationCategory(
                inner.Id(categories), inner.Name(), inner.Whole("quota", 1), inner.Whole("perYear", 1)), required: true),
            Reviews = node.Whole("reviews", 0, 20) ?? 1,
            Register = Ids.Known(node, "register", [.. registers.Select(register => register.Id)], "registers"),
            Certificate = node.Object("certificate", inner => new Certificate(
                Wording(inner, "title", required: true), Wording(inner, "text", required: true), inner.Object("issuer", Words))),
        };
        CheckRegister(node, rules);
        return rules;
    }

    private void CheckRegister(Node node, NominationRules rules)
    {
        if (registers.FirstOrDefault(register => register.Id == rules.Register) is not { } register)
        {
            return;
        }

        foreach (var category in rules.Categories.Where(category => register.Tiers.All(tier => tier.Id != category.Id)))
        {
            node.Fault(
                "register",
                $"类别“{category.Id}”不是名册“{register.Id}”的等级：类别编号须与等级相同。",
                $"The category “{category.Id}” is no tier of “{register.Id}”: give categories the ids of its tiers.");
        }

        if (rules.Of is not [var only] || only != register.Of)
        {
            node.Fault("of", "须与名册的 of 相同。", "It must be what the register is of.");
        }
    }

    private static Schemes.Name Wording(Node node, string property, bool required) =>
        node.Object(property, Words, required) ?? new Schemes.Name(null, null);

    private static Schemes.Name Words(Node node)
    {
        var words = new Schemes.Name(node.Text("zh"), node.Text("en"));
        if (words is (null, null))
        {
            node.Faults.Add(node.Path, "请写中文 zh 或英文 en。 Write it in zh, en or both.");
        }

        return words;
    }
}
