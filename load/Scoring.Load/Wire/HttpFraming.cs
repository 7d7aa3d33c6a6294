using System.Buffers.Text;

namespace Scoring.Load.Wire;

/// <summary>Finds the end of an answer: by its length, or by its chunks, which are joined in place.</summary>
internal static class HttpFraming
{
    /// <summary>Null while bytes are missing.</summary>
    public static (int Status, int At, int Length)? Read(Span<byte> bytes)
    {
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        var headers = bytes[..(head + 2)];
        var at = head + 4;
        var status = NumberIn(headers[9..]);
        if (ValueOf(headers, "\r\nContent-Length: "u8) is { Length: > 0 } length)
        {
            var expected = NumberIn(length);
            return bytes.Length - at >= expected ? (status, at, expected) : null;
        }

        return ValueOf(headers, "\r\nTransfer-Encoding: "u8).IsEmpty ? (status, at, 0) : JoinChunks(bytes[at..]) is { } joined ? (status, at, joined) : null;
    }

    private static int NumberIn(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int number, out _) ? number : throw new IOException("A number was expected.");

    private static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> name)
    {
        var found = headers.IndexOf(name);
        return found < 0 ? [] : headers[(found + name.Length)..];
    }

    private static int? JoinChunks(Span<byte> bytes)
    {
        // Only when the last chunk is there: what was joined can't be read again.
        if (!bytes.EndsWith("0\r\n\r\n"u8))
        {
            return null;
        }

        var (from, to) = (0, 0);
        while (Utf8Parser.TryParse(bytes[from..], out int length, out var digits, 'x') && length > 0)
        {
            from += digits + 2;
            bytes.Slice(from, length).CopyTo(bytes[to..]);
            (from, to) = (from + length + 2, to + length);
        }

        return to;
    }
}
