using Scoring.Boards;

namespace Scoring.Display.Phone;

/// <summary>What the public pages say themselves, in one language.</summary>
internal sealed record PhoneWords
{
    public static readonly PhoneWords Chinese = new()
    {
        Language = "zh",
        Tag = "zh-CN",
        OtherLanguage = "en",
        OtherName = "English",
        Competitions = "赛事",
        NoneYet = "目前还没有公开的赛事。开放后，此页会自动出现。",
        Search = "搜索姓名、赛位或单位",
        Marked = "已评",
        Updated = "更新",
        Bench = "赛位",
        ProgressOnly = "名次暂未公开，可在此查看评分进度。",
        Sheets = "评分表",
        NoRows = "还没有名次。评分开始后会显示在这里。",
        First = "仅显示前 {0} 名",
        More = "正在载入其余名次…",
        Total = "总成绩",
        SoFar = "进行中",
        Progress = "进度",
        NotFound = "没有找到这个页面。请从赛事列表进入。",
    };

    public static readonly PhoneWords English = new()
    {
        Language = "en",
        Tag = "en",
        OtherLanguage = "zh",
        OtherName = "中文",
        Competitions = "Competitions",
        NoneYet = "No competition is public yet. It appears here when it is.",
        Search = "Search name, bench or organisation",
        Marked = "Marked",
        Updated = "Updated",
        Bench = "Bench",
        ProgressOnly = "Places are not public yet. Here is how far the marking is.",
        Sheets = "sheets",
        NoRows = "No places yet. They show here once marking begins.",
        First = "First {0} places only",
        More = "Loading the other places…",
        Total = "Overall",
        SoFar = "So far",
        Progress = "Progress",
        NotFound = "There is no such page. Choose from the competitions.",
    };

    public required string Language { get; init; }

    public required string Tag { get; init; }

    public required string OtherLanguage { get; init; }

    public required string OtherName { get; init; }

    public required string Competitions { get; init; }

    public required string NoneYet { get; init; }

    public required string Search { get; init; }

    public required string Marked { get; init; }

    public required string Updated { get; init; }

    public required string Bench { get; init; }

    public required string ProgressOnly { get; init; }

    public required string Sheets { get; init; }

    public required string NoRows { get; init; }

    public required string First { get; init; }

    public required string More { get; init; }

    public required string Total { get; init; }

    public required string SoFar { get; init; }

    public required string Progress { get; init; }

    public required string NotFound { get; init; }

    private bool InChinese => Language == "zh";

    public static PhoneWords Of(string? language) => language == "en" ? English : Chinese;

    public string Of(Text text) => (InChinese ? text.Zh ?? text.En : text.En ?? text.Zh) ?? "";

    public string LabelOf(Board board) => board.Label switch
    {
        BoardLabel.InReview => InChinese ? "复核中" : "In review",
        BoardLabel.Frozen => InChinese ? "封榜" : "Frozen",
        BoardLabel.Final => InChinese ? $"最终 · 第{board.Revision}版" : $"Final · revision {board.Revision}",
        _ when board.Kind == BoardKind.SoFar => InChinese ? "进行中" : "In progress",
        _ => InChinese ? "暂定" : "Provisional",
    };

    /// <summary>2场-03, as everybody sees a heat and a bench.</summary>
    public string SeatOf(BoardRow row) => (row.Heat, row.Bench) switch
    {
        (null, null) => "",
        (null, { } bench) => $"{Bench} {bench}",
        ({ } heat, null) => HeatOf(heat, InChinese ? "第 {0} 场" : "Heat {0}"),
        ({ } heat, { } bench) => $"{HeatOf(heat, InChinese ? "{0}场" : "Heat {0}")}-{bench}",
    };

    public string? StatusOf(BoardRow row) => row.Status switch
    {
        "guest" => InChinese ? "不计名次" : "guest",
        "incomplete" => InChinese ? "未评完" : "incomplete",
        "absent" => InChinese ? "未参加" : "absent",
        "withdrawn" => InChinese ? "退赛" : "withdrawn",
        "disqualified" => InChinese ? "取消资格" : "disqualified",
        "marking" => $"{Marked} {row.Marked}/{row.Of}",
        _ => null,
    };

    public string KindOf(ListedBoard board) => board.Kind switch
    {
        BoardKind.Total => Total,
        BoardKind.SoFar => SoFar,
        BoardKind.Progress => Progress,
        _ => Of(board.Stage.Name),
    };

    private static string HeatOf(string heat, string format) =>
        heat.All(char.IsAsciiDigit) ? format.Replace("{0}", heat, StringComparison.Ordinal) : heat;
}
