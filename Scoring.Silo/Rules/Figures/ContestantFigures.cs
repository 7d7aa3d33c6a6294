namespace Scoring.Rules.Figures;

/// <summary>Everything that follows from one contestant's marks alone: no place, no award. Immutable, cheap to make anew.</summary>
public sealed class ContestantFigures
{
    private PublishedMarks? _complete;
    private int _completeStages = -1;

    /// <summary>Whose figures.</summary>
    public required Entrant Entrant { get; init; }

    /// <summary>One for each stage of the skill, in its order.</summary>
    public required ImmutableArray<StageFigure> Stages { get; init; }

    /// <summary>So far in the stage the contestant is in: the last one that holds anything of him, else the first.</summary>
    public SoFar SoFar => Stages[Math.Max(0, LastMarked)].SoFar;

    /// <summary>True: every sheet of every stage is complete.</summary>
    public bool Complete => Stages.All(s => s.Complete);

    /// <summary>Texts of the complete parts and sheets.</summary>
    public PublishedMarks CompleteMarks => _complete ??= PublishedMarks.Of(Stages, throughStage: -1);

    /// <summary>How many stages, from the first, are complete before one that is not.</summary>
    internal int CompleteStages
    {
        get
        {
            if (_completeStages < 0)
            {
                var complete = 0;
                while (complete < Stages.Length && Stages[complete].Complete)
                {
                    complete++;
                }

                _completeStages = complete;
            }

            return _completeStages;
        }
    }

    /// <summary>The last stage that holds a mark, a time or an outcome; −1 for none.</summary>
    internal int LastMarked
    {
        get
        {
            var last = Stages.Length - 1;
            while (last >= 0 && !Stages[last].Marked)
            {
                last--;
            }

            return last;
        }
    }
}

/// <summary>One stage of one contestant.</summary>
/// <param name="Id">The stage's id.</param>
/// <param name="Total">The rounded total; null while any mark is lacking (unless missing counts zero).</param>
/// <param name="Parts">In the stage's order.</param>
/// <param name="SoFar">Points earned and possible on the complete sheets.</param>
/// <param name="Marked">True: anything is recorded here.</param>
/// <param name="HasOutcome">True: a sheet was not attempted or stopped.</param>
public sealed record StageFigure(string Id, Figure? Total, ImmutableArray<PartFigure> Parts, SoFar SoFar, bool Marked, bool HasOutcome)
{
    /// <summary>True: every sheet is complete.</summary>
    public bool Complete => SoFar.Complete == SoFar.Of;

    /// <summary>What the total was made of; null where nobody asked, or there is no total.</summary>
    internal StageWorking? Working { get; init; }
}

/// <summary>One part of one contestant.</summary>
/// <param name="Id">The part's id.</param>
/// <param name="Complete">True: every sheet is complete.</param>
/// <param name="Mark">
/// After <c>outOf</c>, rounding and penalties, before the weight; null while any mark is lacking (unless missing counts zero).
/// </param>
/// <param name="Possible">The highest mark there is.</param>
/// <param name="Sheets">In the part's order.</param>
public sealed record PartFigure(string Id, bool Complete, Figure? Mark, Fraction Possible, ImmutableArray<SheetFigure> Sheets)
{
    /// <summary>What the mark was made of; null where nobody asked, or there is no mark.</summary>
    internal PartWorking? Working { get; init; }
}

/// <summary>One sheet of one contestant.</summary>
public sealed record SheetFigure
{
    /// <summary>The sheet's id.</summary>
    public required string Id { get; init; }

    /// <summary>True: every judge waited for has marked every aspect, or an outcome is recorded.</summary>
    public required bool Complete { get; init; }

    /// <summary>After rounding, cut and penalties; null while any mark is lacking (unless missing counts zero).</summary>
    public required Figure? Mark { get; init; }

    /// <summary>The highest mark there is.</summary>
    public required Fraction Possible { get; init; }

    /// <summary>Each aspect's mark, in the sheet's order; empty where the sheet counts zero as a whole or is not complete.</summary>
    public ImmutableArray<Fraction> Aspects { get; init; } = [];

    /// <summary>The recorded time in seconds, if any.</summary>
    public decimal? Time { get; init; }

    /// <summary>The recorded outcome, if any.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>True: anything is recorded here.</summary>
    public bool Marked { get; init; }

    /// <summary>What the mark was made of; null where nobody asked.</summary>
    internal SheetWorking? Working { get; init; }
}

/// <summary>Points earned on the complete sheets, and the points possible on them.</summary>
/// <param name="Earned">The sum of the marks.</param>
/// <param name="Possible">The sum of the highest possible marks.</param>
/// <param name="Complete">How many sheets are complete.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct SoFar(Fraction Earned, Fraction Possible, int Complete, int Of)
{
    /// <summary>Earned as a share of possible; null while nothing is possible yet.</summary>
    public Fraction? Share => Possible.Sign > 0 ? Earned / Possible : null;
}
