using System.Buffers;
using System.Text.Json;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>
/// Walks over the bytes of an entry. A step that does not fit answers false and leaves in <see cref="Found"/> whether bytes are
/// missing or wrong.
/// </summary>
internal ref struct EntryCursor(ReadOnlySpan<byte> bytes)
{
    public const int HashLength = 64;
    private const int AfterData = 149;
    private static readonly SearchValues<byte> Hex = SearchValues.Create("0123456789abcdef"u8);
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public Found Found { get; private set; }

    private readonly ReadOnlySpan<byte> Rest => _bytes[_at..];

    public bool Literal(ReadOnlySpan<byte> text)
    {
        if (!Rest.StartsWith(text))
            return Stop(text.StartsWith(Rest) ? Found.Prefix : Found.Wrong);
        _at += text.Length;
        return true;
    }

    /// <summary>A whole number from 1, without leading zeros.</summary>
    public bool Number(out long value)
    {
        value = 0;
        var rest = Rest;
        var length = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = length < 0 ? rest : rest[..length];
        if (digits.Length > 18 || (!digits.IsEmpty && digits[0] == '0') || length == 0)
            return Stop(Found.Wrong);
        if (length < 0)
            return Stop(Found.Prefix);
        foreach (var digit in digits)
            value = value * 10 + (digit - '0');
        _at += length;
        return true;
    }

    /// <summary>Printable ASCII up to a quote.</summary>
    public bool Text(out ReadOnlySpan<byte> text)
    {
        var rest = Rest;
        var length = rest.IndexOf((byte)'"');
        text = length < 0 ? rest : rest[..length];
        var wrong = text.Length > 200 || text.ContainsAnyExceptInRange((byte)' ', (byte)'~') || text.Contains((byte)'\\') || length == 0;
        if (wrong || length < 0)
            return Stop(wrong ? Found.Wrong : Found.Prefix);
        _at += length;
        return true;
    }

    /// <summary>64 lower-case hex digits; <paramref name="hex"/> holds those that are there.</summary>
    public bool Hash(out ReadOnlySpan<byte> hex)
    {
        var rest = Rest;
        hex = rest.Length < HashLength ? rest : rest[..HashLength];
        if (hex.ContainsAnyExcept(Hex))
            return Stop(Found.Wrong);
        if (hex.Length < HashLength)
            return Stop(Found.Prefix);
        _at += HashLength;
        return true;
    }

    /// <summary>As in 2026-11-20T09:30:00.1234567Z.</summary>
    public bool Instant(out DateTimeOffset instant)
    {
        var found = InstantFormat.Read(Rest, out instant);
        if (found != Found.Whole)
            return Stop(found);
        _at += InstantFormat.Length;
        return true;
    }

    /// <summary>A JSON array.</summary>
    public bool Array(out int start, out int length)
    {
        (start, length) = (_at, Rest.Length - AfterData);
        if (length < 2 || !Rest[length..].StartsWith(",\"prev\":\""u8))
            return ArrayByReading(out length);

        // What follows the data of a whole entry has a fixed length. Its hash will tell whether it is what was written, and that was JSON.
        var data = Rest[..length];
        if (data[0] != '[' || data[^1] != ']' || data.Contains((byte)0))
            return ArrayByReading(out length);
        _at += length;
        return true;
    }

    /// <summary>Tells how far it is.</summary>
    public readonly bool Mark(out int at)
    {
        at = _at;
        return true;
    }

    private bool ArrayByReading(out int length)
    {
        length = 0;
        try
        {
            var json = new Utf8JsonReader(Rest, isFinalBlock: false, state: default);
            if (!json.Read())
                return Stop(Found.Prefix);
            if (json.TokenType != JsonTokenType.StartArray)
                return Stop(Found.Wrong);
            if (!json.TrySkip())
                return Stop(Found.Prefix);
            length = (int)json.BytesConsumed;
            _at += length;
            return true;
        }
        catch (JsonException)
        {
            return Stop(Found.Wrong);
        }
    }

    private bool Stop(Found found)
    {
        Found = found;
        return false;
    }
}
