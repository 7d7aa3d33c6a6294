using Scoring.Rules.Figures;

namespace Scoring.Rules.Standings;

/// <summary>The statuses of a result, in the order in which they follow each other.</summary>
internal static class Statuses
{
    public const string Placed = "placed";
    public const string Guest = "guest";
    public const string Incomplete = "incomplete";
    public const string Absent = "absent";
    public const string Withdrawn = "withdrawn";
    public const string Disqualified = "disqualified";

    public static readonly ImmutableArray<string> AfterPlaces = [Incomplete, Absent, Withdrawn, Disqualified];

    public static string Of(EntrantState state) => state switch
    {
        EntrantState.Absent => Absent,
        EntrantState.Withdrawn => Withdrawn,
        EntrantState.Disqualified => Disqualified,
        _ => Incomplete,
    };
}
