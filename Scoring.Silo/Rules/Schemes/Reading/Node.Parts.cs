using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scoring.Rules.Schemes.Reading;

internal sealed partial class Node
{
    /// <summary>The object's id, also kept when it is not well formed, so that what refers to it is not a fault too.</summary>
    public string Id(HashSet<string> siblings)
    {
        if (Text("id", required: true) is not { } id)
        {
            return "";
        }

        if (!IdPattern().IsMatch(id))
        {
            Fault(
                "id",
                "编号用小写字母、数字和 -，以字母或数字开头，最多 64 个。",
                "An id has lower-case letters, digits and -, begins with a letter or digit, at most 64.");
        }

        if (!siblings.Add(id))
        {
            Fault("id", $"编号“{id}”在这一层已有：请换一个。", $"The id “{id}” is taken by a sibling: choose another one.");
        }

        return id;
    }

    public Name Name() => Object("name", ReadName, required: true) ?? new Name(null, null);

    /// <summary>Reads and closes an inner object; null when absent or no object.</summary>
    public T? Object<T>(string property, Func<Node, T?> read, bool required = false)
        where T : class =>
        TryTake(property, required, out var value) && Of(value, At(property), Faults) is { } node ? ReadWhole(node, read) : null;

    /// <summary>Reads and closes every object of an array; a required one has at least one.</summary>
    public ImmutableArray<T> Each<T>(string property, Func<Node, T> read, bool required = false)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var (element, path) in Elements(property, required))
        {
            if (Of(element, path, Faults) is { } node)
            {
                items.Add(ReadWhole(node, read));
            }
        }

        return items.ToImmutable();
    }

    public ImmutableArray<string> Texts(string property, bool mayBeBlank)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (element, path) in Elements(property, required: false))
        {
            var text = element.TryText();
            if (text is null || (!mayBeBlank && string.IsNullOrWhiteSpace(text)))
            {
                Faults.Add(path, "请写一段文字（加引号，不能空白）。 Write a text here (in quotes, not blank).");
            }

            texts.Add(text ?? "");
        }

        return texts.ToImmutable();
    }

    /// <summary>True, with the word, where a property is a text that stands for itself, such as "none".</summary>
    public bool IsWord(string property, string word) =>
        _properties.TryGetValue(property, out var value) && value.TryText() == word && TryTake(property, false, out _);

    /// <summary>True where the property is a text of any content.</summary>
    public bool IsText(string property) => _properties.TryGetValue(property, out var value) && value.ValueKind is JsonValueKind.String;

    private List<(JsonElement Element, string Path)> Elements(string property, bool required)
    {
        if (!TryTake(property, required, out var value))
        {
            return [];
        }

        if (value.ValueKind is not JsonValueKind.Array)
        {
            Fault(property, "这里要写一个列表 […]。", "Write a list […] here.");
            return [];
        }

        if (required && value.GetArrayLength() == 0)
        {
            Fault(property, "列表是空的：至少写一个。", "The list is empty: write at least one.");
        }

        return [.. value.EnumerateArray().Select((element, index) => (element, JsonPath.Of(At(property), index)))];
    }

    private static T ReadWhole<T>(Node node, Func<Node, T> read)
    {
        var whole = read(node);
        node.Close();
        return whole;
    }

    private static Name ReadName(Node node)
    {
        var name = new Name(Filled(node.Text("zh", mayBeBlank: true)), Filled(node.Text("en", mayBeBlank: true)));
        if (name is { Zh: null, En: null } && node._properties.Where(p => p.Key is "zh" or "en").All(p => node.IsText(p.Key)))
        {
            node.Faults.Add(node.Path, "请写中文名 zh 或英文名 en。 Write a name: zh, en or both.");
        }

        return name;

        static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
