using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scoring.Silo.People;

/// <summary>What a ledger may hold of a person: proof that a record is the one that was entered, and nothing else.</summary>
internal static class Commitment
{
    /// <summary>Lower-case hex SHA-256 of the record, salt included, as one JSON array: no two records have the same bytes.</summary>
    public static string Of(PersonRecord person)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartArray();
            json.WriteStringValue("scoring-person/1");
            foreach (var text in (ReadOnlySpan<string?>)[person.Kind, person.Id, person.Salt, person.Name, person.Organisation,
                person.Number, person.Members, person.Coach, person.Level])
            {
                json.WriteStringValue(text);
            }
            json.WriteEndArray();
        }
        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }
}
