using System.Collections.Immutable;
using System.Text.Json;

namespace Scoring.Api.Paper;

/// <summary>What a judge marks on one sheet, with the names by which a column may call it.</summary>
internal sealed record MarkColumn(string Key, ImmutableArray<string> Names)
{
    /// <summary>The values of a sheet of a scheme (UTF-8 JSON); null when there is no such sheet.</summary>
    public static ImmutableArray<MarkColumn>? Of(ImmutableArray<byte> scheme, string skill, string stage, string sheet)
    {
        using var document = JsonDocument.Parse(scheme.AsMemory());
        var found = Children(document.RootElement, "skills", skill)
            .SelectMany(one => Children(one, "stages", stage))
            .SelectMany(one => Children(one, "parts", null))
            .SelectMany(one => Children(one, "sheets", sheet))
            .ToArray();
        return found.Length == 0 ? null : [.. Children(found[0], "aspects", null).Where(aspect => !aspect.TryGetProperty("from", out _)).SelectMany(ColumnsOf)];
    }

    public bool Is(string heading) => Names.Any(name => string.Equals(name, heading, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<MarkColumn> ColumnsOf(JsonElement aspect)
    {
        var id = aspect.GetProperty("id").GetString()!;
        var items = Children(aspect, "items", null).ToArray();
        return items.Length == 0
            ? [new MarkColumn(id, [id, .. NamesOf(aspect)])]
            : items.Select(item => item.GetProperty("id").GetString()!).Zip(items, (item, element) =>
                new MarkColumn($"{id}/{item}", [$"{id}/{item}", .. NamesOf(element)]));
    }

    private static IEnumerable<string> NamesOf(JsonElement element) =>
        element.TryGetProperty("name", out var name) ? name.EnumerateObject().Select(one => one.Value.GetString()!) : [];

    private static IEnumerable<JsonElement> Children(JsonElement element, string list, string? id) =>
        element.TryGetProperty(list, out var children)
            ? children.EnumerateArray().Where(child => id is null || child.GetProperty("id").GetString() == id)
            : [];
}
