using System.Buffers.Text;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Facts as an entry's <c>data</c>: readable, decimals as text, nothing that is not there.</summary>
[JsonSerializable(typeof(ImmutableArray<Fact>))]
internal sealed partial class FactJson : JsonSerializerContext
{
    // Chinese names of stations and schemes stay readable in the ledger; it is never put into a page as it is.
    private static readonly FactJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new MarksConverter(), new KnownTexts(), new JsonStringEnumConverter<EntrantState>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<Outcome>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<OpennessLevel>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<Attendance>(JsonNamingPolicy.CamelCase) },
    });

    public static byte[] Write(ImmutableArray<Fact> facts) => (facts is [var fact] ? SheetLine.Write(fact) : null) ?? WriteAny(facts);

    /// <summary>The same without the short cut for the facts that are most of a ledger.</summary>
    public static byte[] WriteAny(ImmutableArray<Fact> facts) => JsonSerializer.SerializeToUtf8Bytes(facts, Readable.ImmutableArrayFact);

    public static ImmutableArray<Fact> Read(ReadOnlySpan<byte> data) => SheetText.Read(data) is { } sheet ? [sheet] : ReadAny(data);

    /// <summary>The same without the short cut for the facts that are most of a ledger.</summary>
    public static ImmutableArray<Fact> ReadAny(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, Readable.ImmutableArrayFact);

    /// <summary>A sheet's values as one object: <c>{"a1": "2.5"}</c>.</summary>
    private sealed class MarksConverter : JsonConverter<ImmutableArray<MarkValue>>
    {
        public override ImmutableArray<MarkValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var marks = ImmutableArray.CreateBuilder<MarkValue>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = KnownTexts.Of(ref reader);
                reader.Read();
                marks.Add(new MarkValue(key, ValueOf(ref reader)));
            }

            return marks.DrainToImmutable();
        }

        private static decimal ValueOf(ref Utf8JsonReader reader) =>
            Utf8Parser.TryParse(reader.ValueSpan, out decimal value, out var read) && read == reader.ValueSpan.Length
                ? value
                : decimal.Parse(reader.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, ImmutableArray<MarkValue> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var mark in value)
            {
                writer.WriteString(mark.Key, mark.Value.ToString(CultureInfo.InvariantCulture));
            }

            writer.WriteEndObject();
        }
    }
}
