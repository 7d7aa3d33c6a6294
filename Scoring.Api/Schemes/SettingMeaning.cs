namespace Scoring.Api.Schemes;

/// <summary>What a setting means, for whoever reads the sheet of rules; it is not read back.</summary>
internal static class SettingMeaning
{
    private static readonly (string Begins, string Meaning)[] Known =
    [
        ("name.", "名称 name"), ("id", "编号 id"), ("subject", "参赛对象 what is ranked"), ("rounding", "舍入 rounding"),
        ("divideBy", "分组排名 places by group"), ("standing.weights", "各阶段权重 weights of the stages"),
        ("standing", "总分取自 which stage stands"), ("order", "排序 desc 高分在前 high first, asc 低分在前 low first"),
        ("tieBreaks", "同分规则，依次 tie-breaks in order"), ("ranks", "并列名次 how places follow"), ("missing", "缺评 missing marks"),
        ("scale", "标准分 scale"), ("awards", "奖项 awards"), ("advance", "晋级 who goes on"), ("weight", "权重 weight"),
        ("outOf", "折算满分 scaled to"), ("combine", "评分表合成 how sheets combine"), ("passMark", "及格分 pass mark"),
        ("max", "封顶 cut to"), ("panel.judges", "裁判人数 judges"), ("panel.level", "合成层次 what is combined"),
        ("panel.combine", "裁判分合成 how judges combine"), ("panel.drop", "去掉高低分 dropped values"),
        ("panel.maxSpread", "允许分差 widest spread"), ("maxSpread", "允许分差 widest spread"), ("stations", "考核点 stations"),
        ("timed", "记录用时 a time is recorded"), ("limitSeconds", "限时（秒） time limit, seconds"), ("judges", "评分人数 how many mark it"),
        ("min", "最低分 lowest mark"), ("factor", "系数 factor"), ("step", "最小分值 step"), ("levels", "等级数 top level"),
        ("levelTexts", "等级说明 texts of levels"), ("each", "每次扣 each takes"), ("items", "扣分项 items"), ("full", "满分秒数 full marks at"),
        ("zero", "零分秒数 nothing at"), ("from", "取自 taken from"), ("table", "分值表 table"), ("note", "备注 note"),
        ("requirement", "要求 requirement"), ("unit", "单位 unit"), ("heading", "小标题 heading"), ("standard", "职业标准 standard"),
    ];

    public static string Of(string name) =>
        Known.Where(known => name.StartsWith(known.Begins, StringComparison.Ordinal)).Select(known => known.Meaning).FirstOrDefault() ?? "";
}
