using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>JSON at the doors: camelCase, unknown and repeated properties refused, Chinese readable.</summary>
internal static class DoorJson
{
    public static void Configure(JsonSerializerOptions json)
    {
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.AllowDuplicateProperties = false;
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.Converters.Add(new MarksAsObject());
        json.Converters.Add(new JsonAsIs());
    }

    /// <summary>Marks are written <c>{"a1": "2.5"}</c>, in the order given.</summary>
    private sealed class MarksAsObject : JsonConverter<ImmutableArray<Mark>>
    {
        public override ImmutableArray<Mark> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("Marks are an object such as {\"a1\": \"2.5\"}.");
            }

            var marks = ImmutableArray.CreateBuilder<Mark>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var aspect = reader.GetString()!;
                reader.Read();
                marks.Add(reader.TokenType == JsonTokenType.String && seen.Add(aspect)
                    ? new Mark { Aspect = aspect, Value = reader.GetString()! }
                    : throw new JsonException($"The mark of {aspect} must be given once, as text."));
            }

            return marks.DrainToImmutable();
        }

        public override void Write(Utf8JsonWriter writer, ImmutableArray<Mark> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var mark in value)
            {
                writer.WriteString(mark.Aspect, mark.Value);
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>A scheme crosses as UTF-8 JSON and is embedded as it is.</summary>
    private sealed class JsonAsIs : JsonConverter<ImmutableArray<byte>>
    {
        public override ImmutableArray<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var any = JsonDocument.ParseValue(ref reader);
            return [.. JsonMarshal.GetRawUtf8Value(any.RootElement)];
        }

        public override void Write(Utf8JsonWriter writer, ImmutableArray<byte> value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.AsSpan(), skipInputValidation: true);
    }
}
