using Scoring.Boards;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Silo.People;

namespace Scoring.Silo.Projecting;

/// <summary>The cells of a row that say who it is, as far as the skill's visibility allows: the only place that looks at names.</summary>
internal static class RowCells
{
    public static BoardRow Of(SkillPicture skill, int index, string status)
    {
        var (tally, person) = (skill.Tallies[index], skill.People[index]);
        var sheets = tally.Figures.Stages.Aggregate((Marked: 0, Of: 0), (sum, stage) => (sum.Marked + stage.SoFar.Complete, sum.Of + stage.SoFar.Of));
        return skill.Visibility.Level is OpennessLevel.Benches
            ? new BoardRow
            {
                // A bench number must not lead to a name through the row's key; who has no bench is not told apart.
                Key = tally.Line.Bench is null ? $"row-{index}" : $"{tally.Line.Heat}-{tally.Line.Bench}",
                Status = status,
                Heat = tally.Line.Heat,
                Bench = tally.Line.Bench,
                Marked = sheets.Marked,
                Of = sheets.Of,
            }
            : Named(tally, person, status) with { Marked = sheets.Marked, Of = sheets.Of };
    }

    public static bool ShowsMarks(SkillPicture skill) => skill.Visibility.Level is OpennessLevel.Marks;

    /// <summary>How full a cell's bar is, in thousandths.</summary>
    public static int? Bar(Figure? mark, Fraction possible) => mark is { } figure && possible.Sign > 0
        ? Math.Clamp(int.Parse((figure.Value * 1000 / possible).Round(new Rounding(0, RoundingMode.HalfUp)).Text(), System.Globalization.CultureInfo.InvariantCulture), 0, 1000)
        : null;

    private static BoardRow Named(ContestantTally tally, PersonRecord? person, string status) => new()
    {
        Key = tally.Line.Id,
        Status = status,
        Heat = tally.Line.Heat,
        Bench = tally.Line.Bench,
        Name = person?.Name ?? tally.Line.Bench ?? tally.Line.Id,
        Organisation = person?.Organisation,
    };
}
