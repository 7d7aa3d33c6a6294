using System.Collections.Immutable;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Roster;

/// <summary>A list to fill in: headings, a line that shows how, and a sheet that explains every column.</summary>
internal static class RosterTemplate
{
    public static byte[] Write(IReadOnlyList<RosterSkill> skills)
    {
        var skill = skills.Count == 0 ? "" : skills[0].Zh ?? skills[0].En ?? skills[0].Id;
        (string Heading, int Width, string Example, string Zh, string En)[] columns =
        [
            ("编号", 12, "示例001", "必填（或填准考证号）。字母、数字和 - _ .，不重复；不要用身份证号。",
                "Required, or fill in 准考证号. Letters, digits, - _ . and never an ID-card number."),
            ("姓名", 14, "示例张三", "必填。班组或作品写名称。示例行不会导入。", "Required. The name of a person, team or work. The example line is left out."),
            ("单位", 26, "示例单位", "代表的单位；抽签时可让同单位分开。", "Whom he stands for; a draw can keep one organisation apart."),
            ("准考证号", 16, "0001", "可不填。前面的 0 会保留（列已设为文本）。", "Optional. Leading zeros are kept."),
            ("赛项", 22, skill, $"只有一个赛项时可不填。可写：{string.Join("、", skills.Select(known => known.Zh ?? known.En ?? known.Id))}",
                "May be empty with one skill."),
            ("组别", 10, "", "可不填；按组别分别排名时填写。", "Optional; where groups are ranked apart."),
            ("场次", 8, "", "可不填；现场抽签会填上。如 1。", "Optional; a draw fills it in."),
            ("工位", 8, "", "可不填；同一场次不能重复。如 03。", "Optional; unique within a heat."),
            ("正式选手", 10, "是", "可不填；写 否 者单列，不评奖。", "Optional; 否 is ranked apart, without awards."),
            ("成员", 22, "", "班组的成员，可不填。", "A team's members, optional."),
            ("教练", 12, "", "可不填。", "Optional."),
            ("技能等级", 12, "", "可不填。", "Optional."),
        ];
        return WorkbookWriter.Write(
            new PrintedPage
            {
                Name = "选手",
                Columns = [.. columns.Select(column => new PrintedColumn(column.Heading, column.Width))],
                Rows = [[.. columns.Select(column => (PrintedCell)column.Example)]],
                Landscape = true,
            },
            new PrintedPage
            {
                Name = "说明",
                Title = "怎样填写选手名单",
                Notes = ["一人一行，列的顺序随意，不需要的列可以删去。身份证号一律不读取、不保存。"],
                Columns = [new("列", 14), new("怎样填", 60), new("In English", 60)],
                Rows = [.. columns.Select(column => ImmutableArray.Create<PrintedCell>(column.Heading, column.Zh, column.En))],
                Landscape = true,
            });
    }
}
