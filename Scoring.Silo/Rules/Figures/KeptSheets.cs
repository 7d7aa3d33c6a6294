using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>
/// One contestant's sheet figures as they were last reckoned, so that a new mark costs its own sheet and not all of them. Good for one scheme,
/// and for a contestant without penalties.
/// </summary>
internal sealed class KeptSheets
{
    private readonly Dictionary<object, SheetFigure> _figures = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sheet's marks are these now; null for none.</summary>
    public void Take(Skill skill, Sheet sheet, SheetMarks? marks) =>
        _figures[sheet] = SheetReckoning.Of(skill, sheet, marks, Fraction.Zero, working: null);

    public SheetFigure Of(Sheet sheet) => _figures[sheet];
}
