namespace Scoring.Rules.Schemes.Reading;

/// <summary>What a number may be, and how to say so.</summary>
internal sealed record Limit(decimal Least, bool Above, decimal Most, string Words)
{
    public static readonly Limit Any = new(decimal.MinValue, false, decimal.MaxValue, "请写一个数。 Write a number.");
    public static readonly Limit NotNegative = new(0, false, decimal.MaxValue, "请写 0 或更大的数。 Write 0 or more.");
    public static readonly Limit Positive = new(0, true, decimal.MaxValue, "请写大于 0 的数。 Write a number above 0.");
    public static readonly Limit OneShare = new(
        0, true, 1, "请写大于 0、不超过 1 的份额（一半写 0.5）。 Write a share above 0 and up to 1 (a half is 0.5).");

    public bool Holds(decimal value) => value <= Most && (Above ? value > Least : value >= Least);
}
