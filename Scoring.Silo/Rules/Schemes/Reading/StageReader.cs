namespace Scoring.Rules.Schemes.Reading;

/// <summary>Stages and who goes on from them.</summary>
internal sealed class StageReader(Rounding scheme)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Stage Read(Node node)
    {
        var parts = new PartReader(scheme);
        return new Stage
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            Parts = node.Each("parts", parts.Read, required: true),
            Rounding = RoundingReader.Own(node, scheme) ?? scheme,
            Advance = node.Object("advance", Advance),
        };
    }

    private static Advance Advance(Node node)
    {
        var byCount = node.Has("count");
        var count = node.Whole("count", 1, required: !node.Has("share"));
        var share = node.Number("share", Limit.OneShare);
        if (byCount && share is not null)
        {
            node.Fault("share", "人数和份额只能写一个：请删去 count 或 share。", "Write a count or a share, not both: remove one.");
        }

        var rounding = byCount ? RoundingMode.HalfUp : RoundingReader.OfShare(node);
        return new Advance(count, share, rounding, Ties(node));
    }

    /// <summary>True: all tied at the cut are in.</summary>
    public static bool Ties(Node node) => node.Choice("ties", true, ("include", true), ("exclude", false));
}
