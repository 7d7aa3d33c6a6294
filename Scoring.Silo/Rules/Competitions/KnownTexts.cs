using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scoring.Rules.Competitions;

/// <summary>
/// Gives the same short text the same string: a million sheets name a few thousand contestants, sheets, judges and aspects. A fixed
/// number of texts is remembered; one that is forgotten costs a string, nothing else.
/// </summary>
internal sealed class KnownTexts : JsonConverter<string>
{
    private const int Longest = 40;

    private static readonly string?[] Seen = new string?[16 * 1024];

    public static string Of(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? reader.GetString()! : Of(reader.ValueSpan);

    /// <summary>The text of these bytes, which are well-formed UTF-8 without escapes.</summary>
    public static string Of(ReadOnlySpan<byte> plain)
    {
        if (plain.Length > Longest)
        {
            return Encoding.UTF8.GetString(plain);
        }

        var hash = 17u;
        foreach (var letter in plain)
        {
            hash = (hash * 31) + letter;
        }

        ref var seen = ref Seen[hash % Seen.Length];
        var known = seen;
        return known is not null && Ascii.Equals(plain, known) ? known : seen = Encoding.UTF8.GetString(plain);
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}
