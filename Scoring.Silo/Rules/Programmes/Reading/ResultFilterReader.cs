using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Which results a rule means.</summary>
internal static class ResultFilterReader
{
    /// <summary>Reads <c>places</c> or <c>awards</c>, <c>trade</c> and <c>minEntries</c> of the rule's own object.</summary>
    public static ResultFilter Read(Node node, HashSet<string> trades)
    {
        AwardCommon.OneOf(node, "places", "awards");
        var filter = new ResultFilter(
            node.Object("places", Places),
            node.Texts("awards", mayBeBlank: false),
            Ids.Known(node, "trade", trades, "trades"),
            node.Whole("minEntries", 1));
        if (node.Has("awards") && filter.Awards.IsEmpty)
        {
            node.Fault("awards", "列表是空的：至少写一个奖项编号。", "The list is empty: write at least one award id.");
        }

        return filter;
    }

    private static PlaceRange Places(Node node)
    {
        AwardCommon.OneOf(node, "to", "toShare");
        var from = node.Whole("from", 1) ?? 1;
        var to = node.Whole("to", 1);
        if (to < from)
        {
            node.Fault("to", $"不能在第 {from} 名之前：请写 {from} 或更大的数。", $"It comes before place {from}: write {from} or more.");
        }

        return new PlaceRange(from, to, node.Object("toShare", AwardCommon.Share));
    }
}
