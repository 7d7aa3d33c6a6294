using System.Security.Cryptography;
using System.Text;

namespace Scoring.Rules.Competitions;

/// <summary>The tablets, and the cards they are enrolled with.</summary>
internal sealed class Devices
{
    private readonly Dictionary<string, Device> _devices = new(StringComparer.Ordinal);

    public EnrolmentCards Cards { get; } = new();

    public IEnumerable<Device> All => _devices.Values;

    public bool TryFind(string device, out Device found) => _devices.TryGetValue(device, out found!);

    /// <summary>The device, if its secret is right and it was not revoked.</summary>
    public Device? Admit(string device, string tokenHash) =>
        _devices.TryGetValue(device, out var found) && !found.Revoked && SameSecret(found.TokenHash, tokenHash) ? found : null;

    public void Apply(Fact fact, Stamp stamp)
    {
        switch (fact)
        {
            case EnrolmentIssued issued:
                Cards.Issue(issued);
                break;
            case EnrolmentOpened opened:
                Cards.Open(opened.Station, open: true);
                break;
            case EnrolmentClosed closed:
                Cards.Open(closed.Station, open: false);
                break;
            case EnrolmentRevoked revoked:
                Cards.Revoke(revoked.Enrolment);
                break;
            case DeviceEnrolled enrolled:
                var card = Cards.Spend(enrolled.Enrolment);
                _devices[enrolled.Device] =
                    new Device(enrolled.Device, card.Station, card.Judge ?? "", enrolled.TokenHash, stamp.At, Revoked: false)
                    {
                        Shared = card.Judge is null,
                        Number = card.Number,
                    };
                break;
            case DeviceRevoked revoked:
                Change(revoked.Device, device => device with { Revoked = true });
                break;
            case PinSet pin:
                Change(pin.Device, device => device with { Pins = device.Pins.SetItem(pin.Judge, new Pin(pin.Salt, pin.Hash)) });
                break;
            case PinCleared pin:
                Change(pin.Device, device => device with
                {
                    Pins = device.Pins.Remove(pin.Judge),
                    Judge = device.Judge == pin.Judge ? "" : device.Judge,
                });
                break;
            case SeatUnlocked unlocked:
                Change(unlocked.Device, device => device with { Judge = unlocked.Judge });
                break;
            case SeatLocked locked:
                Change(locked.Device, device => device with { Judge = "" });
                break;
        }
    }

    public static bool SameSecret(string known, string shown) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(shown));

    private void Change(string device, Func<Device, Device> change) => _devices[device] = change(_devices[device]);
}

/// <summary>
/// A tablet at a station: of one judge; or shared by the panel, and then <see cref="Judge"/> is who unlocked it, empty for nobody.
/// </summary>
internal sealed record Device(string Id, string Station, string Judge, string TokenHash, DateTimeOffset EnrolledAt, bool Revoked)
{
    public bool Shared { get; init; }

    /// <summary>Which of the station's shared tablets; null: its only one, or a judge's own.</summary>
    public int? Number { get; init; }

    /// <summary>By judge.</summary>
    public ImmutableDictionary<string, Pin> Pins { get; init; } = ImmutableDictionary<string, Pin>.Empty;
}

/// <summary>What is known of a judge's PIN.</summary>
internal sealed record Pin(string Salt, string Hash);
