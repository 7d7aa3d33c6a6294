using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Scoring.Display.Phone;

/// <summary>What is around every public page. The style is in the page, so that the first answer can be read as it is.</summary>
internal static class PhoneFrame
{
    private static readonly string Style = ReadStyle();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Lets the browser take this one style, and no other, from inside the page.</summary>
    public static string StyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}";

    public static void Open(StringBuilder html, PhoneWords words, string title, string? board, string path)
    {
        html.Append($"<!doctype html><html lang=\"{words.Tag}\"><head><meta charset=\"utf-8\">");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">");
        html.Append($"<title>{Escape(title)}</title><style>").Append(Style).Append("</style>");
        if (board is not null)
        {
            html.Append("<script defer src=\"/vendor/signalr.min.js\"></script><script type=\"module\" src=\"/phone/phone.js\"></script>");
        }

        html.Append($"</head><body data-board=\"{Escape(board)}\" data-language=\"{words.Language}\">");
        html.Append($"<a class=\"language\" href=\"{path}?lang={words.OtherLanguage}\">{words.OtherName}</a><main>");
    }

    public static string Escape(string? text) => text is null ? "" : Encoder.Encode(text);

    public static void Close(StringBuilder html) => html.Append("</main></body></html>\n");

    private static string ReadStyle()
    {
        using var file = typeof(PhoneFrame).Assembly.GetManifestResourceStream("phone.css")!;
        using var text = new StreamReader(file);
        return text.ReadToEnd();
    }
}
