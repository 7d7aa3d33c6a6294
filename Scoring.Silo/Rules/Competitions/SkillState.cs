using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>A skill under way: its figures, kept up to date contestant by contestant, and what the public may see of it.</summary>
internal sealed class SkillState(Skill scheme, Roster roster, Stations stations)
{
    private const int ManyContestants = 500;

    private readonly Dictionary<string, ContestantTally> _tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeptTally> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private bool _allTouched = true;
    private ImmutableDictionary<string, int> _behind = ImmutableDictionary<string, int>.Empty;

    public Skill Scheme { get; private set; } = scheme;

    public Visibility Visibility { get; set; } = Visibility.Default;

    /// <summary>The picture the public boards stand still on, rules included, and the entry that froze them; null while they move.</summary>
    public (Skill Scheme, ImmutableArray<ContestantTally> Tallies, Stamp Stamp)? Frozen { get; private set; }

    /// <summary>The last published revision; 0 for none.</summary>
    public int Revision { get; private set; }

    /// <summary>What the last revision was made from; null before the first. It stays while the skill is reopened.</summary>
    public (Skill Scheme, ImmutableArray<ContestantTally> Tallies)? LastPublished { get; private set; }

    /// <summary>Published and not reopened: its sheets are closed.</summary>
    public bool Published { get; private set; }

    public void Take(Skill scheme)
    {
        Scheme = scheme;
        TouchAll();
    }

    public void Touch(string contestant) => _touched.Add(contestant);

    public void TouchAll() => _allTouched = true;

    public void Freeze(Stamp stamp) => Frozen = (Scheme, Tallies(), stamp);

    public void Thaw() => Frozen = null;

    public void Publish(SkillPublished fact)
    {
        (Revision, Published, LastPublished) = (fact.Revision, true, (Scheme, Tallies()));
        Thaw();
    }

    public void Reopen() => Published = false;

    /// <summary>Every contestant's tally in roster order; only who was touched is reckoned again.</summary>
    public ImmutableArray<ContestantTally> Tallies()
    {
        var files = roster.Of(Scheme.Id).ToArray();
        if (_allTouched)
        {
            _tallies.Clear();
            _kept.Clear();
        }

        ReckonAgain([.. files.Where(file => !_tallies.ContainsKey(file.Line.Id) || _touched.Contains(file.Line.Id))]);

        if (_allTouched || _touched.Count > 0)
        {
            _behind = LeftBehind.Of(Scheme, [.. files.Select(file => _tallies[file.Line.Id].Figures)]);
        }

        _touched.Clear();
        _allTouched = false;
        return [.. files.Select(file => _behind.TryGetValue(file.Line.Id, out var last)
            ? _tallies[file.Line.Id].LeftBehindAfter(last)
            : _tallies[file.Line.Id])];
    }

    private void ReckonAgain(ContestantFile[] files)
    {
        var kept = Array.ConvertAll(files, KeptOf);
        var tallies = new ContestantTally[files.Length];
        if (files.Length > ManyContestants)
        {
            // Everybody's figures are his own: after a long replay there may be a million marks behind them.
            Parallel.For(0, files.Length, i => tallies[i] = kept[i].Now());
        }
        else
        {
            for (var i = 0; i < files.Length; i++)
            {
                tallies[i] = kept[i].Now();
            }
        }

        foreach (var tally in tallies)
        {
            _tallies[tally.Line.Id] = tally;
        }
    }

    private KeptTally KeptOf(ContestantFile file)
    {
        if (!_kept.TryGetValue(file.Line.Id, out var kept))
        {
            _kept.Add(file.Line.Id, kept = new KeptTally(Scheme, file, stations));
        }

        return kept;
    }

    /// <summary>The contestant is not to be marked in that stage: he did not get past a cut before it.</summary>
    public bool IsLeftBehind(string contestant, string stage)
    {
        var number = Scheme.Stages.IndexOf(Scheme.Stages.First(one => one.Id == stage));
        if (number == 0)
        {
            return false;
        }

        if (_allTouched || _touched.Count > 0)
        {
            Tallies();
        }

        return _behind.TryGetValue(contestant, out var last) && number > last;
    }
}
