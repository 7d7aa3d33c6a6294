using System.Globalization;

namespace Scoring.Rules.Competitions;

/// <summary>The log of rulings: who, when, what, why, and which of them were annulled. Nothing in it is ever edited.</summary>
internal sealed class RulingBook
{
    private readonly List<RuledEntry> _all = [];
    private readonly Dictionary<string, RuledEntry> _byId = new(StringComparer.Ordinal);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<RuledEntry> All => _all;

    public bool TryFind(string id, out RuledEntry ruling) => _byId.TryGetValue(id, out ruling!);

    /// <summary>A ruling is called after its entry; further ones of the same entry get a number of their own.</summary>
    public RuledEntry Enter(Fact fact, Stamp stamp, Chair? before = null)
    {
        var sameEntry = 0;
        for (var i = _all.Count - 1; i >= 0 && _all[i].Stamp.Seq == stamp.Seq; i--)
        {
            sameEntry++;
        }

        var seq = stamp.Seq.ToString(CultureInfo.InvariantCulture);
        var entry = new RuledEntry(sameEntry == 0 ? seq : $"{seq}-{sameEntry + 1}", fact, stamp, before);
        _all.Add(entry);
        _byId.Add(entry.Id, entry);
        return entry;
    }
}

/// <summary>One ruling on record.</summary>
internal sealed class RuledEntry(string id, Fact fact, Stamp stamp, Chair? before)
{
    public string Id { get; } = id;

    public Fact Fact { get; } = fact;

    public Stamp Stamp { get; } = stamp;

    /// <summary>The seat as it was before a release or a replacement.</summary>
    public Chair? Before { get; } = before;

    /// <summary>By which counter-ruling; null while it stands.</summary>
    public (RulingAnnulled Fact, Stamp Stamp)? Annulled { get; private set; }

    public void Annul(RulingAnnulled fact, Stamp by) => Annulled = (fact, by);
}
