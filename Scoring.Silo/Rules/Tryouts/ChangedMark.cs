namespace Scoring.Rules.Tryouts;

/// <summary>One mark set by hand in a try-out.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Contestant">c01, c02 …</param>
/// <param name="Stage">The stage.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Judge">j1, j2 …; empty for a recorded time.</param>
/// <param name="Key">Aspect, aspect/item, or @time.</param>
/// <param name="Value">As a judge types it.</param>
public sealed record ChangedMark(string Skill, string Contestant, string Stage, string Sheet, string Judge, string Key, string Value);
