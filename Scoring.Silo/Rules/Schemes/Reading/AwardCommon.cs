namespace Scoring.Rules.Schemes.Reading;

/// <summary>What all awards have.</summary>
internal static class AwardCommon
{
    /// <summary>The award with what all kinds have, read from the same object.</summary>
    public static Award Complete(Node node, HashSet<string> ids, Award award) => award with
    {
        Id = node.Id(ids),
        Name = node.Name(),
        Group = node.Text("group", mayBeBlank: true) ?? "prize",
        MinTotal = node.Number("minTotal", Limit.Any),
        PassParts = node.Flag("passParts"),
        MinEntries = node.Whole("minEntries", 0),
    };

    public static Share Share(Node node) => new(
        node.Number("share", Limit.OneShare, required: true) ?? 1,
        node.Choice("of", false, ("entered", true), ("placed", false)),
        RoundingReader.OfShare(node));

    /// <summary>Exactly one of two properties.</summary>
    public static void OneOf(Node node, string first, string second)
    {
        if (node.Has(first) == node.Has(second))
        {
            node.Fault(
                node.Has(first) ? second : first,
                $"“{first}”和“{second}”要写一个，只写一个。",
                $"Write one of “{first}” and “{second}”, and only one.");
        }
    }
}
