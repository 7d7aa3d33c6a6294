namespace Scoring.Rules.Competitions;

/// <summary>The contestants, in roster order and by id.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, ContestantFile> _files = new(StringComparer.Ordinal);

    public ImmutableArray<ContestantFile> All { get; private set; } = [];

    public ContestantFile this[string contestant] => _files[contestant];

    public bool TryFind(string contestant, out ContestantFile file) => _files.TryGetValue(contestant, out file!);

    public IEnumerable<ContestantFile> Of(string skill) => All.Where(file => file.Line.Skill == skill);

    public void Apply(Fact fact, Stamp stamp)
    {
        switch (fact)
        {
            case RosterAmended amended:
                Amend(amended, stamp);
                break;
            case ContestantSubstituted substituted:
                var place = _files[substituted.Contestant];
                place.Take(place.Line with { Commitment = substituted.Commitment }, fact, stamp);
                break;
            case PersonCorrected corrected:
                var person = _files[corrected.Contestant];
                person.Take(person.Line with { Commitment = corrected.Commitment }, fact, stamp);
                break;
        }
    }

    public void Replace(ImmutableArray<RosterLine> lines)
    {
        _files.Clear();
        All = [.. lines.Select(line => new ContestantFile(line))];
        foreach (var file in All)
        {
            _files.Add(file.Line.Id, file);
        }
    }

    private void Amend(RosterAmended amended, Stamp stamp)
    {
        foreach (var line in amended.Changed)
        {
            _files[line.Id].Take(line, amended, stamp);
        }

        foreach (var line in amended.Added)
        {
            _files.Add(line.Id, new ContestantFile(line));
        }

        All = [.. All, .. amended.Added.Select(line => _files[line.Id])];
    }
}
