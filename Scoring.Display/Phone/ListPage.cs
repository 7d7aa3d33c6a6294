using System.Text;
using Scoring.Boards;

namespace Scoring.Display.Phone;

/// <summary>The way in: which competitions there are.</summary>
internal static class ListPage
{
    public static byte[] Of(IReadOnlyList<Listing> listings, PhoneWords words)
    {
        var html = new StringBuilder();
        PhoneFrame.Open(html, words, words.Competitions, null, "/");
        html.Append($"<header><h1>{words.Competitions}</h1></header>");
        html.Append(listings.Count == 0 ? $"<p class=\"note\">{words.NoneYet}</p>" : "<ul class=\"competitions\">");
        foreach (var listing in listings)
        {
            html.Append($"<li><a href=\"/c/{Uri.EscapeDataString(listing.Competition)}?lang={words.Language}\">");
            html.Append($"<b>{Escape(words.Of(listing.Name))}</b><small>");
            html.AppendJoin(" · ", listing.Boards.DistinctBy(b => b.Skill.Id).Select(b => Escape(words.Of(b.Skill.Name))));
            html.Append("</small></a></li>");
        }

        html.Append(listings.Count == 0 ? "" : "</ul>");
        PhoneFrame.Close(html);
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    public static byte[] NotFound(PhoneWords words)
    {
        var html = new StringBuilder();
        PhoneFrame.Open(html, words, words.Competitions, null, "/");
        html.Append($"<p class=\"note\">{words.NotFound}</p>");
        html.Append($"<p class=\"note\"><a href=\"/?lang={words.Language}\">{words.Competitions}</a></p>");
        PhoneFrame.Close(html);
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Escape(string text) => PhoneFrame.Escape(text);
}
