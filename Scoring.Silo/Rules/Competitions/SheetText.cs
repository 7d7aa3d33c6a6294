using System.Buffers.Text;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>
/// Reads an entry's <c>data</c> that is one judge's first sheet, letter for letter as <see cref="FactJson"/> writes it: nearly all of a long
/// ledger. Whatever looks otherwise is left to the JSON reader.
/// </summary>
internal ref struct SheetText(ReadOnlySpan<byte> data)
{
    [ThreadStatic]
    private static MarkValue[]? _marks;

    private ReadOnlySpan<byte> _rest = data;

    public static SheetSubmitted? Read(ReadOnlySpan<byte> data) =>
        data.ContainsAnyExceptInRange((byte)' ', (byte)'~') || data.Contains((byte)'\\') ? null : new SheetText(data).Sheet();

    private SheetSubmitted? Sheet() =>
        Skip("[{\"type\":\"sheet-submitted\",\"v\":1,\"contestant\":\""u8) && Text(out var contestant)
        && Skip(",\"stage\":\""u8) && Text(out var stage)
        && Skip(",\"sheet\":\""u8) && Text(out var sheet)
        && Skip(",\"judge\":\""u8) && Text(out var judge)
        && Skip(",\"version\":"u8) && Number(out var version)
        && Skip(",\"marks\":{"u8) && Marks(out var marks)
        && Seat(out var seat) && _rest.SequenceEqual("}]"u8)
            ? new SheetSubmitted(
                KnownTexts.Of(contestant), KnownTexts.Of(stage), KnownTexts.Of(sheet), KnownTexts.Of(judge), version, marks)
            { Seat = seat }
            : null;

    private bool Skip(ReadOnlySpan<byte> text)
    {
        var there = _rest.StartsWith(text);
        _rest = there ? _rest[text.Length..] : _rest;
        return there;
    }

    /// <summary>Up to the closing quote, which is taken too.</summary>
    private bool Text(out ReadOnlySpan<byte> text)
    {
        var length = _rest.IndexOf((byte)'"');
        text = length < 0 ? default : _rest[..length];
        _rest = length < 0 ? _rest : _rest[(length + 1)..];
        return length >= 0;
    }

    private bool Number(out int value)
    {
        var found = Utf8Parser.TryParse(_rest, out value, out var length) && _rest[0] is >= (byte)'1' and <= (byte)'9';
        _rest = found ? _rest[length..] : _rest;
        return found;
    }

    private bool Seat(out int? seat)
    {
        seat = null;
        if (!Skip(",\"seat\":"u8))
        {
            return true;
        }

        var found = Number(out var number);
        seat = number;
        return found;
    }

    private bool Marks(out ImmutableArray<MarkValue> marks)
    {
        var values = _marks ??= new MarkValue[64];
        var count = 0;
        marks = [];
        do
        {
            if (count == values.Length || !Skip("\""u8) || !Text(out var key) || !Skip(":\""u8) || !Text(out var text)
                || !Utf8Parser.TryParse(text, out decimal value, out var length) || length != text.Length)
            {
                return false;
            }

            values[count++] = new MarkValue(KnownTexts.Of(key), value);
        }
        while (Skip(","u8));

        marks = [.. values.AsSpan(0, count)];
        return Skip("}"u8);
    }
}
