namespace Scoring.Rules.Competitions;

/// <summary>Enrolments that no tablet has spent yet, and which stations have opened theirs; of secrets only hashes.</summary>
internal sealed class EnrolmentCards
{
    private readonly Dictionary<string, EnrolmentIssued> _issued = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnrolmentIssued> _bySecret = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _stations = new(StringComparer.Ordinal);
    private bool _opened;

    /// <summary>Each unspent enrolment once.</summary>
    public IEnumerable<EnrolmentIssued> Unspent => _bySecret.Values.Distinct();

    public bool Knows(string enrolment) => _issued.ContainsKey(enrolment);

    /// <summary>This one, or with null any.</summary>
    public bool IsUnspent(string? enrolment) =>
        enrolment is null ? _bySecret.Count > 0 : _bySecret.ContainsKey(_issued[enrolment].TokenHash);

    /// <summary>An enrolment neither spent, revoked nor expired, by the hash of its token or code; its card may still be dead.</summary>
    public EnrolmentIssued? Spendable(string secretHash, DateTimeOffset now) =>
        _bySecret.TryGetValue(secretHash, out var enrolment) && now < enrolment.ExpiresAt ? enrolment : null;

    public bool IsOpen(string station) => _stations.GetValueOrDefault(station, _opened);

    /// <summary>A printed card works only while enrolment is open at its station.</summary>
    public bool IsDead(EnrolmentIssued enrolment) => enrolment.Card == true && !IsOpen(enrolment.Station);

    /// <summary>Whether anything would be otherwise; null: for any station.</summary>
    public bool Changes(string? station, bool open) =>
        station is null ? _opened != open || _stations.ContainsValue(!open) : IsOpen(station) != open;

    public void Issue(EnrolmentIssued issued)
    {
        CloseSeat(issued);
        _issued[issued.Enrolment] = issued;
        _bySecret[issued.TokenHash] = issued;
        _bySecret[issued.CodeHash] = issued;
    }

    public EnrolmentIssued Spend(string enrolment)
    {
        var spent = _issued[enrolment];
        CloseSeat(spent);
        return spent;
    }

    public void Revoke(string? enrolment) => Close(card => enrolment is null || card.Enrolment == enrolment);

    public void Open(string? station, bool open)
    {
        if (station is not null)
        {
            _stations[station] = open;
            return;
        }

        _opened = open;
        _stations.Clear();
    }

    // A newer card makes the older one of the same seat worthless, so that a lost print-out opens nothing.
    // Of several shared tablets each number is a seat; one without a number stands for all of them.
    private void CloseSeat(EnrolmentIssued newer) => Close(card =>
        card.Station == newer.Station && card.Judge == newer.Judge
        && (card.Number is null || newer.Number is null || card.Number == newer.Number));

    private void Close(Func<EnrolmentIssued, bool> which)
    {
        foreach (var (hash, _) in _bySecret.Where(card => which(card.Value)).ToArray())
        {
            _bySecret.Remove(hash);
        }
    }
}
