using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Whether another version of the scheme still has a place for everything on record.</summary>
internal static class SchemeFit
{
    public static ImmutableArray<PlacedFault> Faults(CompetitionState state, Scheme next)
    {
        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        foreach (var file in state.Roster.All)
        {
            var skill = next.Skills.FirstOrDefault(skill => skill.Id == file.Line.Skill);
            if (skill is null)
            {
                faults.Add(new PlacedFault("$.skills", $"选手 {file.Line.Id} 的赛项 {file.Line.Skill} 必须保留。 Keep skill {file.Line.Skill} of contestant {file.Line.Id}."));
                continue;
            }

            faults.AddRange(file.Sheets.SelectMany(key => SheetFaults(skill, file, key.Stage, key.Sheet)));
        }

        return faults.DrainToImmutable();
    }

    private static IEnumerable<PlacedFault> SheetFaults(Skill skill, ContestantFile file, string stage, string sheet)
    {
        var found = Panels.SheetsOf(skill).FirstOrDefault(known => known.Stage.Id == stage && known.Sheet.Id == sheet).Sheet;
        if (found is null)
        {
            return [new PlacedFault("$.skills", $"评分表 {stage}/{sheet} 已有评分，必须保留。 Sheet {stage}/{sheet} has marks; keep it.")];
        }

        return from recorded in file.SheetsOf(stage, sheet)
               from mark in recorded.Fact.Marks
               let reading = MarkReader.Read(found, mark.Key, mark.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
               where reading.Value is null
               select new PlacedFault($"{file.Line.Id}/{stage}/{sheet}/{mark.Key}", reading.Fault!);
    }
}
