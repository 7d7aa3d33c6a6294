namespace Scoring.Api.Schemes;

/// <summary>One mark set by hand.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Contestant">As the try-out names him: c01.</param>
/// <param name="Stage">The stage's id.</param>
/// <param name="Sheet">The sheet's id.</param>
/// <param name="Judge">j1, j2 …; empty for a recorded time.</param>
/// <param name="Aspect">The aspect's id, aspect/item, or @time.</param>
/// <param name="Value">As a judge types it.</param>
internal sealed record TriedMark(string Skill, string Contestant, string Stage, string Sheet, string Judge, string Aspect, string Value);
