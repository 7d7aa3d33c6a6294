using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>People of one name in one skill: two of them, or one twice? Only somebody who knows them can say.</summary>
internal static class EqualNames
{
    public static IEnumerable<Fault> Of(ImmutableArray<ContestantEntry> contestants, ImmutableArray<string> places) =>
        from same in contestants.Select((entry, i) => (entry, i)).GroupBy(pair => (pair.entry.Skill, pair.entry.Name))
        where same.Key.Name.Length > 0 && same.Count() > 1
        let all = string.Join('、', same.Select(pair => $"{places[pair.i]} {pair.entry.Organisation}".Trim()))
        select new Fault
        {
            Place = places[same.First().i],
            Reason = $"“{same.Key.Name}”出现 {same.Count()} 次，请确认不是同一人：{all}。 "
                + $"The same name stands there {same.Count()} times: are they different people?",
        };
}
