using System.Globalization;
using System.Text.Json;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Programmes.Results;

/// <summary>What a roster says of a contestant.</summary>
internal sealed record RosterWords(string Contestant, string? Organisation, string? Level, int Persons);

/// <summary>Takes result JSON (scheme format, section 6) in. Figures are those that were published, to the last digit.</summary>
internal static class ResultReader
{
    public static ImmutableArray<PublishedSkill> Read(string competition, int revision, ReadOnlyMemory<byte> json, IEnumerable<RosterWords> roster)
    {
        var words = roster.ToDictionary(word => word.Contestant, StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.GetProperty("skills").EnumerateArray().Select(skill => new PublishedSkill(
                competition,
                skill.GetProperty("id").GetString()!,
                revision,
                [.. skill.GetProperty("standings").EnumerateArray().Select(line => Line(line, words))])),
        ];
    }

    private static ResultLine Line(JsonElement line, Dictionary<string, RosterWords> roster)
    {
        var contestant = line.GetProperty("contestant").GetString()!;
        var words = roster.GetValueOrDefault(contestant);
        return new ResultLine
        {
            Contestant = contestant,
            Status = line.GetProperty("status").GetString()!,
            Group = line.TryGetProperty("group", out var group) ? group.GetString() : null,
            Place = Figure(line, "rank"),
            Total = Figure(line, "total"),
            Scale = Figure(line, "scale"),
            Awards = [.. line.GetProperty("awards").EnumerateArray().Select(award => award.GetString()!)],
            Organisation = words?.Organisation?.Trim() ?? "",
            Level = words?.Level?.Trim() ?? "",
            Persons = words?.Persons ?? 1,
        };
    }

    private static Fraction? Figure(JsonElement line, string property) =>
        line.GetProperty(property).GetString() is { } text
            ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : (Fraction?)null;
}
