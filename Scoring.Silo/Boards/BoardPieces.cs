using System.Text.Json;

namespace Scoring.Boards;

/// <summary>A snapshot's bytes cut into head and rows, so that two can be compared without making objects of them.</summary>
internal sealed class BoardPieces
{
    private BoardPieces(Dictionary<string, ReadOnlyMemory<byte>> head, List<string> order, Dictionary<string, ReadOnlyMemory<byte>> rows) =>
        (Head, Order, Rows) = (head, order, rows);

    public Dictionary<string, ReadOnlyMemory<byte>> Head { get; }

    public List<string> Order { get; }

    public Dictionary<string, ReadOnlyMemory<byte>> Rows { get; }

    public static BoardPieces Of(ReadOnlyMemory<byte> json)
    {
        var head = PropertiesOf(json);
        head.Remove("rows", out var rows);
        var order = new List<string>();
        var byKey = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var row in ItemsOf(rows))
        {
            var key = KeyOf(row.Span);
            order.Add(key);
            byKey.Add(key, row);
        }

        return new(head, order, byKey);
    }

    public static Dictionary<string, ReadOnlyMemory<byte>> PropertiesOf(ReadOnlyMemory<byte> json)
    {
        var found = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            found.Add(name, ValueAt(json, ref reader));
        }

        return found;
    }

    private static List<ReadOnlyMemory<byte>> ItemsOf(ReadOnlyMemory<byte> json)
    {
        var found = new List<ReadOnlyMemory<byte>>();
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            found.Add(ValueAt(json, ref reader));
        }

        return found;
    }

    private static ReadOnlyMemory<byte> ValueAt(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    private static string KeyOf(ReadOnlySpan<byte> row)
    {
        var reader = new Utf8JsonReader(row);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKey = reader.ValueTextEquals("key"u8);
            reader.Read();
            if (isKey)
            {
                return reader.GetString()!;
            }

            reader.Skip();
        }

        throw new JsonException("A row has a key.");
    }
}
