using System.ComponentModel.DataAnnotations;

namespace Scoring.Api.Doors;

/// <summary>How much one tablet and one address may ask. Section <c>Doors</c> of the settings.</summary>
internal sealed class DoorOptions
{
    /// <summary>Requests a second of one device, on average.</summary>
    [Range(1, 1_000_000)]
    public int DevicePerSecond { get; set; } = 20;

    /// <summary>Requests of one device at once, after a pause: a tablet that comes back with its unsent sheets.</summary>
    [Range(1, 1_000_000)]
    public int DeviceAtOnce { get; set; } = 200;

    /// <summary>Requests a second of one address: a whole venue may stand behind it.</summary>
    [Range(1, 1_000_000)]
    public int AddressPerSecond { get; set; } = 500;

    /// <summary>Requests of one address at once, after a pause.</summary>
    [Range(1, 1_000_000)]
    public int AddressAtOnce { get; set; } = 2000;

    /// <summary>Wrong codes and pass phrases of one address in ten minutes.</summary>
    [Range(1, 1_000_000)]
    public int WrongGuesses { get; set; } = 20;
}
