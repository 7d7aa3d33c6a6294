using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>What a roster file gave: everybody, or everything that is wrong with it; and what somebody should look at.</summary>
internal sealed record RosterReading
{
    /// <summary>Empty while there are faults.</summary>
    public ImmutableArray<ContestantEntry> Contestants { get; init; } = [];

    /// <summary>Where each contestant's name stands.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    public ImmutableArray<RosterColumn> Columns { get; init; } = [];

    /// <summary>What the file says about people; of the rest it says nothing.</summary>
    public ImmutableHashSet<RosterField> Fields { get; init; } = [];

    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>Equal names and left-out identity cards: to be confirmed, not refused.</summary>
    public ImmutableArray<Fault> Warnings { get; init; } = [];

    /// <summary>The lines it was read from, and which of them holds the headings; null when the file can't be read.</summary>
    public RosterTable? Table { get; init; }

    public int Head { get; init; }

    /// <summary>Headings that were not read.</summary>
    public ImmutableArray<string> Ignored =>
        [.. Columns.Where(column => column.Field is null && column.Heading.Length > 0).Select(column => column.Heading)];

    /// <summary>Neither ids nor 准考证号: ids were made of line numbers and tell nobody from another file's.</summary>
    public bool InventedIds => !Fields.Contains(RosterField.Id) && !Fields.Contains(RosterField.Number);

    public static RosterReading Refused(ImmutableArray<Fault> faults) => new() { Faults = faults };
}
