namespace Scoring.Rules.Figures;

/// <summary>The powers of ten a long can hold.</summary>
internal static class PowersOfTen
{
    /// <summary>The highest exponent.</summary>
    public const int MaxLong = 18;

    private static readonly long[] Longs = [.. Enumerable.Range(0, MaxLong + 1).Select(e => (long)decimal.Parse("1" + new string('0', e)))];

    public static long Long(int exponent) => Longs[exponent];
}
