using System.Text.Json;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Competitions;

/// <summary>A trial as JSON (docs/explanations.md).</summary>
internal static class TrialJson
{
    public static byte[] Write(Scheme scheme, IEnumerable<TrialResult> skills)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("scheme", scheme.Id);
            json.WriteStartArray("skills");
            foreach (var skill in skills)
            {
                WriteSkill(json, skill);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteSkill(Utf8JsonWriter json, TrialResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Skill.Id);
        json.WriteStartObject("name");
        json.WriteString("zh", result.Skill.Name.Zh);
        json.WriteString("en", result.Skill.Name.En);
        json.WriteEndObject();
        json.WriteNumber("changed", result.Rows.Count(row => row.Changed));
        json.WriteStartArray("rows");
        foreach (var row in result.Rows)
        {
            json.WriteStartObject();
            json.WriteString("contestant", row.After.Contestant);
            json.WriteBoolean("changed", row.Changed);
            json.WriteString("moved", row.Moved?.Text());
            WriteStanding(json, "before", row.Before);
            WriteStanding(json, "after", row.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("strays");
        foreach (var stray in result.Strays)
        {
            json.WriteStartObject();
            json.WriteString("contestant", stray.Contestant);
            json.WriteString("stage", stray.Stage);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStanding(Utf8JsonWriter json, string name, Standing? standing)
    {
        if (standing is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("status", standing.Status);
        json.WriteString("rank", standing.Rank);
        json.WriteString("total", standing.Total);
        json.WriteString("scale", standing.Scale);
        json.WriteString("group", standing.Group);
        json.WriteString("decidedBy", standing.DecidedBy);
        json.WriteStartArray("awards");
        foreach (var award in standing.Awards)
        {
            json.WriteStringValue(award);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
