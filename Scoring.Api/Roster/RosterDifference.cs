using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>One value of a contestant before and after.</summary>
internal sealed record RosterChange(string Field, string Before, string After);

/// <summary>A contestant as the list has him now, and what that changes.</summary>
internal sealed record ChangedContestant(ContestantEntry Entry, ImmutableArray<RosterChange> Changes);

/// <summary>
/// A list compared with the roster on record. What the list has no column for stays as it is; states never come from a list; whoever is
/// missing
/// is only named.
/// </summary>
internal sealed record RosterDifference(
    ImmutableArray<ContestantEntry> Added, ImmutableArray<ChangedContestant> Changed, ImmutableArray<string> Missing, int Same)
{
    public static RosterDifference Of(RosterReading reading, ImmutableArray<ContestantEntry> known)
    {
        var matched = reading.InventedIds ? MatchByName(reading.Contestants, known) : reading.Contestants;
        var byId = known.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var added = ImmutableArray.CreateBuilder<ContestantEntry>();
        var changed = ImmutableArray.CreateBuilder<ChangedContestant>();
        foreach (var entry in matched)
        {
            if (!byId.TryGetValue(entry.Id, out var before))
            {
                added.Add(entry with { State = null });
                continue;
            }

            var after = Merged(before, entry, reading.Fields);
            var changes = ChangesOf(before, after);
            if (!changes.IsEmpty)
            {
                changed.Add(new ChangedContestant(after, changes));
            }
        }

        var listed = matched.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> missing =
            [.. known.Where(entry => entry.State != "withdrawn" && !listed.Contains(entry.Id)).Select(entry => entry.Id)];
        return new RosterDifference(added.ToImmutable(), changed.ToImmutable(), missing, matched.Length - added.Count - changed.Count);
    }

    // A list without ids has only names to go by; who is not found gets an id that nobody has.
    private static ImmutableArray<ContestantEntry> MatchByName(
        ImmutableArray<ContestantEntry> entries, ImmutableArray<ContestantEntry> known)
    {
        var free = known.ToList();
        var taken = known.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var next = 0;
        return [.. entries.Select(entry => entry with { Id = IdOf(entry) })];

        string IdOf(ContestantEntry entry)
        {
            var same = free.Where(other => (other.Skill, other.Name) == (entry.Skill, entry.Name)).ToArray();
            var exact = same.FirstOrDefault(other => other.Organisation == entry.Organisation);
            if ((exact ?? (same.Length == 1 ? same[0] : null)) is { } found)
            {
                free.Remove(found);
                return found.Id;
            }

            while (!taken.Add($"c{++next:D3}"))
            {
            }

            return $"c{next:D3}";
        }
    }

    private static ContestantEntry Merged(ContestantEntry before, ContestantEntry entry, ImmutableHashSet<RosterField> fields) =>
        before with
        {
            Skill = fields.Contains(RosterField.Skill) ? entry.Skill : before.Skill,
            Name = entry.Name,
            Organisation = fields.Contains(RosterField.Organisation) ? entry.Organisation : before.Organisation,
            Number = fields.Contains(RosterField.Number) ? entry.Number : before.Number,
            Official = fields.Contains(RosterField.Official) ? entry.Official : before.Official,
            Group = fields.Contains(RosterField.Group) ? entry.Group : before.Group,
            Heat = entry.Heat ?? before.Heat,
            Bench = entry.Bench ?? before.Bench,
            Lot = entry.Lot ?? before.Lot,
            Members = fields.Contains(RosterField.Members) ? entry.Members : before.Members,
            Coach = fields.Contains(RosterField.Coach) ? entry.Coach : before.Coach,
            Level = fields.Contains(RosterField.Level) ? entry.Level : before.Level,
        };

    private static ImmutableArray<RosterChange> ChangesOf(ContestantEntry before, ContestantEntry after) =>
        [.. from pair in TextsOf(before).Zip(TextsOf(after))
            where pair.First.Text != pair.Second.Text
            select new RosterChange(pair.First.Field, pair.First.Text, pair.Second.Text)];

    private static IEnumerable<(string Field, string Text)> TextsOf(ContestantEntry entry) =>
    [
        ("skill", entry.Skill),
        ("name", entry.Name),
        ("organisation", entry.Organisation),
        ("number", entry.Number ?? ""),
        ("official", entry.Official ? "是" : "否"),
        ("group", entry.Group),
        ("heat", entry.Heat ?? ""),
        ("bench", entry.Bench ?? ""),
        ("lot", entry.Lot?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        ("members", entry.Members ?? ""),
        ("coach", entry.Coach ?? ""),
        ("level", entry.Level ?? ""),
    ];
}
