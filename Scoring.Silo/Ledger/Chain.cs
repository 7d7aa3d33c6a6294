using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Scoring.Silo.Ledger;

/// <summary>Turns drafts into the lines of a ledger, each bound to the one before by its hash.</summary>
internal static class Chain
{
    private const string Format = "scoring-ledger/1";

    // "," "hash":"…"} and a newline: what follows a line's prev.
    private const int Tail = 77;

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
            Put(buffer, $",\"hash\":\"{prev}\"}}\n");
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
            if (entry.Seq != ++seq || !entry.Line.Span.EndsWith(Encoding.ASCII.GetBytes($",\"prev\":\"{prev}\",\"hash\":\"{entry.Hash}\"}}\n")))
                return false;
            prev = entry.Hash;
        }
        return true;
    }

    /// <summary>The hash of the entry it follows, out of its line.</summary>
    public static string PrevOf(SealedEntry entry) => Encoding.ASCII.GetString(entry.Line.Span[^(64 + Tail)..^Tail]);

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
        Put(buffer, $"{{\"seq\":{seq},\"epoch\":{epoch},\"batch\":{batch},\"at\":\"");
        Utf8Formatter.TryFormat(draft.At.UtcDateTime, buffer.GetSpan(28), out var written, new StandardFormat('O'));
        buffer.Advance(written);
        Put(buffer, $"\",\"by\":\"{draft.By}\",\"op\":\"{draft.Op}\",\"req\":\"{draft.Req}\",\"data\":");
        buffer.Write(draft.Data.Span);
        Put(buffer, $",\"prev\":\"{prev}\"");
    }

    private static void Put(ArrayBufferWriter<byte> buffer, string text)
    {
        var written = Encoding.UTF8.GetBytes(text, buffer.GetSpan(text.Length));
        buffer.Advance(written);
    }
}
