using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>What a list would do, before anything is done.</summary>
internal sealed record RosterPreview
{
    /// <summary>Its columns as they are read; send <c>columns</c> to have them read otherwise.</summary>
    public required ImmutableArray<RosterColumn> Columns { get; init; }

    /// <summary>How many people it holds; 0 while there are faults.</summary>
    public required int People { get; init; }

    /// <summary>What is wrong; nothing can be taken until it is put right.</summary>
    public required ImmutableArray<Fault> Faults { get; init; }

    /// <summary>Equal names and left-out identity cards: to be confirmed.</summary>
    public required ImmutableArray<Fault> Warnings { get; init; }

    /// <summary>Compared with the roster on record; null while there are faults.</summary>
    public required RosterDifference? Difference { get; init; }

    public static RosterPreview Of(RosterReading reading, ImmutableArray<ContestantEntry> known) => new()
    {
        Columns = reading.Columns,
        People = reading.Contestants.Length,
        Faults = reading.Faults,
        Warnings = reading.Warnings,
        Difference = reading.Faults.IsEmpty ? RosterDifference.Of(reading, known) : null,
    };
}
