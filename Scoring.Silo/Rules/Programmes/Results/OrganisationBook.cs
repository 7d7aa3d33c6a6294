namespace Scoring.Rules.Programmes.Results;

/// <summary>Which organisation a roster's text means.</summary>
internal sealed class OrganisationBook
{
    private readonly Dictionary<string, Organisation> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _byId = new(StringComparer.Ordinal);

    public OrganisationBook(IEnumerable<Organisation> organisations)
    {
        foreach (var organisation in organisations)
        {
            _byId.Add(organisation.Id, organisation);
            foreach (var text in new[] { organisation.Id, organisation.Name.Zh, organisation.Name.En }.Concat(organisation.Also).OfType<string>())
            {
                _byText[text] = organisation;
            }
        }
    }

    /// <summary>The listed organisation's id, or the text itself; null when there is none.</summary>
    public string? IdOf(string text) => text.Length == 0 ? null : _byText.GetValueOrDefault(text)?.Id ?? text;

    /// <summary>Null when it is not listed.</summary>
    public Organisation? Find(string id) => _byId.GetValueOrDefault(id);
}
