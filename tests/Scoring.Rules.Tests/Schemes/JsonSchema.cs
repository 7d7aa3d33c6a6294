using System.Text.Json;
using System.Text.RegularExpressions;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>As much of JSON Schema 2020-12 as our schema uses; a keyword it doesn't know is an error, not a yes.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Words = ["$schema", "$defs", "title", "description", "default", "examples"];

    /// <summary>The published schema of scheme format 1.</summary>
    public static JsonSchema OfSchemes { get; } = new(
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Schemes", "scheme-1.schema.json"))).RootElement);

    public bool Accepts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Holds(root, document.RootElement, []);
    }

    /// <param name="schema">What is asked.</param>
    /// <param name="at">Of what.</param>
    /// <param name="seen">The properties of <paramref name="at"/> that some part of the schema has judged.</param>
    private bool Holds(JsonElement schema, JsonElement at, HashSet<string> seen)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.ValueKind is JsonValueKind.True;
        }

        return schema.EnumerateObject().All(rule => Holds(schema, rule, at, seen))
            && (!schema.TryGetProperty("unevaluatedProperties", out _) || Names(at).All(seen.Contains));
    }

    private bool Holds(JsonElement schema, JsonProperty rule, JsonElement at, HashSet<string> seen) => rule.Name switch
    {
        "$ref" => Holds(root.GetProperty("$defs").GetProperty(rule.Value.GetString()!["#/$defs/".Length..]), at, seen),
        "const" => JsonElement.DeepEquals(rule.Value, at),
        "enum" => rule.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, at)),
        "type" => IsOf(rule.Value.GetString()!, at),
        "not" => !Holds(rule.Value, at, []),
        "allOf" => rule.Value.EnumerateArray().All(one => Holds(one, at, seen)),
        "anyOf" => rule.Value.EnumerateArray().Aggregate(false, (any, one) => Tried(one, at, seen) || any),
        "oneOf" => rule.Value.EnumerateArray().Count(one => Tried(one, at, seen)) == 1,
        "if" => !Tried(rule.Value, at, seen) || Holds(schema.GetProperty("then"), at, seen),
        "then" or "maxContains" or "unevaluatedProperties" => true,
        _ => Words.Contains(rule.Name) || OfShape(schema, rule, at, seen),
    };

    private bool OfShape(JsonElement schema, JsonProperty rule, JsonElement at, HashSet<string> seen) => (rule.Name, at.ValueKind) switch
    {
        ("pattern", JsonValueKind.String) => Regex.IsMatch(at.GetString()!, rule.Value.GetString()!.Replace("$", "\\z")),
        ("minimum", JsonValueKind.Number) => at.GetDecimal() >= rule.Value.GetDecimal(),
        ("maximum", JsonValueKind.Number) => at.GetDecimal() <= rule.Value.GetDecimal(),
        ("exclusiveMinimum", JsonValueKind.Number) => at.GetDecimal() > rule.Value.GetDecimal(),
        ("minItems", JsonValueKind.Array) => at.GetArrayLength() >= rule.Value.GetInt32(),
        ("maxItems", JsonValueKind.Array) => at.GetArrayLength() <= rule.Value.GetInt32(),
        ("items", JsonValueKind.Array) => at.EnumerateArray().All(item => Holds(rule.Value, item, [])),
        ("contains", JsonValueKind.Array) => Contains(schema, rule.Value, at),
        ("required", JsonValueKind.Object) => rule.Value.EnumerateArray().All(name => at.TryGetProperty(name.GetString()!, out _)),
        ("minProperties", JsonValueKind.Object) => Names(at).Count() >= rule.Value.GetInt32(),
        ("propertyNames", JsonValueKind.Object) => Names(at).All(name => Holds(rule.Value, JsonSerializer.SerializeToElement(name), [])),
        ("properties", JsonValueKind.Object) => rule.Value.EnumerateObject().All(p => OfProperty(p.Name, p.Value, at, seen)),
        ("additionalProperties", JsonValueKind.Object) => Others(schema, at).All(name => OfProperty(name, rule.Value, at, seen)),
        ("dependentRequired", JsonValueKind.Object) => rule.Value.EnumerateObject().All(p => !at.TryGetProperty(p.Name, out _)
            || p.Value.EnumerateArray().All(name => at.TryGetProperty(name.GetString()!, out _))),
        ("pattern" or "minimum" or "maximum" or "exclusiveMinimum" or "minItems" or "maxItems" or "items" or "contains" or "required"
            or "minProperties" or "propertyNames" or "properties" or "additionalProperties" or "dependentRequired", _) => true,
        _ => throw new NotSupportedException($"The keyword {rule.Name} is not known here."),
    };

    // What did not hold has judged nothing.
    private bool Tried(JsonElement schema, JsonElement at, HashSet<string> seen)
    {
        HashSet<string> inside = [.. seen];
        if (!Holds(schema, at, inside))
        {
            return false;
        }

        seen.UnionWith(inside);
        return true;
    }

    private bool OfProperty(string name, JsonElement schema, JsonElement at, HashSet<string> seen) =>
        !at.TryGetProperty(name, out var value) || Judged(name, schema, value, seen);

    private bool Judged(string name, JsonElement schema, JsonElement value, HashSet<string> seen)
    {
        seen.Add(name);
        return Holds(schema, value, []);
    }

    private bool Contains(JsonElement schema, JsonElement sought, JsonElement at)
    {
        var found = at.EnumerateArray().Count(item => Holds(sought, item, []));
        return found > 0 && (!schema.TryGetProperty("maxContains", out var most) || found <= most.GetInt32());
    }

    private static IEnumerable<string> Names(JsonElement at) =>
        at.ValueKind is JsonValueKind.Object ? at.EnumerateObject().Select(p => p.Name) : [];

    private static IEnumerable<string> Others(JsonElement schema, JsonElement at) =>
        Names(at).Where(name => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(name, out _)));

    private static bool IsOf(string type, JsonElement at) => type switch
    {
        "object" => at.ValueKind is JsonValueKind.Object,
        "array" => at.ValueKind is JsonValueKind.Array,
        "string" => at.ValueKind is JsonValueKind.String,
        "number" => at.ValueKind is JsonValueKind.Number,
        "boolean" => at.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => at.ValueKind is JsonValueKind.Number && decimal.IsInteger(at.GetDecimal()),
        _ => throw new NotSupportedException($"The type {type} is not known here."),
    };
}
