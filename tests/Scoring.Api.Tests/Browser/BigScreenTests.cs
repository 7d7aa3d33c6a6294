using System.Text.Json;
using Microsoft.Playwright;
using Scoring.Api.Tests.Display;
using Scoring.Boards;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The hall screen in a real browser.</summary>
[Collection(Chromium.Tests)]
public sealed class BigScreenTests(Chromium chromium)
{
    private const string Overflows = """
        () => [...document.querySelectorAll('.row, .row *, .head, .head *, .foot, .foot *')].filter(e => {
          const box = e.getBoundingClientRect();
          const whole = e.matches('.name, .total, .figure, .place, .clock, .label') && getComputedStyle(e).display !== 'inline';
          const cut = whole && e.scrollWidth > e.clientWidth + 1;
          return cut || box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
        }).map(e => e.className + ' ' + e.textContent)
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1280, 720, 10)]
    [InlineData(1920, 1080, 14)]
    [InlineData(3840, 2160, 10)]
    [InlineData(1024, 768, 14)]
    [InlineData(3840, 960, 10)]
    [InlineData(1080, 1920, 7)]
    public async Task Names_can_be_read_from_the_back_row_and_nothing_overflows(int width, int height, int rows)
    {
        await using var host = await ShowingAsync(Hall(1), new Scene { Screen = 1, Boards = ["icv/driving/total"], Rows = rows });
        await using var device = await chromium.DeviceAsync(width, height);
        var page = await OpenAsync(device, host);

        var names = page.Locator(".row:not(.heading) .name");
        var sizes = await names.EvaluateAllAsync<double[]>("all => all.map(e => parseFloat(getComputedStyle(e).fontSize))");
        Assert.Equal(rows, sizes.Length);
        Assert.All(sizes, size => Assert.True(size >= height / 34.0, $"{size} px at {height} lines"));
        Assert.Empty(await page.EvaluateAsync<string[]>(Overflows));
        Assert.Equal([width, height], await page.EvaluateAsync<int[]>("() => [document.body.scrollWidth, document.body.scrollHeight]"));
    }

    [Fact]
    public async Task A_change_ends_with_every_row_in_its_new_place_and_says_how_far_it_moved()
    {
        var before = InventedBoards.Total(1, Row("a", "1", "90.00"), Row("b", "2", "80.00"), Row("c", "3", "70.00"));
        await using var host = await ShowingAsync(before);
        await using var device = await chromium.DeviceAsync(1920, 1080);
        var page = await OpenAsync(device, host);
        await host.Boards.ShowAsync(InventedBoards.Total(2, Row("c", "1", "95.00"), Row("a", "2", "90.00"), Row("b", "3", "80.00")));

        await Expect(page.Locator("[data-key=c] .move")).ToHaveTextAsync("▲2");
        await Expect(page.Locator("[data-key=c] .total")).ToHaveTextAsync("95.00");
        await Expect(page.Locator("[data-key=c] .place")).ToHaveClassAsync("place medal medal1");
        await page.WaitForFunctionAsync("() => !document.querySelector('.moving')");
        Assert.Equal(["c", "a", "b"], await OrderAsync(page));
    }

    [Fact]
    public async Task A_changed_row_of_another_page_brings_its_page_up()
    {
        await using var host = await ShowingAsync(Hall(1));
        await using var device = await chromium.DeviceAsync(1920, 1080);
        var page = await OpenAsync(device, host);
        var next = Hall(2);
        await host.Boards.ShowAsync(next with { Rows = next.Rows.SetItem(25, next.Rows[25] with { Total = "71.23" }) });

        await Expect(page.Locator(".row.lit .total")).ToHaveTextAsync("71.23");
        await Expect(page.Locator(".pages")).ToHaveTextAsync("3 / 3");
    }

    [Fact]
    public async Task A_screen_whose_server_was_away_for_a_minute_keeps_its_board_says_its_age_and_comes_right_by_itself()
    {
        await using var device = await chromium.DeviceAsync(1920, 1080);
        var boards = new InProcessBoards();
        IPage page;
        int port;
        await using (var host = await ShowingAsync(InventedBoards.Total(1, Row("a", "1", "90.00")), boards: boards))
        {
            port = host.Address.Port;
            page = await device.NewPageAsync();
            await page.Clock.InstallAsync();
            await page.GotoAsync($"{host.Address}s/1");
            await page.Locator("[data-key=a]").WaitForAsync();
        }

        await RunAsync(page, 60, page.Locator(".foot.stale"));
        await Expect(page.Locator("[data-key=a] .total")).ToHaveTextAsync("90.00");
        await boards.ShowAsync(InventedBoards.Total(2, Row("b", "1", "99.00"), Row("a", "2", "90.00")));
        await using var again = await DisplayHost.StartAsync(boards: boards, port: port);

        await RunAsync(page, 0, page.Locator("[data-key=b]"), page.Locator(".foot:not(.stale)"));
        await Expect(page.Locator("[data-key=b] .name")).ToHaveTextAsync("买买提·艾力");
    }

    [Fact]
    public async Task While_places_are_closed_the_screen_shows_how_far_the_stations_are()
    {
        await using var host = await ShowingAsync(InventedBoards.Total(1) with
        {
            Shows = Openness.Progress,
            Columns = [],
            Stations = [new(new("parking", new("遥控泊车", "Remote parking")), 30, 60), new(new("braking", new("障碍急停", null)), 60, 60)],
        });
        await using var device = await chromium.DeviceAsync(1920, 1080);
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{host.Address}s/1");

        await Expect(page.Locator(".station").First).ToContainTextAsync("遥控泊车");
        await Expect(page.Locator(".station.done")).ToHaveTextAsync("障碍急停60 / 60");
    }

    [Fact]
    public async Task A_screen_with_nothing_to_show_is_not_blank_says_its_number_when_asked_and_starts_when_there_is_something()
    {
        var time = new FakeTime();
        await using var host = await DisplayHost.StartAsync(time);
        await using var device = await chromium.DeviceAsync(1920, 1080);
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{host.Address}s/7");
        await Expect(page.Locator(".idle")).ToContainTextAsync("大屏 7");

        await host.Boards.SetScenesAsync([new() { Screen = 0, Boards = [], NumberAskedAt = time.GetUtcNow() }]);
        await Expect(page.Locator(".asked-number")).ToHaveTextAsync("7");
        await FeedAsync(host.Boards, InventedBoards.Total(1, Row("a", "1", "90.00")), null);
        await page.Locator("[data-key=a]").WaitForAsync();
    }

    // Timers of the page run only here: at least so many seconds, and on until everything waited for is there.
    private static async Task RunAsync(IPage page, int seconds, params ILocator[] waitedFor)
    {
        for (var ran = 0; ran < seconds || !await AllThereAsync(waitedFor); ran++)
        {
            Cancel.ThrowIfCancellationRequested();
            Assert.True(ran < 600, "ten minutes of the page's time went by");
            await page.Clock.RunForAsync(1000);
        }
    }

    private static async Task<bool> AllThereAsync(ILocator[] waitedFor)
    {
        var counts = await Task.WhenAll(waitedFor.Select(w => w.CountAsync()));
        return counts.All(count => count > 0);
    }

    private static async Task<string[]> OrderAsync(IPage page)
    {
        var json = await page.EvaluateAsync<string>("""
            () => JSON.stringify([...document.querySelectorAll('.row:not(.heading)')]
              .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map(row => row.dataset.key))
            """);
        return JsonSerializer.Deserialize<string[]>(json)!;
    }

    private static async Task<IPage> OpenAsync(IBrowserContext device, DisplayHost host)
    {
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{host.Address}s/1");
        await page.Locator(".row:not(.heading)").First.WaitForAsync();
        return page;
    }

    private static async Task<DisplayHost> ShowingAsync(Board board, Scene? scene = null, InProcessBoards? boards = null)
    {
        var host = await DisplayHost.StartAsync(boards: boards);
        await FeedAsync(host.Boards, board, scene);
        return host;
    }

    private static async Task FeedAsync(InProcessBoards boards, Board board, Scene? scene)
    {
        await boards.ShowAsync(board);
        await boards.ListAsync(InventedBoards.ListingOf(board));
        await boards.SetScenesAsync(scene is null ? [] : [scene]);
    }

    private static BoardRow Row(string key, string place, string total) => InventedBoards.Row(key, place, total);

    private static Board Hall(long seq) => InventedBoards.Total(
        seq, [.. Enumerable.Range(1, 30).Select(n => InventedBoards.Row($"c{n}", $"{n}", $"{99 - n}.50", n % 3 == 0 ? "欧阳䶮" : "买买提·艾力"))]);
}
