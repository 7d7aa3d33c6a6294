using Scoring.Rules.Figures;

namespace Scoring.Rules.Programmes.Tables;

/// <summary>One line of a table while it is made, and then as it is.</summary>
internal sealed class TableRow(string id)
{
    public string Id { get; } = id;

    /// <summary>As rounded; what is compared.</summary>
    public Figure? Points { get; init; }

    /// <summary>Results (entries) that count.</summary>
    public int Results { get; init; }

    /// <summary>The figures of the tie-breaks, in their order; the higher is ahead.</summary>
    public ImmutableArray<Fraction> Ties { get; init; } = [];

    /// <summary>The participation rate, or null.</summary>
    public Fraction? Rate { get; init; }

    /// <summary>False: listed without a place.</summary>
    public bool HasPlace { get; init; } = true;

    public Fraction? Place { get; set; }

    /// <summary>Equal for those who share a place.</summary>
    public int TieGroup { get; set; }

    /// <summary>The last rule that parted it from another one with the same points.</summary>
    public string? DecidedBy { get; set; }

    public ImmutableArray<string> Awards { get; set; } = [];
}

/// <summary>A table: placed rows first, by place, equals by id; then those without a place, by id.</summary>
/// <param name="Id">Of the standing or tally it follows.</param>
/// <param name="Of">The season, trade or period; empty for all.</param>
/// <param name="Rows">In order.</param>
/// <param name="Unassigned">Results that earn points and belong to no row.</param>
internal sealed record Table(string Id, string Of, ImmutableArray<TableRow> Rows, int Unassigned = 0);
