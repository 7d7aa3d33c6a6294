using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>What is wrong with a change of the roster. Places are <c>$.added[i]</c>, <c>$.changed[i]</c>, <c>$.withdrawn[i]</c>.</summary>
internal static class AmendmentCheck
{
    public static ImmutableArray<PlacedFault> Faults(
        CompetitionState state, ImmutableArray<RosterLine> added, ImmutableArray<RosterLine> changed, ImmutableArray<string> withdrawn)
    {
        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        for (var i = 0; i < changed.Length; i++)
        {
            if (ChangeFault(state, changed[i]) is { } reason)
            {
                faults.Add(new PlacedFault($"$.changed[{i}].{reason.Property}", reason.Text));
            }
        }

        for (var i = 0; i < withdrawn.Length; i++)
        {
            if (!state.Roster.TryFind(withdrawn[i], out _))
            {
                faults.Add(new PlacedFault($"$.withdrawn[{i}]", Unknown(withdrawn[i])));
            }
        }

        var replaced = changed.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var kept = state.Roster.All.Select(file => file.Line).Where(line => !replaced.Contains(line.Id)).ToArray();
        faults.AddRange(RosterCheck.Faults(state.Scheme!, [.. kept, .. changed, .. added], PlaceOf));
        return faults.DrainToImmutable();

        string PlaceOf(int i) => i < kept.Length ? $"$.contestants[{i}]"
            : i < kept.Length + changed.Length ? $"$.changed[{i - kept.Length}]"
            : $"$.added[{i - kept.Length - changed.Length}]";
    }

    /// <summary>Whether places or awards may differ afterwards.</summary>
    public static bool ChangesFigures(RosterLine before, RosterLine after) =>
        (before.Skill, before.Official, before.Group, before.Lot) != (after.Skill, after.Official, after.Group, after.Lot);

    private static (string Property, string Text)? ChangeFault(CompetitionState state, RosterLine line) =>
        !state.Roster.TryFind(line.Id, out var file) ? ("id", Unknown(line.Id))
        : file.Line.Skill != line.Skill && file.Sheets.Any()
            ? ("skill", $"选手 {line.Id} 已有评分，赛项不能再改。 Contestant {line.Id} has marks; the skill can't change.")
        : null;

    private static string Unknown(string id) => $"名单里没有 {id}。 There is no {id} on the roster.";
}
