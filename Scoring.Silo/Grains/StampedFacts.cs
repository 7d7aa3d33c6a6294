using System.Text.Encodings.Web;
using System.Text.Json;
using Scoring.Rules;
using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Recording;

namespace Scoring.Silo.Grains;

/// <summary>A programme's facts with where they stand, from the office's grain to the one that reckons.</summary>
internal static class StampedFacts
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IEnumerable<(ProgrammeFact Fact, Stamp Stamp)> facts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (var (fact, stamp) in facts)
            {
                json.WriteStartObject();
                json.WriteNumber("epoch", stamp.Epoch);
                json.WriteNumber("seq", stamp.Seq);
                json.WriteString("at", stamp.At);
                json.WriteString("by", stamp.By);
                json.WriteString("op", stamp.Op);
                json.WritePropertyName("data");
                json.WriteRawValue(OfficeJson.Write([fact]), skipInputValidation: true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return buffer.ToArray();
    }

    public static ProgrammeState Replay(ReadOnlyMemory<byte> facts)
    {
        var state = new ProgrammeState();
        using var document = JsonDocument.Parse(facts);
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            var stamp = new Stamp(
                entry.GetProperty("epoch").GetInt64(),
                entry.GetProperty("seq").GetInt64(),
                entry.GetProperty("at").GetDateTimeOffset(),
                entry.GetProperty("by").GetString()!,
                entry.GetProperty("op").GetString()!);
            foreach (var fact in OfficeJson.Read(JsonSerializer.SerializeToUtf8Bytes(entry.GetProperty("data"))))
            {
                state.Apply((ProgrammeFact)fact, stamp);
            }
        }

        return state;
    }
}
