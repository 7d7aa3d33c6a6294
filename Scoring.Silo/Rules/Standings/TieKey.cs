using Scoring.Rules.Figures;

namespace Scoring.Rules.Standings;

/// <summary>What one tie-break sees of a contestant, the one ahead first: no time, or no lot, comes after those who have one, in either order.</summary>
internal readonly record struct TieKey : IComparable<TieKey>
{
    private readonly Fraction _behind;
    private readonly bool _lacks;

    public TieKey(Fraction? figure, bool ascending)
    {
        _lacks = figure is null;
        _behind = figure is not { } value ? Fraction.Zero : ascending ? value : -value;
    }

    public int CompareTo(TieKey other)
    {
        var order = _lacks.CompareTo(other._lacks);
        return order != 0 ? order : _behind.CompareTo(other._behind);
    }
}
