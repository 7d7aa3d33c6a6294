using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Scoring.Api.Schemes;

/// <summary>
/// Properties below properties as one line each: <c>panel.judges</c>, <c>tieBreaks[1].by</c>. Counted from 1, as people do.
/// </summary>
internal static partial class Setting
{
    /// <summary>Longer lists are a slip of the keyboard.</summary>
    private const int LongestList = 2_000;

    /// <summary>Every value below an object, but not below the properties kept elsewhere.</summary>
    public static IEnumerable<(string Name, JsonNode Value)> Of(JsonObject thing, params string[] elsewhere) =>
        thing.Where(property => property.Value is not null && !elsewhere.Contains(property.Key))
            .SelectMany(property => Below(property.Key, property.Value!));

    /// <summary>Puts a value where the name says; false when the name says nothing, or something else stands there.</summary>
    public static bool Put(JsonObject thing, string name, JsonNode? value, out JsonObject owner, out string property)
    {
        (owner, property) = (thing, name);
        if (!Shape().IsMatch(name))
        {
            return false;
        }

        JsonNode place = thing;
        var steps = Step().Matches(name).Select(step => step.Value.Trim('.')).ToArray();
        for (var i = 0; i < steps.Length; i++)
        {
            var isLast = i == steps.Length - 1;
            JsonNode? next = isLast ? value : steps[i + 1][0] == '[' ? new JsonArray() : new JsonObject();
            if (Reach(place, steps[i], next, isLast) is not { } reached)
            {
                return false;
            }

            if (place is JsonObject named)
            {
                (owner, property) = (named, steps[i]);
            }

            place = reached;
        }

        return true;
    }

    private static JsonNode? Reach(JsonNode place, string step, JsonNode? next, bool replace)
    {
        if (place is JsonObject thing && step[0] != '[')
        {
            if (replace || thing[step] is null)
            {
                thing[step] = next;
            }

            return thing[step];
        }

        if (place is not JsonArray list || step[0] != '[' || !int.TryParse(step[1..^1], out var number) || number is < 1 or > LongestList)
        {
            return null;
        }

        while (list.Count < number)
        {
            list.Add(null);
        }

        if (replace || list[number - 1] is null)
        {
            list[number - 1] = next;
        }

        return list[number - 1];
    }

    private static IEnumerable<(string Name, JsonNode Value)> Below(string name, JsonNode value) => value switch
    {
        JsonObject { Count: > 0 } inner => inner.SelectMany(property => Below($"{name}.{property.Key}", property.Value!)),
        JsonArray { Count: > 0 } list => list.SelectMany((item, i) => Below(FormattableString.Invariant($"{name}[{i + 1}]"), item!)),
        _ => [(name, value)],
    };

    [GeneratedRegex(@"\A[^.\[\]]+(\.[^.\[\]]+|\[\d+\])*\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\.?[^.\[\]]+(?![^\[]*\])|\[\d+\]")]
    private static partial Regex Step();
}
