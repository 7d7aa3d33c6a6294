namespace Scoring.Rules.Competitions;

/// <summary>Enrolments and the tablets they became. Only hashes of their secrets are known here.</summary>
internal sealed class Devices
{
    private readonly Dictionary<string, EnrolmentIssued> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnrolmentIssued> _issued = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Device> _devices = new(StringComparer.Ordinal);

    public IEnumerable<Device> All => _devices.Values;

    /// <summary>An enrolment neither spent nor expired, by the hash of its token or code.</summary>
    public EnrolmentIssued? Spendable(string secretHash, DateTimeOffset now) =>
        _open.TryGetValue(secretHash, out var enrolment) && now < enrolment.ExpiresAt ? enrolment : null;

    public bool KnowsEnrolment(string enrolment) => _issued.ContainsKey(enrolment);

    public bool TryFind(string device, out Device found) => _devices.TryGetValue(device, out found!);

    /// <summary>The device, if its secret is right and it was not revoked.</summary>
    public Device? Admit(string device, string tokenHash) =>
        _devices.TryGetValue(device, out var found) && !found.Revoked && SameSecret(found.TokenHash, tokenHash) ? found : null;

    public void Apply(Fact fact, Stamp stamp)
    {
        switch (fact)
        {
            case EnrolmentIssued issued:
                CloseSeat(issued.Station, issued.Judge);
                _issued[issued.Enrolment] = issued;
                _open[issued.TokenHash] = issued;
                _open[issued.CodeHash] = issued;
                break;
            case DeviceEnrolled enrolled:
                var enrolment = _issued[enrolled.Enrolment];
                CloseSeat(enrolment.Station, enrolment.Judge);
                _devices[enrolled.Device] =
                    new Device(enrolled.Device, enrolment.Station, enrolment.Judge, enrolled.TokenHash, stamp.At, Revoked: false);
                break;
            case DeviceRevoked revoked:
                _devices[revoked.Device] = _devices[revoked.Device] with { Revoked = true };
                break;
        }
    }

    // A newer card makes the older one of the same seat worthless, so that a lost print-out opens nothing.
    private void CloseSeat(string station, string judge)
    {
        foreach (var (hash, _) in _open.Where(open => open.Value.Station == station && open.Value.Judge == judge).ToArray())
        {
            _open.Remove(hash);
        }
    }

    private static bool SameSecret(string known, string shown) => System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.ASCII.GetBytes(known), System.Text.Encoding.ASCII.GetBytes(shown));
}

/// <summary>A tablet of one judge at one station.</summary>
internal sealed record Device(string Id, string Station, string Judge, string TokenHash, DateTimeOffset EnrolledAt, bool Revoked);
