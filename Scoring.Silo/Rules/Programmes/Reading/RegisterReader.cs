using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Registers of titles.</summary>
internal sealed class RegisterReader(HashSet<string> trades)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public TitleRegister Read(Node node)
    {
        var tiers = new HashSet<string>(StringComparer.Ordinal);
        return new TitleRegister
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            Of = Subjects.Entered(node, "of"),
            Tiers = node.Each("tiers", inner => TierOf(inner, tiers), required: true),
            Rules = node.Each("rules", inner => new TitleRule(
                Ids.Known(inner, "tier", tiers, "tiers", required: true) ?? "", ResultFilterReader.Read(inner, trades))),
        };
    }

    private static Tier TierOf(Node node, HashSet<string> ids) =>
        new(node.Id(ids), node.Name(), node.Whole("quota", 1), node.Whole("perYear", 1), node.Whole("validYears", 1, 100));
}
