using System.Text;
using Scoring.Display.Live;

namespace Scoring.Display.Screen;

/// <summary>The big screen's page: an empty frame; what fills it comes from the scene and the boards.</summary>
internal static class ScreenRoutes
{
    public static void MapScreens(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/s/{screen:int:min(1)}", ShowAsync).ExcludeFromDescription();

    private static async Task ShowAsync(HttpContext context, int screen)
    {
        var html = Encoding.UTF8.GetBytes(PageOf(screen));
        PageHeaders.Add(context);
        await context.AnswerAsync(Packed.Of(html), "text/html; charset=utf-8", Answers.EntityTagOf(html));
    }

    private static string PageOf(int screen) => $"""
        <!doctype html>
        <html lang="zh-CN" data-theme="dark">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>大屏 {screen} · Screen {screen}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/screen/themes.css">
        <link rel="stylesheet" href="/screen/frame.css">
        <link rel="stylesheet" href="/screen/rows.css">
        <link rel="stylesheet" href="/screen/progress.css">
        <script defer src="/vendor/signalr.min.js"></script>
        <script type="module" src="/screen/screen.js"></script>
        </head>
        <body data-screen="{screen}">
        <noscript>此大屏需要启用 JavaScript。This screen needs JavaScript.</noscript>
        </body>
        </html>
        """;
}
