namespace Scoring.Rules.Figures;

/// <summary>What a sheet's mark was made of: the reckoner's own figures, in its own order, kept for whoever asks why.</summary>
internal sealed class SheetWorking
{
    private readonly List<AspectWorking> _aspects = [];
    private SheetGrid? _grid;

    /// <summary>In the sheet's order; empty where the sheet counts zero as a whole or is not complete.</summary>
    public IReadOnlyList<AspectWorking> Aspects => _aspects;

    /// <summary>Level sheet: each judge's own sum; else empty.</summary>
    public ImmutableArray<JudgeFigure> Sums { get; private set; } = [];

    /// <summary>What is waited for.</summary>
    public ImmutableArray<(Schemes.Aspect Aspect, string? Judge)> Lacking { get; private set; } = [];

    /// <summary>Before rounding.</summary>
    public Fraction Exact { get; private set; }

    /// <summary>After rounding and cutting, before the penalties; null where there is no mark.</summary>
    public Figure? Finished { get; private set; }

    /// <summary>The sum of the penalties.</summary>
    public Fraction Penalty { get; private set; }

    public void Take(SheetGrid grid) => (_grid, Lacking) = (grid, grid.Stopped ? [] : [.. grid.Lacking()]);

    public void TakeAspect(ReadOnlySpan<Fraction> marks) =>
        _aspects.Add(new AspectWorking(Named(_grid!.JudgesOf(_aspects.Count), marks), [], Fraction.Zero, Fraction.Zero));

    /// <summary>Level sheet: the judges' marks after the aspect's factor and rounding.</summary>
    public void TakeJudges(ReadOnlySpan<Fraction> marks) => _aspects[^1] = _aspects[^1] with
    {
        Rounded = Named([.. _aspects[^1].Marks.Select(m => m.Judge)], marks),
    };

    public void CloseAspect(Fraction combined, Fraction mark) => _aspects[^1] = _aspects[^1] with { Combined = combined, Mark = mark };

    public void TakeSums(ReadOnlySpan<Fraction> sums) => Sums = Named(_grid!.Panel, sums);

    public void Take(Fraction exact, Figure? finished, Fraction penalty) => (Exact, Finished, Penalty) = (exact, finished, penalty);

    // On a stopped sheet that the panel left alone there is one sum and no judge.
    private static ImmutableArray<JudgeFigure> Named(ImmutableArray<string> judges, ReadOnlySpan<Fraction> figures)
    {
        var named = ImmutableArray.CreateBuilder<JudgeFigure>(figures.Length);
        for (var i = 0; i < figures.Length; i++)
        {
            named.Add(new JudgeFigure(i < judges.Length ? judges[i] : "", figures[i]));
        }

        return named.MoveToImmutable();
    }
}

/// <summary>One aspect: the judges' marks as they came, level sheet also as rounded, what they combine to, and the mark after factor and rounding.</summary>
internal sealed record AspectWorking(
    ImmutableArray<JudgeFigure> Marks, ImmutableArray<JudgeFigure> Rounded, Fraction Combined, Fraction Mark);

/// <summary>A judge's figure; the clock's has no judge.</summary>
internal readonly record struct JudgeFigure(string Judge, Fraction Value);

/// <summary>What a part's mark was made of: the sheets combined, the possible maximum, after <c>outOf</c>, and rounded before the penalties.</summary>
internal sealed record PartWorking(Fraction Combined, Fraction Possible, Fraction Scaled, Figure Rounded);

/// <summary>What a stage's total was made of: the weighted sum, and what the penalties left of it, before rounding.</summary>
internal sealed record StageWorking(Fraction Points, Fraction Left);
