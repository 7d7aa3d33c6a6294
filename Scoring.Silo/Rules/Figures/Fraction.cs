using System.Numerics;

namespace Scoring.Rules.Figures;

/// <summary>
/// An exact figure between two roundings: a third stays a third. Small ones stay in two longs, the rest goes to <see cref="BigInteger"/>.
/// </summary>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    /// <summary>Nought.</summary>
    public static readonly Fraction Zero;

    private readonly long _numerator;

    // One less than the denominator, so that the default value is 0/1.
    private readonly long _denominatorLessOne;
    private readonly BigRatio? _big;

    private Fraction(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    private Fraction(BigRatio big) => _big = big;

    private long Denominator => _denominatorLessOne + 1;

    private BigRatio Wide => _big ?? new BigRatio(_numerator, Denominator);

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _big is { } big ? big.Numerator.Sign : Math.Sign(_numerator);

    /// <summary>The fraction without its sign.</summary>
    public Fraction Magnitude => Sign < 0 ? -this : this;

    /// <summary>A decimal is a fraction of a power of ten.</summary>
    public static implicit operator Fraction(decimal value)
    {
        if (value.Scale == 0 && value <= int.MaxValue && value >= int.MinValue)
        {
            return new Fraction((int)value, 1);
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = value.Scale;
        if (bits[2] == 0 && bits[1] >= 0 && scale <= PowersOfTen.MaxLong)
        {
            var units = (long)bits[1] << 32 | (uint)bits[0];
            return new Fraction(bits[3] < 0 ? -units : units, PowersOfTen.Long(scale));
        }

        var low = (UInt128)(uint)bits[2] << 64 | (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        if (scale > PowersOfTen.MaxLong)
        {
            return new BigRatio(bits[3] < 0 ? -(BigInteger)low : low, BigInteger.Pow(10, scale)).Smallest();
        }

        return Of(bits[3] < 0 ? -(Int128)low : (Int128)low, PowersOfTen.Long(scale));
    }

    /// <summary>A whole number.</summary>
    public static implicit operator Fraction(long value) => value == long.MinValue ? Whole(value) : new Fraction(value, 1);

    /// <summary>A whole number of any size.</summary>
    public static Fraction Whole(BigInteger value) => new BigRatio(value, BigInteger.One).Smallest();

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b)
    {
        if (a._big is not null || b._big is not null)
        {
            return (a.Wide + b.Wide).Smallest();
        }

        var (da, db) = (a.Denominator, b.Denominator);
        if (da == db)
        {
            var sum = unchecked(a._numerator + b._numerator);
            return ((a._numerator ^ sum) & (b._numerator ^ sum)) >= 0 && sum != long.MinValue
                ? new Fraction(sum, da)
                : Of((Int128)a._numerator + b._numerator, da);
        }

        if (b._numerator == 0 || a._numerator == 0)
        {
            return b._numerator == 0 ? a : b;
        }

        // Decimals of different lengths share the longer one's denominator; so it does not grow with every term.
        return db % da == 0 ? Of(((Int128)a._numerator * (db / da)) + b._numerator, db)
            : da % db == 0 ? Of(a._numerator + ((Int128)b._numerator * (da / db)), da)
            : Of(((Int128)a._numerator * db) + ((Int128)b._numerator * da), (Int128)da * db);
    }

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + -b;

    /// <summary>The opposite.</summary>
    public static Fraction operator -(Fraction a) =>
        a._big is { } big ? new Fraction(new BigRatio(-big.Numerator, big.Denominator)) : new Fraction(-a._numerator, a.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) => a._big is null && b._big is null
        ? Product(a._numerator, b._numerator, a.Denominator, b.Denominator)
        : (a.Wide * b.Wide).Smallest();

    /// <summary>The quotient; dividing by nought is an error of the caller.</summary>
    public static Fraction operator /(Fraction a, Fraction b)
    {
        if (b.Sign == 0)
        {
            throw new DivideByZeroException();
        }

        if (a._big is not null || b._big is not null)
        {
            return (a.Wide / b.Wide).Smallest();
        }

        return b._numerator < 0
            ? Product(a._numerator, -b.Denominator, a.Denominator, -b._numerator)
            : Product(a._numerator, b.Denominator, a.Denominator, b._numerator);
    }

    /// <summary>The lower of two.</summary>
    public static Fraction Min(Fraction a, Fraction b) => a.CompareTo(b) <= 0 ? a : b;

    /// <summary>The higher of two.</summary>
    public static Fraction Max(Fraction a, Fraction b) => a.CompareTo(b) >= 0 ? a : b;

    // Products of two longs that are a long again need nothing wider: nearly all do.
    private static Fraction Product(long n1, long n2, long d1, long d2) =>
        Multiplied(n1, n2, out var numerator) && Multiplied(d1, d2, out var denominator)
            ? new Fraction(numerator, denominator)
            : Of((Int128)n1 * n2, (Int128)d1 * d2);

    private static bool Multiplied(long a, long b, out long product) =>
        Math.BigMul(a, b, out product) == product >> 63 && product != long.MinValue;

    private static Fraction Of(Int128 numerator, Int128 denominator) => Fits(numerator) && Fits(denominator)
        ? new Fraction((long)numerator, (long)denominator)
        : new BigRatio((BigInteger)numerator, (BigInteger)denominator).Smallest();

    private static bool Fits(Int128 value) => value <= long.MaxValue && value >= -long.MaxValue;

    /// <summary>A fraction too big for two longs; its denominator is positive.</summary>
    private sealed record BigRatio(BigInteger Numerator, BigInteger Denominator)
    {
        public static BigRatio operator +(BigRatio a, BigRatio b) =>
            new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

        public static BigRatio operator *(BigRatio a, BigRatio b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

        public static BigRatio operator /(BigRatio a, BigRatio b) =>
            new(a.Numerator * b.Denominator * b.Numerator.Sign, a.Denominator * BigInteger.Abs(b.Numerator));

        public Fraction Smallest()
        {
            var lowest = Lowest();
            return Small(lowest.Numerator) && Small(lowest.Denominator)
                ? new Fraction((long)lowest.Numerator, (long)lowest.Denominator)
                : new Fraction(lowest);
        }

        public BigRatio Lowest()
        {
            var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
            return divisor.IsOne ? this : new BigRatio(Numerator / divisor, Denominator / divisor);
        }

        private static bool Small(BigInteger value) => value <= long.MaxValue && value >= -long.MaxValue;
    }
}
