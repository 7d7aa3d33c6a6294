using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Organisations, each with the texts by which rosters name it.</summary>
internal sealed class OrganisationReader(HashSet<string> cities)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public Organisation Read(Node node)
    {
        var organisation = new Organisation(
            node.Id(_ids),
            node.Name(),
            Ids.Known(node, "city", cities, "cities"),
            node.Whole("staff", 1, 10_000_000),
            node.Texts("also", mayBeBlank: false));
        Ids.Claim(node, _texts, organisation.Id, organisation.Name, organisation.Also);
        return organisation;
    }
}
