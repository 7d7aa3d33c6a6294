namespace Scoring.Api.Schemes;

/// <summary>Where schemes are tried before anybody competes by them: pure reckoning, nothing is recorded.</summary>
internal interface ISchemeBench
{
    /// <summary>Everything that is wrong with a scheme (JSON paths), or what one may want to look at again.</summary>
    SchemeFindings Check(ReadOnlySpan<byte> scheme);

    /// <summary>A result of invented contestants and marks; the same asking gives the same answer.</summary>
    TryoutAnswer TryOut(TryoutRequest asked);
}
