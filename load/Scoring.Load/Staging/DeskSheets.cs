using System.Globalization;
using System.Text.Json;

namespace Scoring.Load.Staging;

/// <summary>A sheet before a judge: where it is posted, and the marks to give it, as JSON.</summary>
internal sealed record DeskSheet(string Path, string Marks);

/// <summary>Everything a desk holds. The values follow from the sheet alone: a panel that agrees is never sent back to mark again.</summary>
internal static class DeskSheets
{
    public static IEnumerable<DeskSheet> Of(JsonElement desk)
    {
        var (view, seat) = (desk.GetProperty("view"), desk.GetProperty("seat").GetInt32());
        var definitions = new Dictionary<string, JsonElement>();
        foreach (var sheet in view.GetProperty("sheets").EnumerateArray())
        {
            string Text(string name) => sheet.GetProperty(name).GetString()!;
            var id = $"{Text("skill")}/{Text("stage")}/{Text("sheet")}";
            if (!definitions.TryGetValue(id, out var definition))
            {
                definitions[id] = definition = Find(view.GetProperty("scheme"), Text("skill"), Text("stage"), Text("sheet"));
            }

            var judges = definition.TryGetProperty("panel", out var panel) && panel.TryGetProperty("judges", out var n) ? n.GetInt32() : 1;
            if (seat <= judges)
            {
                var path = $"sheets/{Text("contestant")}/{Text("stage")}/{Text("sheet")}";
                yield return new(path, JsonSerializer.Serialize(MarksOf(definition, path, seat)));
            }
        }
    }

    private static JsonElement Find(JsonElement scheme, string skill, string stage, string sheet)
    {
        var stages = Child(scheme.GetProperty("skills"), skill).GetProperty("stages");
        return Child(stages, stage).GetProperty("parts").EnumerateArray()
            .SelectMany(part => part.GetProperty("sheets").EnumerateArray())
            .First(found => found.GetProperty("id").GetString() == sheet);
    }

    private static JsonElement Child(JsonElement array, string id) => array.EnumerateArray().First(child => child.GetProperty("id").GetString() == id);

    private static Dictionary<string, string> MarksOf(JsonElement sheet, string path, int seat) => sheet.GetProperty("aspects").EnumerateArray()
        .Where(aspect => !aspect.TryGetProperty("judges", out var judges) || seat <= judges.GetInt32())
        .ToDictionary(aspect => aspect.GetProperty("id").GetString()!, aspect => ValueOf(aspect, new Random(SeedOf(path + aspect.GetProperty("id").GetString()))));

    private static int SeedOf(string text) => text.Aggregate(17, (seed, letter) => unchecked((seed * 31) + letter));

    private static string ValueOf(JsonElement aspect, Random chance)
    {
        var max = aspect.GetProperty("max").GetDecimal();
        return aspect.GetProperty("kind").GetString() switch
        {
            "check" => chance.Next(5) > 0 ? "true" : "false",
            "judgement" => chance.Next(1, 4).ToString(CultureInfo.InvariantCulture),
            "deduction" => chance.Next(2).ToString(CultureInfo.InvariantCulture),
            _ => Stepped(max * chance.Next(50, 101) / 100, aspect).ToString(CultureInfo.InvariantCulture),
        };
    }

    private static decimal Stepped(decimal value, JsonElement aspect)
    {
        var step = aspect.TryGetProperty("step", out var given) ? given.GetDecimal() : 1;
        return Math.Floor(value / step) * step;
    }
}
