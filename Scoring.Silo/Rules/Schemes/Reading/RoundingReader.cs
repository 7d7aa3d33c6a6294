namespace Scoring.Rules.Schemes.Reading;

/// <summary>Roundings of a step, and of a share.</summary>
internal static class RoundingReader
{
    // More than a decimal has; exact figures have "none".
    private const int MostDigits = 28;

    /// <summary>The step's own rounding, or null: what it doesn't say is as in <paramref name="scheme"/>.</summary>
    public static Rounding? Own(Node node, Rounding scheme)
    {
        if (node.IsWord("rounding", "none"))
        {
            return new Rounding(0, RoundingMode.None);
        }

        if (node.IsText("rounding"))
        {
            node.Text("rounding", mayBeBlank: true);
            node.Fault(
                "rounding",
                "请写 \"none\"（不舍入），或 {\"digits\": 2, \"mode\": \"halfUp\"}。",
                "Write \"none\" (exact), or {\"digits\": 2, \"mode\": \"halfUp\"}.");
            return null;
        }

        return node.Object("rounding", inner => new Boxed(Read(inner, scheme)))?.Value;
    }

    /// <summary>How a number of contestants or a place is made whole.</summary>
    public static RoundingMode OfShare(Node node) => node.Choice(
            "rounding",
            RoundingMode.HalfUp,
            ("halfUp", RoundingMode.HalfUp),
            ("ceiling", RoundingMode.Ceiling),
            ("floor", RoundingMode.Floor));

    private static Rounding Read(Node node, Rounding scheme)
    {
        var digits = node.Whole("digits", 0, MostDigits) ?? scheme.Digits;
        var mode = node.Choice(
            "mode",
            scheme.Mode,
            ("halfUp", RoundingMode.HalfUp),
            ("halfEven", RoundingMode.HalfEven),
            ("truncate", RoundingMode.Truncate),
            ("floor", RoundingMode.Floor),
            ("ceiling", RoundingMode.Ceiling),
            ("none", RoundingMode.None));
        return mode is RoundingMode.None ? new Rounding(0, mode) : new Rounding(digits, mode);
    }

    private sealed record Boxed(Rounding Value);
}
