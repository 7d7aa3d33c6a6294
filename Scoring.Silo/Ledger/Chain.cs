using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Scoring.Silo.Ledger;

/// <summary>Turns drafts into the lines of a ledger, each bound to the one before by its hash.</summary>
internal static class Chain
{
    private const string Format = "scoring-ledger/1";

    // "," "hash":"…"} and a newline: what follows a line's prev.
    private const int Tail = 77;

    // An actor and an op of 200 letters, three numbers, an instant, a hash, and what stands between them.
    private const int LongestHead = 1024;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    /// <summary>The <c>prev</c> of a ledger's first entry.</summary>
    public static string Genesis(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Format}\n{id}")));

    /// <summary>Seals the drafts as one batch that follows the head.</summary>
    public static ImmutableArray<SealedEntry> Seal(LedgerHead head, long epoch, IReadOnlyList<EntryDraft> drafts)
    {
        var sealedEntries = ImmutableArray.CreateBuilder<SealedEntry>(drafts.Count);
        var buffer = new ArrayBufferWriter<byte>(512);
        var (seq, prev, batch) = (head.Seq, head.Hash, head.Seq + 1);
        foreach (var draft in drafts)
        {
            Check(draft);
            buffer.ResetWrittenCount();
            WriteHashed(buffer, ++seq, epoch, batch, draft, prev);
            prev = Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
            Put(buffer, ",\"hash\":\""u8, prev, "\"}\n"u8);
            sealedEntries.Add(new SealedEntry(seq, prev, buffer.WrittenSpan.ToArray()));
        }
        return sealedEntries.MoveToImmutable();
    }

    /// <summary>Whether the entries follow each other, and the first the entry with this number: all that can be seen without what is stored.</summary>
    public static bool Follows(long seq, ImmutableArray<SealedEntry> entries)
    {
        var prev = PrevOf(entries[0]);
        foreach (var entry in entries)
        {
            if (entry.Seq != ++seq || !EndsWith(entry.Line.Span, prev, entry.Hash))
                return false;
            prev = entry.Hash;
        }
        return true;
    }

    /// <summary>The hash of the entry it follows, out of its line.</summary>
    public static string PrevOf(SealedEntry entry) => Encoding.ASCII.GetString(entry.Line.Span[^(64 + Tail)..^Tail]);

    // ,"prev":"…","hash":"…"} and a newline.
    private static bool EndsWith(ReadOnlySpan<byte> line, string prev, string hash) =>
        line.Length > Tail + 64 + 9 && line[^(Tail + 64 + 9)..] is var end
        && end[..9].SequenceEqual(",\"prev\":\""u8) && Ascii.Equals(end[9..73], prev)
        && end[73..83].SequenceEqual("\",\"hash\":\""u8) && Ascii.Equals(end[83..147], hash)
        && end[147..].SequenceEqual("\"}\n"u8);

    private static void Check(EntryDraft draft)
    {
        if (draft.By.Length is 0 or > 200 || draft.By.AsSpan().ContainsAnyExcept(Plain))
            throw new ArgumentException($"'{draft.By}' can't stand as the actor of an entry.", nameof(draft));
        if (draft.Op.Length is 0 or > 200 || draft.Op.AsSpan().ContainsAnyExcept(Plain))
            throw new ArgumentException($"'{draft.Op}' can't stand as the op of an entry.", nameof(draft));
        if (draft.Req.Length != 64 || draft.Req.AsSpan().ContainsAnyExcept(Hex))
            throw new ArgumentException($"'{draft.Req}' is no lower-case hex SHA-256 of a request.", nameof(draft));
        if (draft.Data.Span.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
            throw new ArgumentException("The data of an entry must be JSON on one line.", nameof(draft));
        var json = new Utf8JsonReader(draft.Data.Span);
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
            throw new ArgumentException("The data of an entry must be a JSON array.", nameof(draft));
        json.Skip();
        if (json.BytesConsumed != draft.Data.Length)
            throw new ArgumentException("The data of an entry must be nothing but a JSON array.", nameof(draft));
    }

    private static void WriteHashed(ArrayBufferWriter<byte> buffer, long seq, long epoch, long batch, EntryDraft draft, string prev)
    {
        Utf8.TryWrite(
            buffer.GetSpan(LongestHead),
            CultureInfo.InvariantCulture,
            $"{{\"seq\":{seq},\"epoch\":{epoch},\"batch\":{batch},\"at\":\"{draft.At.UtcDateTime:O}\","
            + $"\"by\":\"{draft.By}\",\"op\":\"{draft.Op}\",\"req\":\"{draft.Req}\",\"data\":",
            out var written);
        buffer.Advance(written);
        buffer.Write(draft.Data.Span);
        Put(buffer, ",\"prev\":\""u8, prev, "\""u8);
    }

    private static void Put(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> before, string ascii, ReadOnlySpan<byte> after)
    {
        buffer.Write(before);
        buffer.Advance(Encoding.ASCII.GetBytes(ascii, buffer.GetSpan(ascii.Length)));
        buffer.Write(after);
    }
}
