using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Scoring.Contracts;

namespace Scoring.Api.Schemes;

/// <summary>A scheme while it is read from a workbook: what is there, where each piece came from, what is wrong.</summary>
internal sealed class BookDraft
{
    private readonly Dictionary<string, JsonObject> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, string> _rows = new(ReferenceEqualityComparer.Instance);
    private readonly List<(JsonObject Owner, string Property, string Place)> _cells = [];
    private readonly List<Action> _later = [];
    private readonly List<Fault> _faults = [];

    public BookDraft()
    {
        Root = new JsonObject { ["format"] = "scoring-scheme/1", ["skills"] = new JsonArray() };
        _byPath[SchemeWorkbook.WholeScheme] = Root;
    }

    public JsonObject Root { get; }

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Adds a thing to a list of its parent; null ids are given at the end, when all others are known.</summary>
    public JsonObject Add(JsonObject parent, string list, string? id, string prefix, string? path, string place)
    {
        var thing = new JsonObject();
        var siblings = parent[list] as JsonArray ?? (JsonArray)(parent[list] = new JsonArray())!;
        siblings.Add(thing);
        _rows[thing] = place;
        if (id is not null)
        {
            thing["id"] = id;
        }
        else
        {
            _later.Add(() => thing["id"] = FreeId(siblings, prefix));
        }

        if (path is not null)
        {
            _byPath.TryAdd(path, thing);
        }

        return thing;
    }

    public JsonObject? At(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Sets a property and remembers the cell it came from.</summary>
    public void Set(JsonObject owner, string property, JsonNode? value, string place)
    {
        owner[property] = value;
        Came(owner, property, place);
    }

    public void Came(JsonObject owner, string property, string place) => _cells.Add((owner, property, place));

    /// <summary>What is done when everything was read: defaults, ids.</summary>
    public void Later(Action action) => _later.Add(action);

    public void Fault(string place, string zh, string en) => _faults.Add(new Fault { Place = place, Reason = $"{zh}{en}" });

    public void Finish() => _later.ForEach(action => action());

    /// <summary>Where the piece with this JSON path, or what it is part of, stands in the workbook.</summary>
    public string PlaceOf(string jsonPath, string otherwise)
    {
        var cell = _cells.LastOrDefault(cell => Covers($"{cell.Owner.GetPath()}.{cell.Property}", jsonPath)).Place;
        return cell ?? _rows.Where(row => Covers(row.Key.GetPath(), jsonPath))
            .OrderByDescending(row => row.Key.GetPath().Length).Select(row => row.Value).FirstOrDefault() ?? otherwise;
    }

    private static bool Covers(string path, string inner) =>
        inner.StartsWith(path, StringComparison.Ordinal) && (inner.Length == path.Length || inner[path.Length] is '.' or '[');

    private static string FreeId(JsonArray siblings, string prefix)
    {
        var taken = siblings.Select(sibling => (string?)sibling!["id"]).ToHashSet();
        var number = 1;
        while (taken.Contains(prefix + number.ToString(CultureInfo.InvariantCulture)))
        {
            number++;
        }

        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }
}
