namespace Scoring.Display;

/// <summary>What the windows have to be told about the place they stand in. Section <c>Display</c>.</summary>
public sealed class DisplayOptions
{
    /// <summary>Where phones reach the public pages, <c>https://bit.example</c>. Null: screens show no address and no QR code.</summary>
    public string? PublicAddress { get; set; }
}
