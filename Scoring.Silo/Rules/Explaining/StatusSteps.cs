using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>Why somebody has no place.</summary>
internal static class StatusSteps
{
    public static Step Of(Skill skill, Contender contender)
    {
        var state = contender.Figures.Entrant.State;
        var (rule, said, sheets) = (contender.Status, state) switch
        {
            (Statuses.Absent, _) => ("status.absent", new Said("缺考", "absent"), []),
            (Statuses.Disqualified, _) => ("status.disqualified", new Said("被取消资格", "disqualified"), []),
            (Statuses.Withdrawn, EntrantState.Withdrawn) => ("status.withdrawn", new Said("退赛", "withdrawn"), []),

            // Where the lowest time wins, a sheet that was not attempted or stopped ends the course.
            (Statuses.Withdrawn, _) => ("status.notFinished", new Said("未完成", "did not finish"), SheetsOf(skill, contender, s => s.Outcome is not null)),
            _ => ("status.incomplete", new Said("评分不全", "not completely marked"), SheetsOf(skill, contender, s => s.Mark is null)),
        };
        said = new Said("没有名次：", "No place: ") + said
            + (sheets.Count == 0 ? "" : Said.Bracketed(new(string.Join('、', sheets.Select(s => s.Name.Zh)), string.Join(", ", sheets.Select(s => s.Name.En)))));
        return new Step
        {
            Rule = rule,
            Inputs = [.. sheets.Select(s => new StepInput { Of = s.Path, Counts = false })],
            Zh = said.Zh,
            En = said.En,
        };
    }

    private static List<(string Path, Said Name)> SheetsOf(Skill skill, Contender contender, Func<SheetFigure, bool> concerned) =>
    [
        .. from k in Enumerable.Range(0, contender.LastStage + 1)
           let stage = skill.Stages[k]
           from part in stage.Parts.Zip(contender.Figures.Stages[k].Parts)
           from sheet in part.First.Sheets.Zip(part.Second.Sheets)
           where concerned(sheet.Second)
           select ($"{stage.Id}/{part.First.Id}/{sheet.First.Id}", Said.Named(sheet.First.Name, sheet.First.Id)),
    ];
}
