using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Boards;

namespace Scoring.Api.Tests.Doors;

/// <summary>Somebody walks through the hall and wants to know which screen is which.</summary>
public sealed class ScreenNumberTests
{
    [Fact]
    public async Task Every_screen_hears_that_it_is_asked_and_the_record_says_nothing_of_it()
    {
        await using var app = await TestApp.StartAsync();
        var organizer = await app.OrganizerAsync();
        var registered = new { op = "s-1", boards = Array.Empty<string>(), secondsPerBoard = 24, rows = 10, theme = "dark", language = "zh" };
        (await organizer.PutAsync("/api/screens/2", registered)).Accepted();
        var before = await LedgerAsync(app);
        Assert.All(await AskedAsync(app), asked => Assert.Null(asked));

        var asked = (await organizer.PostAsync("/api/screens/numbers", new { op = "n-1" })).Accepted();

        Assert.All(await AskedAsync(app), heard => Assert.Equal((DateTimeOffset)asked.Json["at"]!, heard));
        Assert.Equal(before, await LedgerAsync(app));
    }

    [Fact]
    public async Task Only_an_organizer_asks_screens_for_their_numbers()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "numbers");
        using var supervisor = await opened.OfficialAsync("supervisor");
        using var stranger = app.Anyone();

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync("/api/screens/numbers", new { op = "n-1" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.PostAsync("/api/screens/numbers", new { op = "n-2" })).Status);
    }

    private static async Task<DateTimeOffset?[]> AskedAsync(TestApp app)
    {
        var boards = app.Services.GetRequiredService<IBoardReader>();
        var cancel = TestContext.Current.CancellationToken;
        return [(await boards.ReadSceneAsync(2, cancel)).NumberAskedAt, (await boards.ReadSceneAsync(7, cancel)).NumberAskedAt];
    }

    private static Task<string> LedgerAsync(TestApp app) =>
        File.ReadAllTextAsync(Path.Combine(app.Folder, "office", "ledger.jsonl"), TestContext.Current.CancellationToken);
}
