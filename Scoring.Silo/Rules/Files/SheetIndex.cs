using Scoring.Rules.Schemes;

namespace Scoring.Rules.Files;

/// <summary>Skills, stages, parts and sheets by what a row names, and who contests; what isn't there is a fault in its cell.</summary>
internal sealed class SheetIndex
{
    private readonly Dictionary<string, Skill> _skills;
    private readonly Dictionary<(string Skill, string Stage), Stage> _stages = [];
    private readonly Dictionary<(string Skill, string Stage, string Sheet), (Part Part, Sheet Sheet)> _sheets = [];
    private readonly HashSet<(string Skill, string Contestant)> _contestants;

    public SheetIndex(Scheme scheme, IEnumerable<Figures.Entrant> roster)
    {
        _skills = scheme.Skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        _contestants = [.. roster.Select(entrant => (entrant.Skill, entrant.Id))];
        foreach (var skill in scheme.Skills)
        {
            foreach (var stage in skill.Stages)
            {
                _stages.Add((skill.Id, stage.Id), stage);
                foreach (var (part, sheet) in stage.Parts.SelectMany(part => part.Sheets, (part, sheet) => (part, sheet)))
                {
                    _sheets.Add((skill.Id, stage.Id, sheet.Id), (part, sheet));
                }
            }
        }
    }

    /// <summary>The row's skill and stage; null, with a fault, where there is none.</summary>
    public (Skill Skill, Stage Stage)? Stage(Columns columns, TableRow row)
    {
        if (columns.Needed(row, "skill") is not { } skillId)
        {
            return null;
        }

        if (!_skills.TryGetValue(skillId, out var skill))
        {
            columns.Fault(row, "skill", $"方案里没有赛项“{skillId}”：请改正。", $"The scheme has no skill “{skillId}”: correct it.");
            return null;
        }

        if (columns.Needed(row, "stage") is not { } stageId)
        {
            return null;
        }

        if (_stages.TryGetValue((skillId, stageId), out var stage))
        {
            return (skill, stage);
        }

        columns.Fault(row, "stage", $"赛项“{skillId}”没有阶段“{stageId}”：请改正。", $"The skill “{skillId}” has no stage “{stageId}”: correct it.");
        return null;
    }

    /// <summary>The sheet a row names, of that stage, and its part.</summary>
    public (Part Part, Sheet Sheet)? Sheet(Columns columns, TableRow row, Skill skill, Stage stage, string id)
    {
        if (_sheets.TryGetValue((skill.Id, stage.Id, id), out var found))
        {
            return found;
        }

        columns.Fault(row, "sheet", $"阶段“{stage.Id}”没有评分表“{id}”：请改正。", $"The stage “{stage.Id}” has no sheet “{id}”: correct it.");
        return null;
    }

    /// <summary>The contestant a row names; null, with a fault, who does not contest that skill.</summary>
    public string? Contestant(Columns columns, TableRow row)
    {
        var skill = columns.Text(row, "skill");
        if (columns.Needed(row, "contestant") is not { } contestant || !_skills.ContainsKey(skill))
        {
            return null;
        }

        if (_contestants.Contains((skill, contestant)))
        {
            return contestant;
        }

        columns.Fault(
            row,
            "contestant",
            $"名单里没有参加赛项“{skill}”的“{contestant}”：请改正，或加进名单。",
            $"The roster has no “{contestant}” in the skill “{skill}”: correct it, or add a row there.");
        return null;
    }
}
