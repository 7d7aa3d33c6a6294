using Scoring.Rules.Figures;

namespace Scoring.Rules.Standings;

/// <summary>One contestant while places and awards are worked out; never leaves this folder.</summary>
internal sealed class Contender(ContestantFigures figures)
{
    public ContestantFigures Figures { get; } = figures;

    public string Id => Figures.Entrant.Id;

    public bool Official => Figures.Entrant.Official;

    /// <summary>The last stage taken part in.</summary>
    public int LastStage { get; set; }

    public string Status { get; set; } = Statuses.Incomplete;

    /// <summary>The skill total; meaningful once ranked.</summary>
    public Figure Total { get; set; }

    /// <summary>What the order being made compares: a stage's total at its cut, then the skill total.</summary>
    public Fraction Compared { get; set; }

    /// <summary>The number of the tie-break that parts this one from the next with the same total; −1 where none does.</summary>
    public int PartedBy { get; set; } = -1;

    /// <summary>True: shares its place with the next.</summary>
    public bool TiedWithNext { get; set; }

    /// <summary>Contestants who share a place share this number; it grows down the list.</summary>
    public int TieGroup { get; set; }

    public Fraction Rank { get; set; }

    public string? DecidedBy { get; set; }

    public Fraction? Scale { get; set; }

    public ImmutableArray<string> Awards { get; set; } = [];

    /// <summary>The groups of awards of which this one has one.</summary>
    public ImmutableArray<string> AwardGroups { get; set; } = [];
}
