namespace Scoring.Rules.Schemes;

/// <summary>What reading a scheme gave: the scheme, or everything that is wrong with it.</summary>
/// <param name="Scheme">Set only when there is no fault.</param>
/// <param name="Faults">Each with its JSON path and a sentence that tells what to do.</param>
public sealed record SchemeReading(Scheme? Scheme, ImmutableArray<PlacedFault> Faults);

/// <summary>One wrong place: a JSON path (<c>$.skills[0].id</c>), or file:line:column.</summary>
public sealed record PlacedFault(string Place, string Reason);
