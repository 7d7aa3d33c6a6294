using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Ladders of skill levels and what raises them.</summary>
internal sealed class UpgradeReader(HashSet<string> trades)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public UpgradeRules Read(Node node)
    {
        var levels = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return new UpgradeRules
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            Levels = node.Each("levels", inner => Level(inner, levels, texts), required: true),
            Rules = node.Each("rules", inner => Rule(inner, levels), required: true),
        };
    }

    private static SkillLevel Level(Node node, HashSet<string> ids, Dictionary<string, string> texts)
    {
        var level = new SkillLevel(
            node.Id(ids), node.Name(), node.Texts("also", mayBeBlank: false), node.Number("subsidy", Limit.NotNegative) ?? 0);
        Ids.Claim(node, texts, level.Id, level.Name, level.Also);
        return level;
    }

    private UpgradeRule Rule(Node node, HashSet<string> levels) => new(
        ResultFilterReader.Read(node, trades),
        Ids.Known(node, "to", levels, "levels", required: true) ?? "",
        node.Flag("raise"),
        node.Number("subsidy", Limit.NotNegative));
}
