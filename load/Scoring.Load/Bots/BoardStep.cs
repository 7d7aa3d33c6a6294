using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Scoring.Load.Bots;

/// <summary>A board's version.</summary>
internal readonly record struct BoardVersion(long Epoch, long Seq) : IComparable<BoardVersion>
{
    public int CompareTo(BoardVersion other) => (Epoch, Seq).CompareTo((other.Epoch, other.Seq));
}

/// <summary>What the hub says about a board: a snapshot with its version and when its newest entry was recorded, or a step from one version to the next.</summary>
internal sealed record BoardStep(
    string Board = "", BoardVersion Version = default, BoardVersion From = default, BoardVersion To = default,
    DateTimeOffset? At = null, BoardStepHead? Head = null)
{
    /// <summary>All of it, for bots that keep the board.</summary>
    [JsonIgnore]
    public JsonObject? Whole { get; init; }

    [JsonIgnore]
    public DateTimeOffset? RecordedAt => At ?? Head?.At;
}

/// <summary>The part of a step's head that bots look at.</summary>
internal sealed record BoardStepHead(DateTimeOffset? At);

/// <summary>The answer to Watch.</summary>
internal sealed record BoardWatched(string Board, long Epoch, long Seq, JsonElement? Snapshot);
