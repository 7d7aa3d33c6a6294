namespace Scoring.Rules.Programmes.Recording;

/// <summary>All programmes of the office, each with the facts that made it.</summary>
internal sealed class ProgrammesState
{
    private readonly Dictionary<string, (ProgrammeState State, List<(ProgrammeFact Fact, Stamp Stamp)> Facts)> _programmes = new(StringComparer.Ordinal);

    /// <summary>Oldest first.</summary>
    public IEnumerable<(string Id, ProgrammeState State)> All => _programmes.Select(pair => (pair.Key, pair.Value.State));

    public ProgrammeState? Find(string programme) => _programmes.TryGetValue(programme, out var found) ? found.State : null;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<(ProgrammeFact Fact, Stamp Stamp)> FactsOf(string programme) => _programmes[programme].Facts;

    public void Apply(ProgrammeFact fact, Stamp stamp)
    {
        if (!_programmes.TryGetValue(fact.Programme, out var found))
        {
            _programmes[fact.Programme] = found = (new ProgrammeState(), []);
        }

        found.State.Apply(fact, stamp);
        found.Facts.Add((fact, stamp));
    }
}
