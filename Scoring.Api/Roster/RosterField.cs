namespace Scoring.Api.Roster;

/// <summary>What a column of a roster holds.</summary>
internal enum RosterField
{
    Id,
    Skill,
    Name,
    Organisation,
    Number,
    Official,
    Group,
    Heat,
    Bench,
    Lot,
    State,
    Members,
    Coach,
    Level,
}

/// <summary>Under which headings organizers keep them.</summary>
internal static class RosterHeadings
{
    private static readonly Dictionary<string, RosterField> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["contestant"] = RosterField.Id,
        ["id"] = RosterField.Id,
        ["编号"] = RosterField.Id,
        ["选手编号"] = RosterField.Id,
        ["参赛编号"] = RosterField.Id,
        ["skill"] = RosterField.Skill,
        ["赛项"] = RosterField.Skill,
        ["竞赛项目"] = RosterField.Skill,
        ["项目"] = RosterField.Skill,
        ["工种"] = RosterField.Skill,
        ["name"] = RosterField.Name,
        ["姓名"] = RosterField.Name,
        ["选手姓名"] = RosterField.Name,
        ["选手"] = RosterField.Name,
        ["队名"] = RosterField.Name,
        ["班组"] = RosterField.Name,
        ["作品"] = RosterField.Name,
        ["作品名称"] = RosterField.Name,
        ["organisation"] = RosterField.Organisation,
        ["organization"] = RosterField.Organisation,
        ["单位"] = RosterField.Organisation,
        ["单位名称"] = RosterField.Organisation,
        ["工作单位"] = RosterField.Organisation,
        ["所在单位"] = RosterField.Organisation,
        ["参赛单位"] = RosterField.Organisation,
        ["代表队"] = RosterField.Organisation,
        ["number"] = RosterField.Number,
        ["准考证号"] = RosterField.Number,
        ["参赛证号"] = RosterField.Number,
        ["考号"] = RosterField.Number,
        ["official"] = RosterField.Official,
        ["正式"] = RosterField.Official,
        ["正式选手"] = RosterField.Official,
        ["group"] = RosterField.Group,
        ["组别"] = RosterField.Group,
        ["heat"] = RosterField.Heat,
        ["场次"] = RosterField.Heat,
        ["批次"] = RosterField.Heat,
        ["bench"] = RosterField.Bench,
        ["工位"] = RosterField.Bench,
        ["工位号"] = RosterField.Bench,
        ["赛位"] = RosterField.Bench,
        ["赛位号"] = RosterField.Bench,
        ["lot"] = RosterField.Lot,
        ["抽签号"] = RosterField.Lot,
        ["抽签"] = RosterField.Lot,
        ["state"] = RosterField.State,
        ["状态"] = RosterField.State,
        ["members"] = RosterField.Members,
        ["成员"] = RosterField.Members,
        ["队员"] = RosterField.Members,
        ["coach"] = RosterField.Coach,
        ["教练"] = RosterField.Coach,
        ["指导教师"] = RosterField.Coach,
        ["指导老师"] = RosterField.Coach,
        ["level"] = RosterField.Level,
        ["技能等级"] = RosterField.Level,
        ["职业等级"] = RosterField.Level,
        ["等级"] = RosterField.Level,
    };

    /// <summary>身份证号 and what else it is called.</summary>
    public static bool IsIdCard(string heading) =>
        heading.Contains("身份证", StringComparison.Ordinal)
        || Plain(heading) is "证件号" or "证件号码" or "公民身份号码"
        || Plain(heading).Equals("idcard", StringComparison.OrdinalIgnoreCase);

    public static RosterField? Of(string heading) => Known.TryGetValue(Plain(heading), out var field) ? field : null;

    /// <summary>A heading as it is compared: without spaces, stars of required columns, and notes in brackets.</summary>
    private static string Plain(string heading)
    {
        var note = heading.IndexOfAny(['(', '（']);
        var own = note > 0 ? heading[..note] : heading;
        return string.Concat(own.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('*' or '＊' or ':' or '：')));
    }
}
