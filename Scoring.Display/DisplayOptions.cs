using System.ComponentModel.DataAnnotations;

namespace Scoring.Display;

/// <summary>What the windows have to be told about the place they stand in. Section <c>Display</c>.</summary>
public sealed class DisplayOptions
{
    /// <summary>Where phones reach the public pages, <c>https://bit.example</c>. Null: screens show no address and no QR code.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>Requests a second of one address, on average; a whole hall may stand behind it.</summary>
    [Range(1, 1_000_000)]
    public int AddressPerSecond { get; set; } = 2000;

    /// <summary>Requests of one address at once, after a pause: everybody opens the page when it is announced.</summary>
    [Range(1, 1_000_000)]
    public int AddressAtOnce { get; set; } = 10_000;
}
