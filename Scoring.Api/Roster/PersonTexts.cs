using System.Collections.Immutable;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>Keeps numbers of identity cards out where people come in as JSON; files have them taken out.</summary>
internal static class PersonTexts
{
    /// <summary>A refusal that names each place, or null.</summary>
    public static RefusedResult? Refuse(params ReadOnlySpan<(string List, ImmutableArray<ContestantEntry>? Entries)> lists)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        foreach (var (list, entries) in lists)
        {
            var all = entries ?? [];
            for (var i = 0; i < all.Length; i++)
            {
                faults.AddRange(FaultsOf($"$.{list}[{i}]", all[i]));
            }
        }

        return faults.Count > 0 ? RefusedResult.Of(DoorRefusal.IdCardNumber, faults.ToImmutable()) : null;
    }

    /// <summary>The same for one person.</summary>
    public static RefusedResult? Refuse(ContestantEntry entry) =>
        FaultsOf("$", entry).ToImmutableArray() is { IsEmpty: false } faults ? RefusedResult.Of(DoorRefusal.IdCardNumber, faults) : null;

    private static IEnumerable<Fault> FaultsOf(string place, ContestantEntry entry) =>
        from text in new[]
        {
            ("id", entry.Id), ("name", entry.Name), ("organisation", entry.Organisation), ("number", entry.Number),
            ("members", entry.Members), ("coach", entry.Coach), ("level", entry.Level), ("group", entry.Group),
        }
        where IdCards.IsIn(text.Item2 ?? "")
        select new Fault { Place = $"{place}.{text.Item1}", Reason = "这里有身份证号，请删去。An ID-card number stands here; take it out." };
}
