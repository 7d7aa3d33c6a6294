using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>The result file (scheme.md, section 6).</summary>
public static class ResultJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The result as UTF-8 JSON; parts and sheets in the scheme's order.</summary>
    public static byte[] Write(Scheme scheme, IReadOnlyList<SkillStandings> skills, IReadOnlyList<OrganisationStanding> organisations)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("scheme", scheme.Id);
            json.WriteStartArray("skills");
            foreach (var standings in skills)
            {
                WriteSkill(json, scheme.Skills.First(s => s.Id == standings.Skill), standings);
            }

            json.WriteEndArray();
            json.WriteStartArray("organisations");
            foreach (var organisation in organisations)
            {
                WriteOrganisation(json, organisation);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteSkill(Utf8JsonWriter json, Skill skill, SkillStandings standings)
    {
        json.WriteStartObject();
        json.WriteString("id", skill.Id);
        json.WriteStartArray("standings");
        foreach (var standing in standings.Standings)
        {
            WriteStanding(json, skill, standing);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStanding(Utf8JsonWriter json, Skill skill, Standing standing)
    {
        json.WriteStartObject();
        json.WriteString("contestant", standing.Contestant);
        if (skill.DividedByGroup)
        {
            json.WriteString("group", standing.Group);
        }

        json.WriteString("status", standing.Status);
        json.WriteString("rank", standing.Rank);
        json.WriteString("total", standing.Total);
        json.WriteString("decidedBy", standing.DecidedBy);
        json.WriteString("scale", standing.Scale);
        var (parts, sheets) = (standing.Parts, standing.Sheets);
        WriteMarks(json, "parts", skill.Stages.SelectMany(s => s.Parts, (s, p) => Key(s, p.Id)), parts);
        WriteMarks(json, "sheets", skill.Stages.SelectMany(s => s.Parts.SelectMany(p => p.Sheets), (s, w) => Key(s, w.Id)), sheets);
        WriteAwards(json, standing.Awards);
        json.WriteEndObject();
    }

    private static string Key(Stage stage, string id) => $"{stage.Id}/{id}";

    private static void WriteMarks(
        Utf8JsonWriter json, string name, IEnumerable<string> keys, ImmutableSortedDictionary<string, string> marks)
    {
        json.WriteStartObject(name);
        foreach (var key in keys)
        {
            if (marks.TryGetValue(key, out var mark))
            {
                json.WriteString(key, mark);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteOrganisation(Utf8JsonWriter json, OrganisationStanding organisation)
    {
        json.WriteStartObject();
        json.WriteString("organisation", organisation.Organisation);
        json.WriteString("points", organisation.Points);
        WriteAwards(json, organisation.Awards);
        json.WriteEndObject();
    }

    private static void WriteAwards(Utf8JsonWriter json, ImmutableArray<string> awards)
    {
        json.WriteStartArray("awards");
        foreach (var award in awards)
        {
            json.WriteStringValue(award);
        }

        json.WriteEndArray();
    }
}
