using System.Globalization;
using System.Text.Json.Nodes;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>The lines of one marking scheme, from top to bottom: each belongs to what was opened last.</summary>
internal sealed class MarkingLines(BookDraft draft, WorkbookPage page)
{
    private readonly Dictionary<string, JsonObject> _partByLetter = new(StringComparer.OrdinalIgnoreCase);
    private JsonObject? _skill;
    private JsonObject? _stage;
    private JsonObject? _part;
    private JsonObject? _sheet;
    private MarkingAspect? _aspect;

    public Dictionary<SchemeColumn, int> Columns { get; set; } = [];

    public string Text(WorkbookRow row, SchemeColumn column) =>
        Columns.TryGetValue(column, out var at) ? CellText.Trimmed(row[at]) : "";

    public string Place(WorkbookRow row, SchemeColumn column) => page.PlaceOf(Columns.GetValueOrDefault(column), row.Line);

    public void Criterion(WorkbookRow row, string letter, string[] path)
    {
        var stage = StageOf(row, path);
        var id = path.Length == 3 ? path[2] : SchemeWorkbookReader.SlugOf(letter);
        _part = draft.Add(stage, "parts", id, "p", PlainPath(path), RowPlace(row, path));
        _partByLetter[letter] = _part;
        _sheet = null;
        Name(row, SchemeColumn.Name, _part, $"Criterion {letter}");
        draft.Set(_part, "kind", Text(row, SchemeColumn.Kind) is { Length: > 0 } kind ? kind : "practical", Place(row, SchemeColumn.Kind));
    }

    public void SubCriterion(WorkbookRow row, string number, string[] path)
    {
        var letter = string.Concat(number.TakeWhile(char.IsAsciiLetter));
        if (path.Length == 0 && (_part is null || !ReferenceEquals(_partByLetter.GetValueOrDefault(letter), _part)))
        {
            _part = _partByLetter.GetValueOrDefault(letter) ?? NewPart(row, letter);
        }

        _part ??= NewPart(row, letter.Length > 0 ? letter : "p");
        var id = path.Length == 4 ? path[3] : SchemeWorkbookReader.SlugOf(number);
        var sheet = _sheet = draft.Add(_part, "sheets", id, "s", PlainPath(path), RowPlace(row, path));
        Name(row, SchemeColumn.Name, sheet, number);
        if (Text(row, SchemeColumn.Day).TrimStart('C', 'c', 'D', 'd', 'T') is { Length: > 0 } day)
        {
            draft.Set(sheet, "day", SettingText.NumberOf(day) is { } number_ ? number_ : day, Place(row, SchemeColumn.Day));
        }

        if (path.Length == 0)
        {
            draft.Later(() => MarkingDefaults.Panel(sheet));
        }
    }

    public void Aspect(WorkbookRow row, string type, string[] path)
    {
        if (_sheet is null)
        {
            draft.Fault(
                Place(row, SchemeColumn.Id), "评分项前面要有子项一行（如 A1）。", " A sub-criterion (such as A1) must stand before its aspects.");
            _part ??= NewPart(row, "a");
            _sheet = draft.Add(_part, "sheets", null, "s", null, Place(row, SchemeColumn.Id));
        }

        var thing = draft.Add(_sheet, "aspects", path.Length == 5 ? path[4] : null, "a", PlainPath(path), RowPlace(row, path));
        Name(row, SchemeColumn.Description, thing, null);
        _aspect = new MarkingAspect(draft, thing, type, column => Text(row, column), column => Place(row, column));
        _aspect.Read();
    }

    public void Level(WorkbookRow row, string score)
    {
        var isLevel = int.TryParse(score, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level <= 1000;
        if (_aspect is not { IsJudgement: true } || !isLevel)
        {
            draft.Fault(
                Place(row, SchemeColumn.Score),
                "等级说明要写在判断项（J）下面，等级是 0、1、2、3。",
                " Levels (0, 1, 2, 3) stand below a judgement aspect (J).");
            return;
        }

        _aspect.Level(level, Text(row, SchemeColumn.Extra), Place(row, SchemeColumn.Extra), Place(row, SchemeColumn.Score));
    }

    private JsonObject StageOf(WorkbookRow row, string[] path)
    {
        var (skillId, stageId) = path.Length >= 3 ? (path[0], path[1]) : ((string?)null, (string?)null);
        var place = RowPlace(row, path);
        if (_skill is null)
        {
            var id = skillId ?? SchemeWorkbookReader.SlugOf(page.Name);
            var skill = _skill = draft.Add(draft.Root, "skills", id, "skill-", skillId, place);
            draft.Later(() => skill["name"] ??= MarkingNames.Guessed(page.Name));
        }

        if (_stage is null || (stageId is not null && (string?)_stage["id"] != stageId))
        {
            var named = stageId is null ? null : $"{skillId}/{stageId}";
            var stage = _stage = draft.Add(_skill, "stages", stageId ?? "final", "stage-", named, place);
            draft.Later(() => stage["name"] ??= new JsonObject { ["zh"] = "决赛", ["en"] = "Final" });
        }

        return _stage;
    }

    private JsonObject NewPart(WorkbookRow row, string letter)
    {
        var part = draft.Add(StageOf(row, []), "parts", SchemeWorkbookReader.SlugOf(letter), "p", null, Place(row, SchemeColumn.Id));
        part["name"] = MarkingNames.Guessed($"Criterion {letter.ToUpperInvariant()}");
        part["kind"] = "practical";
        return _partByLetter[letter] = part;
    }

    private void Name(WorkbookRow row, SchemeColumn column, JsonObject thing, string? otherwise)
    {
        var (name, english) = (Text(row, column), Text(row, SchemeColumn.English));
        var read = Columns.ContainsKey(SchemeColumn.English) && (english.Length > 0 || Text(row, SchemeColumn.Path).Length > 0)
            ? MarkingNames.Of(name, english)
            : MarkingNames.Guessed(name.Length > 0 ? name : otherwise ?? "");
        if (name.Length + english.Length > 0 || (otherwise is not null && Text(row, SchemeColumn.Path).Length == 0))
        {
            thing["name"] = read;
        }

        draft.Came(thing, "name", Place(row, column));
    }

    private string RowPlace(WorkbookRow row, string[] path) => Place(row, path.Length > 0 ? SchemeColumn.Path : SchemeColumn.Id);

    private static string? PlainPath(string[] path) => path.Length > 0 ? string.Join('/', path) : null;
}
