using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>What is wrong with a roster before it is taken. Places are <c>$.contestants[i].property</c>, unless said otherwise.</summary>
internal static class RosterCheck
{
    public static ImmutableArray<PlacedFault> Faults(Scheme scheme, ImmutableArray<RosterLine> lines, Func<int, string>? placeOf = null)
    {
        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        if (lines.IsEmpty)
        {
            faults.Add(new PlacedFault("$.contestants", "名单里没有选手。 The roster is empty."));
        }

        var skills = scheme.Skills.Select(skill => skill.Id).ToHashSet(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var benches = new HashSet<(string, string?, string)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, place) = (lines[i], placeOf is null ? $"$.contestants[{i}]" : placeOf(i));
            if (!Ids.IsRecordId(line.Id))
            {
                faults.Add(new PlacedFault($"{place}.id", "编号只能用字母、数字和 - _ .，最多 64 个。 An id has letters, digits, - _ . and at most 64 of them."));
            }
            else if (!ids.Add(line.Id))
            {
                faults.Add(new PlacedFault($"{place}.id", $"编号 {line.Id} 重复。 The id {line.Id} is there twice."));
            }

            if (!skills.Contains(line.Skill))
            {
                faults.Add(new PlacedFault($"{place}.skill", $"方案里没有赛项 {line.Skill}。 The scheme has no skill {line.Skill}."));
            }

            if (line.Bench is { } bench && !benches.Add((line.Skill, line.Heat, bench)))
            {
                faults.Add(new PlacedFault($"{place}.bench", $"同一场次的工位 {bench} 重复。 Bench {bench} is taken twice in one heat."));
            }
        }

        return faults.DrainToImmutable();
    }
}
