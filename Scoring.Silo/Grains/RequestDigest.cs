using System.Text.Json;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Grains;

/// <summary>The <c>req</c> of an entry: what tells a request sent again from another with the same op.</summary>
internal static class RequestDigest
{
    public static Digest Of<TRequest>(TRequest request, string salt = "")
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(salt);
            writer.WriteStringValue(typeof(TRequest).Name);
            JsonSerializer.Serialize(writer, request);
            writer.WriteEndArray();
        }

        return Digest.Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
