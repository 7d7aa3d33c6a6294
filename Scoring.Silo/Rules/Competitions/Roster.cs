namespace Scoring.Rules.Competitions;

/// <summary>The contestants, in roster order and by id.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, ContestantFile> _files = new(StringComparer.Ordinal);

    public ImmutableArray<ContestantFile> All { get; private set; } = [];

    public ContestantFile this[string contestant] => _files[contestant];

    public bool TryFind(string contestant, out ContestantFile file) => _files.TryGetValue(contestant, out file!);

    public IEnumerable<ContestantFile> Of(string skill) => All.Where(file => file.Line.Skill == skill);

    public void Replace(ImmutableArray<RosterLine> lines)
    {
        _files.Clear();
        All = [.. lines.Select(line => new ContestantFile(line))];
        foreach (var file in All)
        {
            _files.Add(file.Line.Id, file);
        }
    }
}
