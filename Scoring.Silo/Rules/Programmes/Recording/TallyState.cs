using Scoring.Rules.Programmes.Tallies;

namespace Scoring.Rules.Programmes.Recording;

/// <summary>What was recorded of a tally: every entry for ever, also one that was taken back.</summary>
internal sealed class TallyState
{
    private readonly Dictionary<string, TallyEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<Stint> _stints = [];
    private ImmutableHashSet<string> _closed = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>In the order of the record.</summary>
    public IEnumerable<TallyEntry> Entries => _entries.Values;

    public IReadOnlyList<Stint> Stints => _stints;

    public IReadOnlySet<string> Closed => _closed;

    /// <summary>What counts.</summary>
    public TallyRecord Record =>
        new([.. _entries.Values.Where(entry => entry.TakenBack is null).Select(entry => entry.Points)], [.. _stints], _closed);

    public TallyEntry? Find(string entry) => _entries.GetValueOrDefault(entry);

    /// <summary>The subject's stint that has not ended; null when it belongs no more, or never did.</summary>
    public Stint? StintOf(string subject) => _stints.Find(stint => stint.Subject == subject && stint.Left is null);

    public void Apply(ProgrammeFact fact, Stamp stamp)
    {
        switch (fact)
        {
            case TallyJoined joined:
                _stints.Add(new Stint(joined.Subject, joined.Period, null));
                break;
            case TallyLeft left:
                var at = _stints.FindIndex(stint => stint.Subject == left.Subject && stint.Left is null);
                _stints[at] = _stints[at] with { Left = left.Period };
                break;
            case PointsEntered entered:
                _entries[entered.Entry] = new TallyEntry(
                    entered.Entry, new TallyPoints(entered.Subject, entered.Module, entered.Period, entered.Points), entered.Late, entered.Reason, stamp, null);
                break;
            case PointsTakenBack back:
                _entries[back.Entry] = _entries[back.Entry] with { TakenBack = back.Reason };
                break;
            case PeriodClosed closed:
                _closed = _closed.Add(closed.Period);
                break;
        }
    }
}

/// <summary>One entry; taken back it counts no more.</summary>
internal sealed record TallyEntry(string Id, TallyPoints Points, bool Late, string? Reason, Stamp Stamp, string? TakenBack);
