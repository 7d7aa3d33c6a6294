namespace Scoring.Rules.Schemes.Reading;

/// <summary>The rows of a measure: upper ends rise, the last row has none.</summary>
internal static class MeasureTable
{
    public static ImmutableArray<MeasureRow> Read(Node aspect, decimal? max)
    {
        var nodes = new List<Node>();
        var rows = aspect.Each("table", node => Row(node, max, nodes), required: true);
        for (var i = 0; i < rows.Length; i++)
        {
            var last = i == rows.Length - 1;
            if (last && nodes[i].Has("upTo"))
            {
                nodes[i].Fault("upTo", "最后一行没有上限：请删去 upTo，或再加一行。", "The last row has no upper end: remove upTo, or add another row.");
            }
            else if (!last && !nodes[i].Has("upTo"))
            {
                nodes[i].Fault("upTo", "只有最后一行没有上限：请加上 upTo。", "Only the last row has no upper end: add upTo.");
            }
            else if (i > 0 && rows[i].UpTo <= rows[i - 1].UpTo)
            {
                nodes[i].Fault("upTo", "上限要比上一行大：请改正顺序。", "Each upper end must be above the one before: put the rows in order.");
            }
        }

        return rows;
    }

    private static MeasureRow Row(Node node, decimal? max, List<Node> nodes)
    {
        nodes.Add(node);
        var row = new MeasureRow(node.Number("upTo", Limit.Any), node.Number("mark", Limit.Any, required: true) ?? 0);
        if (row.Mark > max)
        {
            node.Fault("mark", $"不能超过 max（{max}）：请改其中一个。", $"It must not be above max ({max}): change one of them.");
        }

        return row;
    }
}
