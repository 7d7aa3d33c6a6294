namespace Scoring.Rules.Schemes.Reading;

/// <summary>The parts of one stage.</summary>
internal sealed class PartReader(Rounding scheme)
{
    private const string BestOf = "best:";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sheets = new(StringComparer.Ordinal);

    public Part Read(Node node)
    {
        var faultsBefore = node.Faults.Count;
        var sheets = new SheetReader(scheme, _sheets);
        var (combine, best) = Combine(node);
        var part = new Part
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            Kind = Kind(node),
            Weight = node.Number("weight", Limit.NotNegative) ?? 1,
            OutOf = node.Number("outOf", Limit.Positive),
            Combine = combine,
            Best = best,
            Rounding = RoundingReader.Own(node, scheme) ?? scheme,
            PassMark = node.Number("passMark", Limit.NotNegative),
            Sheets = node.Each("sheets", sheets.Read, required: true),
        };
        if (part.OutOf is not null && node.Faults.Count == faultsBefore && !part.Sheets.Any(sheet => CanEarn(part, sheet)))
        {
            node.Fault(
                "outOf",
                "这一部分最高只能得 0 分，无法换算：请删去 outOf，或给评分项加分值。",
                "Nothing can be earned in this part, so it can't be scaled: remove outOf, or give its aspects marks.");
        }

        return part;
    }

    private static string Kind(Node node) => node.Choice(
        "kind", "other", required: true, ("theory", "theory"), ("practical", "practical"), ("defence", "defence"), ("other", "other"));

    private static bool CanEarn(Part part, Sheet sheet) =>
        (part.Combine is not PartCombine.WeightedSum || sheet.Weight > 0) && sheet.Aspects.Any(aspect => aspect.Max > 0);

    private static (PartCombine Combine, int Best) Combine(Node node)
    {
        if (node.IsText("combine") && node.Text("combine") is { } text && text.StartsWith(BestOf, StringComparison.Ordinal))
        {
            return (PartCombine.Best, BestCount(node, text[BestOf.Length..]));
        }

        var combine = node.Choice(
            "combine",
            PartCombine.Sum,
            ("sum", PartCombine.Sum),
            ("mean", PartCombine.Mean),
            ("weightedSum", PartCombine.WeightedSum),
            (BestOf + "n", PartCombine.Best));
        return (combine, 0);
    }

    private static int BestCount(Node node, string digits)
    {
        if (digits is not ['0', ..] && digits.All(char.IsAsciiDigit) && int.TryParse(digits, out var count))
        {
            return count;
        }

        node.Fault("combine", "best: 后面写取最高几张评分表，例如 best:2。", "After best: write how many of the highest sheets count, as in best:2.");
        return 1;
    }
}
