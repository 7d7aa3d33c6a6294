using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scoring.Boards;

/// <summary>
/// What changed between two snapshots of a board, as UTF-8 JSON:
/// <c>{board, from, to, head, rows, removed, moved}</c>. <c>head</c> holds the board's properties that differ, each of <c>rows</c> its
/// key and the row's properties that differ (null: no longer there); <c>removed</c> the keys that are gone; <c>moved</c>
/// <c>[key, index]</c> of the rows to take out and put in again, in rising order of the index.
/// </summary>
internal static class BoardDiff
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>True when nothing but the version and the time differ.</summary>
    public static bool Same(BoardPieces before, BoardPieces after) =>
        before.Head.Count == after.Head.Count
        && before.Order.SequenceEqual(after.Order)
        && after.Head.All(p => p.Key is "version" or "at" || SameIn(before.Head, p))
        && after.Rows.All(row => before.Rows[row.Key].Span.SequenceEqual(row.Value.Span));

    public static byte[] Between(
        string board, (BoardVersion Version, BoardPieces Pieces) before, (BoardVersion Version, BoardPieces Pieces) after)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("board", board);
            WriteVersion(json, "from", before.Version);
            WriteVersion(json, "to", after.Version);
            WriteHead(json, before.Pieces, after.Pieces);
            WriteRows(json, before.Pieces, after.Pieces);
            WriteRemoved(json, before.Pieces, after.Pieces);
            WriteMoved(json, before.Pieces, after.Pieces);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static bool SameIn(Dictionary<string, ReadOnlyMemory<byte>> before, KeyValuePair<string, ReadOnlyMemory<byte>> after) =>
        before.TryGetValue(after.Key, out var was) && was.Span.SequenceEqual(after.Value.Span);

    private static void WriteVersion(Utf8JsonWriter json, string name, BoardVersion version)
    {
        json.WriteStartObject(name);
        json.WriteNumber("epoch", version.Epoch);
        json.WriteNumber("seq", version.Seq);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, BoardPieces before, BoardPieces after)
    {
        json.WriteStartObject("head");
        WriteDifferences(json, before.Head, after.Head, except: "version");
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, BoardPieces before, BoardPieces after)
    {
        json.WriteStartArray("rows");
        foreach (var key in after.Order)
        {
            var row = after.Rows[key];
            var known = before.Rows.TryGetValue(key, out var was);
            if (known && was.Span.SequenceEqual(row.Span))
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("key", key);
            WriteDifferences(json, known ? BoardPieces.PropertiesOf(was) : [], BoardPieces.PropertiesOf(row), except: "key");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDifferences(
        Utf8JsonWriter json, Dictionary<string, ReadOnlyMemory<byte>> before, Dictionary<string, ReadOnlyMemory<byte>> after, string except)
    {
        foreach (var (name, value) in after.Where(p => p.Key != except))
        {
            if (!before.TryGetValue(name, out var was) || !was.Span.SequenceEqual(value.Span))
            {
                json.WritePropertyName(name);
                json.WriteRawValue(value.Span, skipInputValidation: true);
            }
        }

        foreach (var name in before.Keys.Where(name => !after.ContainsKey(name)))
        {
            json.WriteNull(name);
        }
    }

    private static void WriteRemoved(Utf8JsonWriter json, BoardPieces before, BoardPieces after)
    {
        json.WriteStartArray("removed");
        foreach (var key in before.Order.Where(key => !after.Rows.ContainsKey(key)))
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    }

    private static void WriteMoved(Utf8JsonWriter json, BoardPieces before, BoardPieces after)
    {
        json.WriteStartArray("moved");
        foreach (var (key, index) in BoardOrder.Moves(before.Order, after.Order))
        {
            json.WriteStartArray();
            json.WriteStringValue(key);
            json.WriteNumberValue(index);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
