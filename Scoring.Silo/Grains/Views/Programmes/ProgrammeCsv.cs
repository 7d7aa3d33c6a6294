using System.Globalization;
using System.Text;

namespace Scoring.Silo.Grains.Views.Programmes;

/// <summary>Registers and upgrades for a spreadsheet: UTF-8 with its mark; a cell that a spreadsheet would run as a formula gets an apostrophe.</summary>
internal static class ProgrammeCsv
{
    private const string RunAsFormula = "=+-@\t\r\n＝＋－＠";

    public static byte[] Write(RegisterView register) => Write(
        ["等级 tier", "姓名 name", "单位 organisation", "年份 year", "有效至 until", "状态 state", "退出 left", "原因 reason", "来源 source", "编号 id"],
        register.Titles.Select(title => new[]
        {
            register.Tiers.FirstOrDefault(tier => tier.Id == title.Tier) is { } tier ? tier.Name.Zh ?? tier.Name.En : title.Tier,
            title.Name,
            title.Organisation,
            Text(title.Year),
            Text(title.Until),
            title.State,
            Text(title.LeftYear),
            title.Reason,
            title.Source,
            title.Id,
        }));

    public static byte[] Write(UpgradesView upgrades) => Write(
        [
            "赛事 competition", "赛项 skill", "行业 trade", "选手 contestant", "姓名 name", "单位 organisation", "名次 place", "原等级 from", "晋升为 to",
            "补贴 subsidy", "状态 state",
        ],
        upgrades.Lines.Select(line => new[]
        {
            line.Competition, line.Skill, line.Trade, line.Contestant, line.Name, line.Organisation, line.Place, line.From ?? line.Level, line.To,
            line.Subsidy, line.State,
        }));

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static byte[] Write(string[] header, IEnumerable<string?[]> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows.Prepend(header))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string? text)
    {
        var safe = text is { Length: > 0 } && RunAsFormula.Contains(text[0]) ? "'" + text : text;
        return $"\"{safe?.Replace("\"", "\"\"")}\"";
    }
}
