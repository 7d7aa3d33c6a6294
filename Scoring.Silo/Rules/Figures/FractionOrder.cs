namespace Scoring.Rules.Figures;

// Comparing: two fractions are equal when they mean the same number, however they are written.
public readonly partial struct Fraction
{
    /// <summary>Whether both mean the same number.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.CompareTo(b) == 0;

    /// <summary>Whether they mean different numbers.</summary>
    public static bool operator !=(Fraction a, Fraction b) => a.CompareTo(b) != 0;

    /// <summary>Lower.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Higher.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Lower or equal.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Higher or equal.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        _denominatorLessOne == other._denominatorLessOne && _big is null && other._big is null
            ? _numerator.CompareTo(other._numerator)
            : CompareAcross(other);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var lowest = Wide.Lowest();
        return HashCode.Combine(lowest.Numerator, lowest.Denominator);
    }

    private int CompareAcross(Fraction other)
    {
        if (_big is not null || other._big is not null)
        {
            var (a, b) = (Wide, other.Wide);
            return (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
        }

        return ((Int128)_numerator * other.Denominator).CompareTo((Int128)other._numerator * Denominator);
    }
}
