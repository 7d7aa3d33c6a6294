using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>What still keeps a competition from opening.</summary>
internal static class Readiness
{
    public static ImmutableArray<PlacedFault> Missing(CompetitionState state)
    {
        var missing = ImmutableArray.CreateBuilder<PlacedFault>();
        foreach (var skill in state.Scheme!.Skills)
        {
            if (!state.Roster.Of(skill.Id).Any())
            {
                missing.Add(new PlacedFault($"contestants/{skill.Id}", $"赛项 {skill.Id} 还没有选手。 Skill {skill.Id} has no contestants yet."));
            }

            foreach (var (stage, sheet) in Panels.SheetsOf(skill))
            {
                if (SheetLack(state, skill, stage, sheet) is { } lack)
                {
                    missing.Add(lack);
                }
            }
        }

        return missing.DrainToImmutable();
    }

    private static PlacedFault? SheetLack(CompetitionState state, Skill skill, Stage stage, Sheet sheet)
    {
        var name = $"{skill.Id}/{stage.Id}/{sheet.Id}";
        if (state.Stations.OfSheet(skill.Id, stage.Id, sheet.Id) is not { } station)
        {
            return new PlacedFault($"sheets/{name}", $"评分表 {name} 还没有考核点。 Sheet {name} has no station yet.");
        }

        return station.Panel.Length >= sheet.Panel.Judges
            ? null
            : new PlacedFault(
                $"stations/{station.Id}",
                $"评分表 {name} 需要 {sheet.Panel.Judges} 名裁判，考核点 {station.Id} 只有 {station.Panel.Length} 名。 "
                + $"Sheet {name} needs {sheet.Panel.Judges} judges; station {station.Id} has {station.Panel.Length}.");
    }
}
