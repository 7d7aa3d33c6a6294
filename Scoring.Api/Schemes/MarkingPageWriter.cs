using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>One skill as a marking scheme: parts are its criteria, sheets its sub-criteria.</summary>
internal sealed class MarkingPageWriter(JsonObject scheme, JsonObject skill, RulesPageWriter rules)
{
    private const int LongestLadder = 20;

    private readonly List<ImmutableArray<PrintedCell>> _rows = [];
    private int _criteria;

    public PrintedPage Write()
    {
        var id = IdOf(skill);
        rules.Add(id, skill, "id", "stages");
        foreach (var stage in Each(skill, "stages"))
        {
            rules.Add($"{id}/{IdOf(stage)}", stage, "id", "parts");
            foreach (var part in Each(stage, "parts"))
            {
                Criterion($"{id}/{IdOf(stage)}/{IdOf(part)}", part);
            }
        }

        return new PrintedPage
        {
            Name = NameOf(skill),
            Title = $"{NameOf(scheme)} · {NameOf(skill)}",
            Notes = ["M = 测量，J = 判断；每个判断项下面是各等级的说明。其余规则在“规则 Rules”一页。M = measurement, J = judgement; other rules: sheet Rules."],
            Columns = SchemeColumns.Written,
            Rows = [.. _rows],
            Landscape = true,
            Header = NameOf(scheme),
        };
    }

    private void Criterion(string path, JsonObject part)
    {
        var letter = CellNames.LettersOf(_criteria++);
        var cells = Row(path);
        cells[(int)SchemeColumn.Id] = letter;
        cells[(int)SchemeColumn.Kind] = (string)part["kind"]!;
        Name(cells, SchemeColumn.Name, path, part);
        _rows.Add([.. cells]);
        rules.Add(path, part, "id", "name", "kind", "sheets");
        var number = 0;
        foreach (var sheet in Each(part, "sheets"))
        {
            SubCriterion($"{path}/{IdOf(sheet)}", string.Create(CultureInfo.InvariantCulture, $"{letter}{++number}"), sheet);
        }
    }

    private void SubCriterion(string path, string number, JsonObject sheet)
    {
        var cells = Row(path);
        cells[(int)SchemeColumn.Id] = number;
        cells[(int)SchemeColumn.Day] = sheet["day"] is { } day ? SettingText.CellOf(day) : default;
        Name(cells, SchemeColumn.Name, path, sheet);
        _rows.Add([.. cells]);
        rules.Add(path, sheet, "id", "name", "day", "aspects");
        foreach (var aspect in Each(sheet, "aspects"))
        {
            Aspect($"{path}/{IdOf(aspect)}", aspect);
        }
    }

    private void Aspect(string path, JsonObject aspect)
    {
        var kind = (string)aspect["kind"]!;
        var cells = Row(path);
        cells[(int)SchemeColumn.Type] = kind == "judgement" ? "J" : "M";
        cells[(int)SchemeColumn.Kind] = kind;
        cells[(int)SchemeColumn.Max] = SettingText.CellOf(aspect["max"]!);
        Name(cells, SchemeColumn.Description, path, aspect);
        Text(cells, SchemeColumn.Extra, path, aspect, "note");
        Text(cells, SchemeColumn.Requirement, path, aspect, "requirement");
        Text(cells, SchemeColumn.Standard, path, aspect, "standard");
        _rows.Add([.. cells]);
        rules.Add(path, aspect, "id", "name", "kind", "max", "note", "requirement", "standard", "levelTexts");
        if (kind == "judgement")
        {
            Ladder(path, aspect);
        }
    }

    private void Ladder(string path, JsonObject aspect)
    {
        var levels = (int?)aspect["levels"] ?? 3;
        var texts = aspect["levelTexts"]?.AsArray().Select(text => (string)text!).ToArray() ?? [];
        var inRows = levels <= LongestLadder && texts.All(text => text == CellText.Trimmed(text)) && texts.Any(text => text.Length > 0);
        for (var level = 0; level <= Math.Min(levels, LongestLadder); level++)
        {
            var cells = Row(null);
            cells[(int)SchemeColumn.Score] = level;
            cells[(int)SchemeColumn.Extra] = inRows ? texts[level] : null;
            _rows.Add([.. cells]);
        }

        for (var i = 0; i < (inRows ? 0 : texts.Length); i++)
        {
            rules.Add(path, string.Create(CultureInfo.InvariantCulture, $"levelTexts[{i + 1}]"), texts[i]);
        }
    }

    /// <summary>What the cells can't say exactly is said among the rules.</summary>
    private void Name(PrintedCell[] cells, SchemeColumn column, string path, JsonObject thing)
    {
        var (zh, en) = ((string?)thing["name"]!["zh"], (string?)thing["name"]!["en"]);
        var first = CellText.Trimmed(zh ?? en!);
        var second = CellText.Trimmed(en ?? "");
        cells[(int)column] = first;
        cells[(int)SchemeColumn.English] = second;
        var read = MarkingNames.Of(first, second);
        foreach (var (language, text) in new[] { ("zh", zh), ("en", en) })
        {
            if (text is not null && (string?)read[language] != text)
            {
                rules.Add(path, $"name.{language}", text);
            }
        }
    }

    private void Text(PrintedCell[] cells, SchemeColumn column, string path, JsonObject aspect, string property)
    {
        if ((string?)aspect[property] is not { } text)
        {
            return;
        }

        var cell = CellText.Trimmed(text);
        cells[(int)column] = cell;
        if (cell != text || text.Length == 0)
        {
            rules.Add(path, property, text);
        }
    }

    private static PrintedCell[] Row(string? path)
    {
        var cells = new PrintedCell[SchemeColumns.Written.Length];
        cells[(int)SchemeColumn.Path] = path;
        return cells;
    }

    private static IEnumerable<JsonObject> Each(JsonObject thing, string property) =>
        thing[property]!.AsArray().Select(item => item!.AsObject());

    private static string IdOf(JsonObject thing) => (string)thing["id"]!;

    private static string NameOf(JsonObject thing) => (string?)thing["name"]!["zh"] ?? (string)thing["name"]!["en"]!;
}
