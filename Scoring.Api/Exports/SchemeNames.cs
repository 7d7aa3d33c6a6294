using System.Collections.Immutable;
using System.Text.Json;

namespace Scoring.Api.Exports;

/// <summary>What the scheme (UTF-8 JSON) calls its parts, sheets, aspects and awards, in Chinese where there is a Chinese name.</summary>
internal sealed class SchemeNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Stage, string Part)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Key, string Name)>> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Id, string Name)>> _stages = new(StringComparer.Ordinal);

    private SchemeNames()
    {
    }

    public static SchemeNames Of(ImmutableArray<byte> scheme)
    {
        using var document = JsonDocument.Parse(scheme.AsMemory());
        var names = new SchemeNames();
        foreach (var skill in Children(document.RootElement, "skills"))
        {
            names.Take(skill);
        }

        foreach (var award in Children(document.RootElement, "awards"))
        {
            names._names[$" {IdOf(award)}"] = NameOf(award);
        }

        return names;
    }

    /// <summary>Parts and sheets of a skill as the result JSON names them: <c>parts final/theory</c>, <c>sheets final/s1</c>.</summary>
    public IReadOnlyList<(string Key, string Name)> ColumnsOf(string skill) => _columns.GetValueOrDefault(skill) ?? [];

    /// <summary>A skill's stages in their order.</summary>
    public IReadOnlyList<(string Id, string Name)> StagesOf(string skill) => _stages.GetValueOrDefault(skill) ?? [];

    /// <summary>Stage and part of a sheet, by name.</summary>
    public (string Stage, string Part) PlaceOf(string skill, string stage, string sheet) =>
        _places.GetValueOrDefault($"{skill}/{stage}/{sheet}");

    public string SheetOf(string skill, string stage, string sheet) => _names.GetValueOrDefault($"{skill}/{stage}/{sheet}", sheet);

    /// <summary>Of <c>a1</c>, <c>a1/item</c>, <c>@time</c> or <c>@outcome</c>.</summary>
    public string AspectOf(string skill, string stage, string sheet, string aspect) => aspect switch
    {
        "@time" => "用时（秒）",
        "@outcome" => "完成情况",
        _ => _names.GetValueOrDefault($"{skill}/{stage}/{sheet}/{aspect}", aspect),
    };

    public string AwardOf(string skill, string award) => _names.GetValueOrDefault($"{skill} {award}", award);

    /// <summary>Of an award to organisations.</summary>
    public string AwardOf(string award) => AwardOf("", award);

    private void Take(JsonElement skill)
    {
        var id = IdOf(skill);
        var (parts, sheets) = (new List<(string, string)>(), new List<(string, string)>());
        foreach (var stage in Children(skill, "stages"))
        {
            foreach (var part in Children(stage, "parts"))
            {
                parts.Add(($"parts {IdOf(stage)}/{IdOf(part)}", NameOf(part)));
                foreach (var sheet in Children(part, "sheets"))
                {
                    var key = $"{id}/{IdOf(stage)}/{IdOf(sheet)}";
                    sheets.Add(($"sheets {IdOf(stage)}/{IdOf(sheet)}", NameOf(sheet)));
                    _names[key] = NameOf(sheet);
                    _places[key] = (NameOf(stage), NameOf(part));
                    TakeAspects(sheet, key);
                }
            }
        }

        _columns[id] = [.. parts, .. sheets];
        _stages[id] = [.. Children(skill, "stages").Select(stage => (IdOf(stage), NameOf(stage)))];
        foreach (var award in Children(skill, "awards"))
        {
            _names[$"{id} {IdOf(award)}"] = NameOf(award);
        }
    }

    private void TakeAspects(JsonElement sheet, string key)
    {
        foreach (var aspect in Children(sheet, "aspects"))
        {
            _names[$"{key}/{IdOf(aspect)}"] = NameOf(aspect);
            foreach (var item in Children(aspect, "items"))
            {
                _names[$"{key}/{IdOf(aspect)}/{IdOf(item)}"] = $"{NameOf(aspect)}：{NameOf(item)}";
            }
        }
    }

    private static string IdOf(JsonElement element) => element.GetProperty("id").GetString()!;

    private static string NameOf(JsonElement element) =>
        !element.TryGetProperty("name", out var name) ? IdOf(element)
        : name.TryGetProperty("zh", out var zh) ? zh.GetString()!
        : name.TryGetProperty("en", out var en) ? en.GetString()!
        : IdOf(element);

    private static JsonElement.ArrayEnumerator Children(JsonElement element, string list) =>
        element.TryGetProperty(list, out var children) ? children.EnumerateArray() : default;
}
