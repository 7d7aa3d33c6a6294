using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>Parts a roster into what the ledger keeps and who it is.</summary>
internal static class RosterMapping
{
    public static (ImmutableArray<RosterLine> Lines, List<PersonRecord> Persons, ImmutableArray<PlacedFault> Faults) Read(
        ImmutableArray<ContestantEntry> entries, Func<string> salt, string list = "contestants")
    {
        var lines = ImmutableArray.CreateBuilder<RosterLine>(entries.Length);
        var persons = new List<PersonRecord>(entries.Length);
        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (string.IsNullOrWhiteSpace(entry.Name))
            {
                faults.Add(new PlacedFault($"$.{list}[{i}].name", "缺少姓名。 The name is missing."));
            }

            if (State(entry.State) is not { } state)
            {
                faults.Add(new PlacedFault($"$.{list}[{i}].state", "entered, absent, withdrawn 或 (or) disqualified"));
                continue;
            }

            var person = new PersonRecord(
                "contestant", entry.Id, salt(), entry.Name.Trim(), entry.Organisation, entry.Number, entry.Members, entry.Coach, entry.Level);
            persons.Add(person);
            lines.Add(new RosterLine(
                entry.Id, entry.Skill, entry.Official, entry.Group, entry.Heat, entry.Bench, entry.Lot, state, Commitment.Of(person)));
        }

        return (lines.DrainToImmutable(), persons, faults.DrainToImmutable());
    }

    public static EntrantState? State(string? state) => state switch
    {
        null or "" or "entered" => EntrantState.Entered,
        "absent" => EntrantState.Absent,
        "withdrawn" => EntrantState.Withdrawn,
        "disqualified" => EntrantState.Disqualified,
        _ => null,
    };

    public static string State(EntrantState state) => state switch
    {
        EntrantState.Absent => "absent",
        EntrantState.Withdrawn => "withdrawn",
        EntrantState.Disqualified => "disqualified",
        _ => "entered",
    };
}
