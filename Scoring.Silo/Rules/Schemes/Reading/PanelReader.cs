namespace Scoring.Rules.Schemes.Reading;

/// <summary>A sheet's panel; without one a single judge marks.</summary>
internal static class PanelReader
{
    private const int MostJudges = 1000;

    private static readonly PanelRules Single = new(Of(1, PanelCombine.Mean), null);

    /// <summary>A placeholder wide enough that no aspect's own judges is a fault besides.</summary>
    private static readonly PanelRules Unknown = new(Of(MostJudges, PanelCombine.Mean), null);

    /// <summary>A panel and the widest spread its aspects inherit.</summary>
    public sealed record PanelRules(Panel Panel, decimal? MaxSpread);

    public static PanelRules Read(Node sheet) => sheet.Object("panel", Whole) ?? (sheet.Has("panel") ? Unknown : Single);

    private static PanelRules Whole(Node node)
    {
        var judges = node.Whole("judges", 1, MostJudges, required: true) ?? MostJudges;
        var sheetLevel = node.Choice("level", false, ("aspect", false), ("sheet", true));
        var combine = node.Choice(
            "combine",
            PanelCombine.Mean,
            ("mean", PanelCombine.Mean),
            ("median", PanelCombine.Median),
            ("trimmed", PanelCombine.Trimmed),
            ("sum", PanelCombine.Sum));
        var panel = Of(judges, combine) with { SheetLevel = sheetLevel };
        return new PanelRules(Trim(node, panel), node.Number("maxSpread", Limit.NotNegative));
    }

    private static Panel Trim(Node node, Panel panel)
    {
        var high = node.Whole("dropHigh", 0, MostJudges) ?? 1;
        var low = node.Whole("dropLow", 0, MostJudges) ?? 1;
        var from = node.Whole("dropFrom", 1, 3 * MostJudges) ?? high + low + 1;
        if (from <= high + low)
        {
            node.Fault(
                "dropFrom",
                $"去掉 {high + low} 个之后要有剩下的：请写大于 {high + low} 的数。",
                $"Something must be left after dropping {high + low}: write more than {high + low}.");
        }

        // Beside another combine they say nothing, as the format has it.
        return panel.Combine is PanelCombine.Trimmed ? panel with { DropHigh = high, DropLow = low, DropFrom = from } : panel;
    }

    private static Panel Of(int judges, PanelCombine combine) =>
        new() { Judges = judges, SheetLevel = false, Combine = combine, DropHigh = 0, DropLow = 0, DropFrom = 1 };
}
