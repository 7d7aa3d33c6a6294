using System.Text;
using QRCoder;
using Scoring.Boards;
using Scoring.Display.Live;

namespace Scoring.Display.Phone;

/// <summary>The public pages.</summary>
internal static class PhoneRoutes
{
    private const string Html = "text/html; charset=utf-8";

    public static void MapPhones(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", ListAsync).ExcludeFromDescription();
        routes.MapGet("/c/{competition}", ShowAsync).ExcludeFromDescription();
        routes.MapGet("/c/{competition}/{skill}", ShowAsync).ExcludeFromDescription();
        routes.MapGet("/phones", (IPublicAddress phones) => TypedResults.Ok(new PhoneAddress(phones.Now)))
            .WithTags("Boards").WithSummary("Where phones reach the public pages; null while no such address is set and answers.");
        routes.MapGet("/c/{competition}/qr.svg", ShowCodeAsync).ExcludeFromDescription();
    }

    private static async Task ListAsync(HttpContext context, IBoardReader boards, string? lang) =>
        await AnswerPageAsync(context, ListPage.Of(await boards.ListAsync(context.RequestAborted), PhoneWords.Of(lang)));

    private static async Task ShowAsync(
        HttpContext context, IBoardReader boards, PhonePages pages, string competition, string? skill, string? kind, string? lang)
    {
        var words = PhoneWords.Of(lang);
        var listing = (await boards.ListAsync(context.RequestAborted)).FirstOrDefault(l => l.Competition == competition);
        if (listing is null || BoardOf(listing, skill, kind) is not { } listed
            || await boards.ReadAsync(listed.Id, context.RequestAborted) is not { } snapshot)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await AnswerPageAsync(context, ListPage.NotFound(words));
            return;
        }

        var page = pages.Of(snapshot, listing, words);
        PageHeaders.Add(context, PhoneFrame.StyleHash);
        await context.AnswerAsync(page.Html, Html, page.EntityTag);
    }

    private static async Task ShowCodeAsync(HttpContext context, IPublicAddress phones, IBoardReader boards, string competition)
    {
        var listed = (await boards.ListAsync(context.RequestAborted)).Any(l => l.Competition == competition);
        if (!listed || phones.Now is not { } address)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var code = QRCodeGenerator.GenerateQrCode($"{address}/c/{competition}", QRCodeGenerator.ECCLevel.M);
        using var drawing = new SvgQRCode(code);
        var svg = Encoding.UTF8.GetBytes(drawing.GetGraphic(4));
        await context.AnswerAsync(Packed.Of(svg), "image/svg+xml", Answers.EntityTagOf(svg));
    }

    private static ListedBoard? BoardOf(Listing listing, string? skill, string? kind)
    {
        var ofSkill = listing.Boards.Where(b => b.Skill.Id == (skill ?? listing.Boards[0].Skill.Id)).ToImmutableArray();
        return kind is null
            ? ofSkill.FirstOrDefault(b => b.Kind == BoardKind.Total) ?? ofSkill.FirstOrDefault()
            : ofSkill.FirstOrDefault(b => b.Id.EndsWith($"/{kind}", StringComparison.Ordinal));
    }

    private static Task AnswerPageAsync(HttpContext context, byte[] html)
    {
        PageHeaders.Add(context, PhoneFrame.StyleHash);
        return context.AnswerAsync(Packed.Of(html), Html, Answers.EntityTagOf(html));
    }
}

/// <summary>Where phones look.</summary>
/// <param name="Address">Without a slash at the end.</param>
internal sealed record PhoneAddress(string? Address);
