using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoring.Rules.Explaining;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tryouts;

/// <summary>
/// A try-out as JSON: <c>skills</c> with contestants and their marks (<c>marks[contestant][stage/sheet][judge][key]</c>), and
/// <c>result</c>, the result as batch scoring writes it.
/// </summary>
public static class TryoutJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8.</summary>
    /// <param name="scheme">The rules.</param>
    /// <param name="tried">What came of them.</param>
    /// <param name="why">skill/contestant whose way from marks to place is told under <c>why</c>, in both languages; or null.</param>
    public static byte[] Write(Scheme scheme, Tried tried, string? why = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("skills");
            foreach (var skill in tried.Skills)
            {
                Write(json, skill);
            }

            json.WriteEndArray();
            json.WritePropertyName("result");
            json.WriteRawValue(ResultJson.Write(scheme, [.. tried.Skills.Select(skill => skill.Standings)], tried.Organisations));
            WriteWhy(json, tried, why);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteWhy(Utf8JsonWriter json, Tried tried, string? why)
    {
        var found = tried.Skills.FirstOrDefault(skill => why is not null && why.StartsWith($"{skill.Skill.Id}/", StringComparison.Ordinal));
        if (found?.Explain(why![(found.Skill.Id.Length + 1)..]) is { } explanation)
        {
            json.WriteStartObject("why");
            json.WriteString("zh", ExplanationText.Write(found.Skill, explanation, english: false));
            json.WriteString("en", ExplanationText.Write(found.Skill, explanation, english: true));
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, TriedSkill skill)
    {
        json.WriteStartObject();
        json.WriteString("id", skill.Skill.Id);
        json.WriteStartArray("contestants");
        foreach (var entrant in skill.Entrants)
        {
            json.WriteStartObject();
            json.WriteString("id", entrant.Id);
            json.WriteString("organisation", entrant.Organisation);
            json.WriteString("group", entrant.Group);
            json.WriteNumber("lot", entrant.Lot ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("marks");
        for (var i = 0; i < skill.Entrants.Length; i++)
        {
            json.WriteStartObject(skill.Entrants[i].Id);
            foreach (var sheet in skill.Marks[i].Sheets)
            {
                Write(json, sheet);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SheetMarks sheet)
    {
        json.WriteStartObject($"{sheet.Stage}/{sheet.Sheet}");
        foreach (var judge in sheet.Judges)
        {
            json.WriteStartObject(judge.Judge);
            foreach (var mark in judge.Values)
            {
                json.WriteString(mark.Key, TextOf(mark.Value));
            }

            json.WriteEndObject();
        }

        if (sheet.Time is { } time)
        {
            json.WriteStartObject("");
            json.WriteString(MarkReader.TimeKey, TextOf(time));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string TextOf(decimal value) => value.ToString("0.################", CultureInfo.InvariantCulture);
}
