using Microsoft.Extensions.Options;

namespace Scoring.Display;

/// <summary>Where phones reach the public pages now.</summary>
public interface IPublicAddress
{
    /// <summary><c>https://bit.example</c>, without a slash at the end. Null: none is set, or it does not answer; screens then show no code.</summary>
    string? Now { get; }
}

/// <summary>The address of the settings, taken on trust.</summary>
internal sealed class ConfiguredAddress(IOptions<DisplayOptions> options) : IPublicAddress
{
    public string? Now { get; } = options.Value.PublicAddress?.TrimEnd('/');
}
