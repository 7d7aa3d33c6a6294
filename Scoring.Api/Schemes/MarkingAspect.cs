using System.Text.Json.Nodes;

namespace Scoring.Api.Schemes;

/// <summary>One aspect of a marking scheme, and the levels below it.</summary>
internal sealed class MarkingAspect(
    BookDraft draft, JsonObject thing, string type, Func<SchemeColumn, string> text, Func<SchemeColumn, string> place)
{
    private readonly SortedDictionary<int, string> _levels = [];

    public bool IsJudgement => type.StartsWith('J');

    public void Read()
    {
        var kind = text(SchemeColumn.Kind);
        if (!IsJudgement && !type.StartsWith('M'))
        {
            draft.Fault(place(SchemeColumn.Type), "请写 M（测量）或 J（判断）。", " Write M (measurement) or J (judgement).");
        }
        else if (kind.Length > 0 && IsJudgement != (kind == "judgement"))
        {
            draft.Fault(place(SchemeColumn.Type), $"与种类“{kind}”不符：判断项写 J，其余写 M。", $" It does not go with the kind {kind}: J is judgement.");
        }

        var extra = text(SchemeColumn.Extra);
        var usual = IsJudgement ? "judgement" : extra.Length > 0 ? "points" : "check";
        draft.Set(thing, "kind", kind.Length > 0 ? kind : usual, place(SchemeColumn.Kind));
        ReadMax();
        Put(SchemeColumn.Extra, "note");
        Put(SchemeColumn.Requirement, "requirement");
        Put(SchemeColumn.Standard, "standard");
        if (IsJudgement)
        {
            draft.Later(WriteLevels);
        }
    }

    public void Level(int level, string description, string cell, string scoreCell)
    {
        if (!_levels.TryAdd(level, description))
        {
            draft.Fault(scoreCell, $"等级 {level} 写了两次。", $" Level {level} stands twice.");
        }

        draft.Came(thing, "levelTexts", cell);
    }

    private void ReadMax()
    {
        var max = text(SchemeColumn.Max);
        draft.Came(thing, "max", place(SchemeColumn.Max));
        if (SettingText.NumberOf(max) is { } number)
        {
            thing["max"] = number;
        }
        else if (max.Length > 0)
        {
            draft.Fault(place(SchemeColumn.Max), $"“{max}”不是数。", $" “{max}” is no number.");
        }
    }

    private void Put(SchemeColumn column, string property)
    {
        if (text(column) is { Length: > 0 } words)
        {
            draft.Set(thing, property, words, place(column));
        }
    }

    /// <summary>Levels without any text say how many there are; 0 to 3 is what everybody has.</summary>
    private void WriteLevels()
    {
        if (_levels.Count == 0)
        {
            return;
        }

        var top = _levels.Keys.Last();
        if (top != 3 && thing["levels"] is null)
        {
            thing["levels"] = top;
        }

        if (_levels.Values.Any(words => words.Length > 0) && thing["levelTexts"] is null)
        {
            var texts = Enumerable.Range(0, top + 1).Select(level => (JsonNode)_levels.GetValueOrDefault(level, ""));
            thing["levelTexts"] = new JsonArray([.. texts]);
        }
    }
}
