using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Scoring.Rules.Competitions;

/// <summary>Writes a judge's first sheet as an entry's <c>data</c>, to the byte as the JSON writer does: nearly all that is ever written.</summary>
internal static class SheetLine
{
    // Nothing that JSON escapes, and no letter longer than its byte.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Null when the fact is another, has more to say, or is long.</summary>
    public static byte[]? Write(Fact fact)
    {
        if (fact is not SheetSubmitted { V: 1, Time: null, Outcome: null, Reason: null, EnteredBy: null } sheet
            || !(IsPlain(sheet.Contestant) && IsPlain(sheet.Stage) && IsPlain(sheet.Sheet) && IsPlain(sheet.Judge)))
        {
            return null;
        }

        Span<byte> line = stackalloc byte[2048];
        var fits = Utf8.TryWrite(
            line,
            CultureInfo.InvariantCulture,
            $"[{{\"type\":\"sheet-submitted\",\"v\":1,\"contestant\":\"{sheet.Contestant}\",\"stage\":\"{sheet.Stage}\","
            + $"\"sheet\":\"{sheet.Sheet}\",\"judge\":\"{sheet.Judge}\",\"version\":{sheet.Version},\"marks\":{{",
            out var length);
        var first = true;
        foreach (var mark in sheet.Marks)
        {
            fits &= IsPlain(mark.Key);
            fits &= Utf8.TryWrite(
                line[length..], CultureInfo.InvariantCulture, $"{(first ? "" : ",")}\"{mark.Key}\":\"{mark.Value}\"", out var more);
            length += more;
            first = false;
        }

        fits &= sheet.Seat is { } seat
            ? Utf8.TryWrite(line[length..], CultureInfo.InvariantCulture, $"}},\"seat\":{seat}}}]", out var end)
            : Utf8.TryWrite(line[length..], $"}}}}]", out end);
        return fits ? line[..(length + end)].ToArray() : null;
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Plain);
}
