using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The pages of a PDF as Chromium writes it, as text without spaces: enough to see what stands on each sheet of paper.</summary>
internal sealed partial class PrintedPdf
{
    private readonly Dictionary<int, string> _objects;

    private PrintedPdf(byte[] bytes) =>
        _objects = Object().Matches(Encoding.Latin1.GetString(bytes))
            .ToDictionary(found => Number(found.Groups[1]), found => found.Groups[2].Value);

    public static string[] PagesOf(byte[] bytes)
    {
        var pdf = new PrintedPdf(bytes);
        return
        [
            .. from one in pdf._objects
               where Page().IsMatch(one.Value)
               orderby one.Key
               select pdf.TextOf(pdf.StreamOf(Number(Contents().Match(one.Value).Groups[1]))),
        ];
    }

    private string TextOf(string content)
    {
        var text = new StringBuilder();
        var (letters, width) = (new Dictionary<int, string>(), 2);
        foreach (Match token in Token().Matches(content))
        {
            // Where a glyph stands for several characters the text itself is written beside it.
            if (token.Groups["actual"] is { Success: true } actual)
            {
                text.Append(Encoding.BigEndianUnicode.GetString(Convert.FromHexString(actual.Value)));
                if (Font().Matches(token.Value).LastOrDefault() is { } within)
                {
                    (letters, width) = FontOf(Number(within.Groups[1]));
                }

                continue;
            }

            if (token.Groups["font"] is { Success: true } font)
            {
                (letters, width) = FontOf(Number(font));
                continue;
            }

            var codes = token.Groups["codes"].Value;
            for (var i = 0; i + width <= codes.Length; i += width)
            {
                text.Append(letters.GetValueOrDefault(Hex(codes.Substring(i, width)), ""));
            }
        }

        return string.Concat(text.ToString().Where(letter => !char.IsWhiteSpace(letter)));
    }

    private (Dictionary<int, string> Letters, int Width) FontOf(int font)
    {
        var letters = new Dictionary<int, string>();
        var map = StreamOf(Number(ToUnicode().Match(_objects[font]).Groups[1]));
        foreach (Match line in Letter().Matches(map))
        {
            var (from, to) = (Hex(line.Groups[1].Value), line.Groups[3].Success ? Hex(line.Groups[2].Value) : Hex(line.Groups[1].Value));
            var first = Hex((line.Groups[3].Success ? line.Groups[3] : line.Groups[2]).Value);
            for (var code = from; code <= to && first < 0xD800; code++)
            {
                letters[code] = ((char)(first + code - from)).ToString();
            }
        }

        return (letters, _objects[font].Contains("/Type0", StringComparison.Ordinal) ? 4 : 2);
    }

    private string StreamOf(int number)
    {
        var body = Encoding.Latin1.GetBytes(Stream().Match(_objects[number]).Groups[1].Value);
        using var inflated = new ZLibStream(new MemoryStream(body), CompressionMode.Decompress);
        using var text = new StreamReader(inflated, Encoding.Latin1);
        return text.ReadToEnd();
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static int Hex(string text) => text.Length > 4 ? 0xFFFF : int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+) 0 obj\s(.*?)endobj", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex Page();

    [GeneratedRegex(@"/Contents (\d+) 0 R")]
    private static partial Regex Contents();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex ToUnicode();

    [GeneratedRegex(@"stream\r?\n(.*)endstream", RegexOptions.Singleline)]
    private static partial Regex Stream();

    [GeneratedRegex(
        @"/ActualText <FEFF(?<actual>[0-9A-F]+)>.*?EMC|/F(?<font>\d+) [\d.]+ Tf|<(?<codes>[0-9A-F]+)> Tj", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"/F(\d+) [\d.]+ Tf")]
    private static partial Regex Font();

    [GeneratedRegex(@"^<([0-9A-F]+)> <([0-9A-F]+)>(?: <([0-9A-F]+)>)?\r?$", RegexOptions.Multiline)]
    private static partial Regex Letter();
}
