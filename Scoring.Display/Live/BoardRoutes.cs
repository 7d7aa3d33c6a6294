using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>Boards by HTTP: the same bytes as the hub's snapshots.</summary>
internal static class BoardRoutes
{
    public static void MapBoards(this IEndpointRouteBuilder routes)
    {
        var boards = routes.MapGroup("").WithTags("Boards");
        boards.MapGet("/boards", ListAsync).WithSummary("Competitions with the boards the public may ask for, newest first.");
        boards.MapGet("/boards/{competition}/{skill}/{kind}", ShowAsync)
            .WithSummary("A board as it stands: kind is total, so-far, progress or station:{station}.");
        boards.MapGet("/s/{screen:int:min(1)}/scene", ShowSceneAsync).WithSummary("What a screen shows.");
    }

    private static async Task ListAsync(HttpContext context, IBoardReader boards) =>
        await context.AnswerJsonAsync(BoardJson.Write(await boards.ListAsync(context.RequestAborted)));

    private static async Task ShowAsync(
        HttpContext context, IBoardReader boards, PackedBytes packed, string competition, string skill, string kind)
    {
        if (await boards.ReadAsync($"{competition}/{skill}/{kind}", context.RequestAborted) is not { } board)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await context.AnswerAsync(packed.Of(board), "application/json; charset=utf-8", $"\"{board.Version.Epoch}-{board.Version.Seq}\"");
    }

    // The screen's own clock may be wrong by hours: whether it is asked for its number now is decided here.
    private static async Task ShowSceneAsync(HttpContext context, IBoardReader boards, TimeProvider time, int screen) =>
        await context.AnswerJsonAsync(BoardJson.Write((await boards.ReadSceneAsync(screen, context.RequestAborted)).At(time.GetUtcNow())));
}
