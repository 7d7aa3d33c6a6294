using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>What is wrong with stations and panels before they are taken. What is merely missing is <see cref="Readiness"/>'s.</summary>
internal static class StationCheck
{
    public static ImmutableArray<PlacedFault> Faults(Scheme scheme, ImmutableArray<Station> stations, ImmutableArray<Judge> judges)
    {
        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        var known = JudgeFaults(judges, faults);
        var sheets = (from skill in scheme.Skills from pair in Panels.SheetsOf(skill) select $"{skill.Id}/{pair.Stage.Id}/{pair.Sheet.Id}").ToHashSet(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < stations.Length; i++)
        {
            var (station, place) = (stations[i], $"$.stations[{i}]");
            if (!Ids.IsSchemeId(station.Id) || !ids.Add(station.Id))
            {
                faults.Add(new PlacedFault($"{place}.id", "考核点编号须唯一，用小写字母、数字和 -。 A station id is unique: lower-case letters, digits, -."));
            }

            foreach (var sheet in station.Sheets.Where(sheet => !sheets.Contains(sheet)))
            {
                faults.Add(new PlacedFault($"{place}.sheets", $"方案里没有评分表 {sheet}。 The scheme has no sheet {sheet}."));
            }

            foreach (var sheet in station.Sheets.Where(sheet => !taken.Add(sheet)))
            {
                faults.Add(new PlacedFault($"{place}.sheets", $"评分表 {sheet} 已分给另一考核点。 Sheet {sheet} belongs to another station already."));
            }

            foreach (var judge in station.Panel.Where(judge => !known.Contains(judge)))
            {
                faults.Add(new PlacedFault($"{place}.panel", $"没有裁判 {judge}。 There is no judge {judge}."));
            }

            if (station.Panel.Distinct().Count() != station.Panel.Length)
            {
                faults.Add(new PlacedFault($"{place}.panel", "同一裁判不能占两个席位。 A judge can't have two seats."));
            }
        }

        return faults.DrainToImmutable();
    }

    private static HashSet<string> JudgeFaults(ImmutableArray<Judge> judges, ImmutableArray<PlacedFault>.Builder faults)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < judges.Length; i++)
        {
            if (!Ids.IsRecordId(judges[i].Id) || !known.Add(judges[i].Id))
            {
                faults.Add(new PlacedFault($"$.judges[{i}].id", "裁判编号须唯一，用字母、数字和 - _ .。 A judge id is unique: letters, digits, - _ ."));
            }
        }

        return known;
    }
}
