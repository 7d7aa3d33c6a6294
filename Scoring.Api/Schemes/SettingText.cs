using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>Settings in cells: numbers as numbers, yes and no as true and false, texts as they are unless they look like these.</summary>
internal static class SettingText
{
    private static readonly string[] Texts = ["zh", "en", "note", "requirement", "unit", "heading", "standard", "group"];

    public static PrintedCell CellOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Number => (PrintedCell)decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture),
        JsonValueKind.String when IsPlain((string)value!) => (string)value!,
        _ => value.ToJsonString(SchemeJsonText.Readable),
    };

    /// <summary>What a cell says. The last part of the setting's name tells texts from numbers.</summary>
    public static JsonNode? ValueOf(string name, string cell)
    {
        var text = CellText.Trimmed(cell);
        var isText = Texts.Contains(name[(name.LastIndexOf('.') + 1)..]);
        return text is ['"' or '[' or '{', ..] && TryParse(text, out var json) ? json
            : isText ? text
            : NumberOf(text) is { } number ? number
            : text.Equals("true", StringComparison.OrdinalIgnoreCase) ? true
            : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? false
            : text;
    }

    public static decimal? NumberOf(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var plain = text.Count(letter => letter == ',') == 1 && !text.Contains('.') ? text.Replace(',', '.') : text;
        return decimal.TryParse(plain, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && text == CellText.Trimmed(text) && text[0] is not ('"' or '[' or '{') && NumberOf(text) is null
        && !text.Equals("true", StringComparison.OrdinalIgnoreCase) && !text.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static bool TryParse(string text, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(text);
            return json is not null;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
