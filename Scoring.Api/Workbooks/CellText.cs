using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Scoring.Api.Workbooks;

/// <summary>Texts as the format keeps them: what XML can't hold is written <c>_x000D_</c>, and so is a text that looks like that.</summary>
internal static partial class CellText
{
    /// <summary>Spreadsheets are full of invisible characters: full-width spaces, zero-width ones, byte order marks.</summary>
    public static string Trimmed(string text) =>
        text.Trim('\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060', '\u3000', '\u00A0', ' ', '\t', '\r', '\n');

    public static string Decoded(string stored) =>
        stored.Contains("_x", StringComparison.Ordinal)
            ? Escape().Replace(stored, found => $"{(char)Convert.ToInt32(found.Value[2..6], 16)}")
            : stored;

    public static string Encoded(string text)
    {
        var safe = text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, found => $"_x005F{found.Value}") : text;
        return safe.All(letter => letter is >= ' ' and < '\uD800') ? safe : EachEncoded(safe);
    }

    private static string EachEncoded(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                encoded.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] != '\r' && XmlConvert.IsXmlChar(text[i]))
            {
                encoded.Append(text[i]);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
        }

        return encoded.ToString();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
