namespace Scoring.Api.Schemes;

/// <summary>A place of a valid scheme that may not be meant as it is written.</summary>
/// <param name="Place">JSON path.</param>
/// <param name="Code">Its name, for programs.</param>
/// <param name="Zh">What is odd and what to do.</param>
/// <param name="En">The same.</param>
internal sealed record SchemeWarning(string Place, string Code, string Zh, string En);
