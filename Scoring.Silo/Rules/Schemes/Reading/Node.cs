using System.Text.Json;

namespace Scoring.Rules.Schemes.Reading;

/// <summary>One JSON object. Each property is asked for by name; what nobody asked for is a fault when the object is closed.</summary>
internal sealed partial class Node
{
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private bool _closed;

    private Node(string path, Faults faults) => (Path, Faults) = (path, faults);

    public string Path { get; }

    public Faults Faults { get; }

    /// <summary>Null, with a fault, where there is no object.</summary>
    public static Node? Of(JsonElement element, string path, Faults faults)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            faults.Add(path, "这里要写一个对象 {…}。 Write an object {…} here.");
            return null;
        }

        var node = new Node(path, faults);
        foreach (var property in element.EnumerateObject())
        {
            node.Keep(property);
        }

        return node;
    }

    public string At(string property) => JsonPath.Of(Path, property);

    public void Fault(string property, string zh, string en) => Faults.Add(At(property), $"{zh} {en}");

    public bool Has(string property) => _properties.ContainsKey(property);

    /// <summary>The properties are free names, as in weights by stage.</summary>
    public IEnumerable<string> Names => _properties.Keys;

    /// <summary>What is in here can't be judged: an enclosing fault says why.</summary>
    public void LeaveUnread() => _closed = true;

    /// <summary>Reports every property nobody asked for.</summary>
    public void Close()
    {
        foreach (var name in _closed ? [] : _properties.Keys.Except(_asked, StringComparer.Ordinal))
        {
            Fault(
                name,
                $"这里没有属性“{name}”：请删去，或检查拼写（可用：{string.Join(", ", _asked)}）。",
                $"There is no property “{name}” here: remove it or check its spelling (known here: {string.Join(", ", _asked)}).");
        }
    }

    private void Keep(JsonProperty property)
    {
        if (!TryName(property, out var name))
        {
            Faults.Add(Path, "有一个属性名不是正确的文字：请改写。 The name of a property is not proper text: write it anew.");
        }
        else if (!_properties.TryAdd(name, property.Value))
        {
            Fault(name, $"属性“{name}”写了两次：请删去一个。", $"The property “{name}” is written twice: remove one.");
        }
    }

    /// <summary>Half of a surrogate pair, as in <c>\ud800</c>, is JSON but no text.</summary>
    private static bool TryName(JsonProperty property, out string name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    private bool TryTake(string property, bool required, out JsonElement value)
    {
        if (!_asked.Contains(property))
        {
            _asked.Add(property);
        }

        var there = _properties.TryGetValue(property, out value);
        if (!there && required)
        {
            Fault(property, $"缺少“{property}”：请加上。", $"“{property}” is missing: add it.");
        }

        return there;
    }
}
