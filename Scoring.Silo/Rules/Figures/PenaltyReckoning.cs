using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>Penalties and bonuses (negative penalties), summed for the place they are taken from.</summary>
internal static class PenaltyReckoning
{
    public static Fraction OfSheet(ContestantMarks marks, Stage stage, Sheet sheet) =>
        Sum(marks, p => TakenFrom(p, stage, sheet));

    public static Fraction OfPart(ContestantMarks marks, Stage stage, Part part) =>
        Sum(marks, p => TakenFrom(p, stage, part));

    public static Fraction OfStage(ContestantMarks marks, Stage stage) =>
        Sum(marks, p => TakenFrom(p, stage));

    public static bool TakenFrom(Penalty penalty, Stage stage, Sheet sheet) => penalty.Stage == stage.Id && penalty.Sheet == sheet.Id;

    public static bool TakenFrom(Penalty penalty, Stage stage, Part part) =>
        penalty.Stage == stage.Id && penalty.Sheet is null && penalty.Part == part.Id;

    public static bool TakenFrom(Penalty penalty, Stage stage) =>
        penalty.Stage == stage.Id && penalty.Sheet is null && penalty.Part is null;

    /// <summary>
    /// Taken from a rounded mark (where the lowest wins, added), not below 0; a mark already below 0 is not raised by that.
    /// </summary>
    public static Figure Taken(Figure mark, Fraction penalty, bool ascending)
    {
        var change = ascending ? penalty : -penalty;
        if (change.Sign == 0)
        {
            return mark;
        }

        var changed = mark.Value + change;
        return mark with { Value = changed.Sign < 0 && change.Sign < 0 ? Fraction.Min(mark.Value, Fraction.Zero) : changed };
    }

    private static Fraction Sum(ContestantMarks marks, Func<Penalty, bool> concerns)
    {
        var sum = Fraction.Zero;
        foreach (var penalty in marks.Penalties)
        {
            if (concerns(penalty))
            {
                sum += penalty.Points;
            }
        }

        return sum;
    }
}
