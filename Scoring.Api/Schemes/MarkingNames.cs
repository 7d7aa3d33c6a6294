using System.Text.Json.Nodes;

namespace Scoring.Api.Schemes;

/// <summary>A name in two cells: the name, and its English beside it where that is another one, or where there is no Chinese.</summary>
internal static class MarkingNames
{
    public static JsonObject Of(string name, string english)
    {
        var read = new JsonObject();
        if (name.Length > 0 && name != english)
        {
            read["zh"] = name;
        }

        if (english.Length > 0)
        {
            read["en"] = english;
        }

        return read;
    }

    /// <summary>Of a workbook without a column for it: what has no Chinese letter is English.</summary>
    public static JsonObject Guessed(string name) =>
        new() { [name.Any(letter => letter is >= '\u3400' and <= '\u9FFF') ? "zh" : "en"] = name };
}
