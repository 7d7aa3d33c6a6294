using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scoring.Api.Roster;

/// <summary>A column as it was found and as it is read; a null field is left out.</summary>
internal sealed record RosterColumn
{
    /// <summary>From 0.</summary>
    public required int Index { get; init; }

    /// <summary>As it stands in the file.</summary>
    public required string Heading { get; init; }

    /// <summary>What it is read as.</summary>
    [JsonIgnore]
    public required RosterField? Field { get; init; }

    /// <summary>
    /// The same in words: id, skill, name, organisation, number, official, group, heat, bench, lot, state, members, coach, level; null:
    /// left out.
    /// </summary>
    [JsonPropertyName("field")]
    public string? FieldName => Field?.ToString().ToLowerInvariant();

    /// <summary>True: numbers of identity cards by its heading; never read, whatever is asked.</summary>
    public required bool Hidden { get; init; }

    /// <summary>The first texts below, so that people recognise it.</summary>
    public required ImmutableArray<string> Examples { get; init; }
}

/// <summary>Which column of a file is what: by its heading, unless somebody says otherwise.</summary>
internal static class RosterColumns
{
    private const int MostExamples = 3;

    /// <summary>
    /// Column → field as a form says it: <c>{"0": "name", "3": ""}</c>; an empty text leaves the column out. Null when it is not that.
    /// </summary>
    public static ImmutableDictionary<int, RosterField?>? Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return ImmutableDictionary<int, RosterField?>.Empty;
        }

        try
        {
            var said = JsonSerializer.Deserialize<Dictionary<int, string>>(json) ?? [];
            return said.ToImmutableDictionary(pair => pair.Key, pair => FieldOf(pair.Value));
        }
        catch (Exception bad) when (bad is JsonException or ArgumentException)
        {
            return null;
        }
    }

    public static ImmutableArray<RosterColumn> Of(RosterTable table, int head, ImmutableDictionary<int, RosterField?> said)
    {
        var width = table.Rows.Skip(head).Max(row => row.Length);
        return [.. Enumerable.Range(0, width).Select(ColumnOf).Where(column => column.Heading.Length > 0 || column.Examples.Length > 0)];

        RosterColumn ColumnOf(int index)
        {
            var heading = index < table.Rows[head].Length ? table.Rows[head][index].Text : "";
            var hidden = RosterHeadings.IsIdCard(heading);
            return new RosterColumn
            {
                Index = index,
                Heading = heading,
                Hidden = hidden,
                Field = hidden ? null : said.TryGetValue(index, out var field) ? field : RosterHeadings.Of(heading),
                Examples = hidden ? [] : ExamplesOf(table, head, index),
            };
        }
    }

    private static ImmutableArray<string> ExamplesOf(RosterTable table, int head, int index) =>
        [.. table.Rows.Skip(head + 1).Where(row => index < row.Length).Select(row => row[index].Text).Where(text => text.Length > 0)
            .Take(MostExamples).Select(text => IdCards.IsIn(text) ? "***" : text.Length > 40 ? text[..40] : text)];

    private static RosterField? FieldOf(string name) =>
        name.Length == 0 ? null : Enum.Parse<RosterField>(name, ignoreCase: true);
}
