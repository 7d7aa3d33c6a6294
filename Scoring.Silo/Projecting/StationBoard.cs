using Scoring.Boards;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Projecting;

/// <summary>One station's sheets. Without marks it is in the order of heats and benches, so that the order tells nothing.</summary>
internal static class StationBoard
{
    public static Named NameOf(Station station) =>
        new(station.Id, new Text(station.NameZh, station.NameEn ?? (station.NameZh is null ? station.Id : null)));

    public static Board Of(Board head, SkillPicture skill, Station station, bool open)
    {
        var sheets = Panels.SheetsOf(skill.Scheme)
            .Where(pair => station.Sheets.Contains($"{skill.Scheme.Id}/{pair.Stage.Id}/{pair.Sheet.Id}"))
            .ToArray();
        var marks = RowCells.ShowsMarks(skill);
        var progress = head.Stations.First(known => known.Station.Id == station.Id);
        var board = head with
        {
            Id = BoardId.Of(head.Competition, skill.Scheme.Id, BoardKind.Station, station.Id),
            Kind = BoardKind.Station,
            Stage = NameOf(station),
            SheetsMarked = progress.SheetsMarked,
            SheetsOf = progress.SheetsOf,
            Stations = [progress],
        };

        // Of the first n places only, a station has nothing to show: its order is not theirs.
        return !open || skill.Visibility.Top is not null ? board : board with
        {
            Columns = marks ? [.. sheets.Select(pair => ColumnOf(pair.Sheet))] : [],
            Rows = [.. Rows(skill, sheets, marks)],
        };
    }

    private static Column ColumnOf(Sheet sheet) =>
        new(sheet.Id, BoardProjector.TextOf(sheet.Name), null, PossibleMark.Of(sheet).Text());

    private static IEnumerable<BoardRow> Rows(SkillPicture skill, (Stage Stage, Sheet Sheet)[] sheets, bool marks)
    {
        var rows = from pair in skill.Tallies.Select((tally, index) => (tally, index))
                   where pair.tally.State is EntrantState.Entered
                   let figures = sheets.Select(sheet => FigureOf(pair.tally.Figures, sheet)).ToArray()
                   select (pair.index, figures, points: figures.Aggregate(Fraction.Zero, (sum, figure) => sum + (figure.Mark?.Value ?? Fraction.Zero)));
        return marks
            ? rows.OrderByDescending(row => row.points).ThenBy(row => row.index).Select(row => RowOf(skill, row.index, row.figures, row.points))
            : rows.OrderBy(row => skill.Tallies[row.index].Line.Heat, HeatOrder.Instance)
                .ThenBy(row => skill.Tallies[row.index].Line.Bench, HeatOrder.Instance)
                .Select(row => CountOf(RowCells.Of(skill, row.index, "marking"), row.figures));
    }

    private static BoardRow RowOf(SkillPicture skill, int index, SheetFigure[] figures, Fraction points) =>
        CountOf(RowCells.Of(skill, index, "marking"), figures) with
        {
            Marks = [.. figures.Select(figure => figure.Complete ? figure.Mark?.Text : null)],
            Bars = [.. figures.Select(figure => figure.Complete ? RowCells.Bar(figure.Mark, figure.Possible) : null)],
            Total = figures.Any(figure => figure.Complete) ? points.Text(2) : null,
        };

    private static BoardRow CountOf(BoardRow row, SheetFigure[] figures) =>
        row with { Marked = figures.Count(figure => figure.Complete), Of = figures.Length };

    private static SheetFigure FigureOf(ContestantFigures figures, (Stage Stage, Sheet Sheet) sheet) =>
        figures.Stages.First(stage => stage.Id == sheet.Stage.Id)
            .Parts.SelectMany(part => part.Sheets)
            .First(figure => figure.Id == sheet.Sheet.Id);
}
