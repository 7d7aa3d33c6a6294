using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Files;

/// <summary>marks.csv: one row for each value, time and outcome.</summary>
internal sealed class MarksFile
{
    private static readonly ImmutableArray<string> Required = ["skill", "stage", "sheet", "contestant", "judge", "aspect", "value"];

    private readonly Columns _columns;
    private readonly Dictionary<(string Skill, string Contestant), ImmutableArray<SheetMarks>> _marks;
    private readonly Dictionary<(string Skill, string Contestant, string Stage), TableRow> _first = [];

    private MarksFile(Columns columns, SheetIndex index)
    {
        _columns = columns;
        var sheets = new OrderedDictionary<(string Skill, string Contestant, string Stage, string Sheet), SheetRows>();
        foreach (var row in columns.Complete ? columns.Rows() : [])
        {
            if (Place(row, index) is { } place)
            {
                var key = (place.Skill, place.Contestant, place.Stage, place.Sheet.Id);
                if (!sheets.TryGetValue(key, out var rows))
                {
                    sheets.Add(key, rows = new SheetRows(columns, place.Sheet));
                }

                _first.TryAdd((place.Skill, place.Contestant, place.Stage), row);
                rows.Add(row);
            }
        }

        _marks = sheets
            .Select(sheet => (Of: (sheet.Key.Skill, sheet.Key.Contestant), Marks: sheet.Value.Close(sheet.Key.Stage)))
            .GroupBy(sheet => sheet.Of)
            .ToDictionary(of => of.Key, of => of.Select(sheet => sheet.Marks).ToImmutableArray());
    }

    private sealed record RowPlace(string Skill, string Stage, Sheet Sheet, string Contestant);

    public static MarksFile Read(Table table, SheetIndex index, Faults faults) => new(new Columns(table, faults, Required, []), index);

    public ImmutableArray<SheetMarks> Of(Entrant entrant) => _marks.GetValueOrDefault((entrant.Skill, entrant.Id), []);

    /// <summary>Marks of a stage the contestant didn't reach.</summary>
    public void Refuse(string skill, StrayMarks stray) => _columns.Fault(
        _first[(skill, stray.Contestant, stray.Stage)],
        "contestant",
        $"“{stray.Contestant}”没有晋级到“{stray.Stage}”，却有那里的评分：请删去，或改正之前的评分。",
        $"“{stray.Contestant}” did not advance to “{stray.Stage}” but has marks there: remove them, or correct those before.");

    private RowPlace? Place(TableRow row, SheetIndex index)
    {
        var stage = index.Stage(_columns, row);
        var contestant = index.Contestant(_columns, row);
        var id = _columns.Needed(row, "sheet");
        if (stage is not { } place || id is null || index.Sheet(_columns, row, place.Skill, place.Stage, id) is not { } found)
        {
            return null;
        }

        return contestant is not null
            ? new RowPlace(place.Skill.Id, place.Stage.Id, found.Sheet, contestant)
            : null;
    }
}
