namespace Scoring.Rules.Schemes.Reading;

/// <summary>What each kind of aspect adds (scheme.md, section 2); of another kind it is an unknown property.</summary>
internal static class AspectKinds
{
    /// <param name="node">The aspect.</param>
    /// <param name="aspect">What all kinds have.</param>
    /// <param name="kind">Null when it was none.</param>
    /// <param name="max">Null when it was a fault.</param>
    /// <param name="timed">Of the sheet.</param>
    public static Aspect Complete(Node node, Aspect aspect, AspectKind? kind, decimal? max, bool timed)
    {
        switch (kind)
        {
            case AspectKind.Points:
                return aspect with
                {
                    Min = Min(node, max),
                    Factor = node.Number("factor", Limit.Positive) ?? 1,
                    Step = node.Number("step", Limit.Positive),
                };
            case AspectKind.Judgement:
                return aspect with { Levels = Levels(node) };
            case AspectKind.Deduction:
                return aspect with { Min = Min(node, max), Each = node.Number("each", Limit.Positive, required: true) ?? 0 };
            case AspectKind.Deductions:
                return aspect with { Min = Min(node, max), Items = Items(node) };
            case AspectKind.Time:
                return Time(node, aspect, timed);
            case AspectKind.Measure:
                return aspect with { Table = MeasureTable.Read(node, max) };
            case null:
                node.LeaveUnread();
                return aspect;
            default:
                return aspect;
        }
    }

    private static decimal Min(Node node, decimal? max)
    {
        var min = node.Number("min", Limit.Any);
        if (min > max)
        {
            node.Fault("min", "min 不能大于 max：请改其中一个。", "min must not be above max: change one of them.");
        }
        else if (min is null && max == 0)
        {
            node.Fault(
                "max",
                "这一项什么也得不到：请写大于 0 的 max，或写明 min。",
                "Nothing can be earned here: write a max above 0, or say what min is.");
        }

        return min ?? 0;
    }

    private static int Levels(Node node)
    {
        var levels = node.Whole("levels", 1, 1000) ?? 3;
        var texts = node.Texts("levelTexts", mayBeBlank: true);
        if (node.Has("levelTexts") && texts.Length != levels + 1)
        {
            node.Fault(
                "levelTexts",
                $"0 到 {levels} 级要有 {levels + 1} 条说明，现有 {texts.Length} 条。",
                $"Levels 0 to {levels} need {levels + 1} texts; there are {texts.Length}.");
        }

        return levels;
    }

    private static ImmutableArray<DeductionItem> Items(Node node)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return node.Each("items", Item, required: true);

        DeductionItem Item(Node item) =>
            new(item.Id(ids), item.Name(), item.Number("each", Limit.Positive, required: true) ?? 0, item.Whole("most", 1));
    }

    private static Aspect Time(Node node, Aspect aspect, bool timed)
    {
        var full = node.Number("full", Limit.NotNegative, required: true);
        var zero = node.Number("zero", Limit.Positive, required: true);
        var from = node.Choice("from", false, ("@time", true));
        if (full >= zero)
        {
            node.Fault(
                "zero",
                "得 0 分的秒数要大于得满分的秒数：请改 full 或 zero。",
                "The seconds that give nothing must be more than those that give all: change full or zero.");
        }

        if (from && !timed)
        {
            node.Fault(
                "from",
                "评分表没有记录用时：请在表上加 \"timed\": true，或删去 from。",
                "The sheet records no time: add \"timed\": true to it, or remove from.");
        }

        if (from && node.Has("judges"))
        {
            node.Fault(
                "judges",
                "取自记录用时的评分项没有裁判评：请删去 judges。",
                "An aspect taken from the recorded time is marked by nobody: remove judges.");
        }

        return aspect with { Full = full ?? 0, Zero = zero ?? 0, FromTime = from };
    }
}
