using Scoring.Api.Tests.Display;
using Scoring.Boards;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The audience's page in a real browser.</summary>
[Collection(Chromium.Tests)]
public sealed class PhonePageTests(Chromium chromium)
{
    [Fact]
    public async Task Rows_change_while_one_looks_and_the_search_stays()
    {
        await using var host = await DisplayHost.StartAsync();
        await ShowAsync(host, InventedBoards.Total(1, Row("a", "1", "90.00", "郑佳怡"), Row("b", "2", "80.00", "李杰")));
        await using var device = await chromium.DeviceAsync(390, 844);
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{host.Address}c/icv");
        await page.Locator("input[type=search]").FillAsync("李杰");
        await Expect(page.Locator("[data-key=a]")).ToBeHiddenAsync();

        await host.Boards.ShowAsync(InventedBoards.Total(2, Row("b", "1", "95.00", "李杰"), Row("a", "2", "90.00", "郑佳怡")));

        await Expect(page.Locator("[data-key=b] .total")).ToHaveTextAsync("95.00");
        await Expect(page.Locator("[data-key=b] .place")).ToHaveTextAsync("1");
        await Expect(page.Locator("[data-key=a]")).ToBeHiddenAsync();
        await page.Locator("input[type=search]").FillAsync("");
        await Expect(page.Locator(".rows li").First).ToContainTextAsync("李杰");

        await page.Locator("[data-key=b] a").ClickAsync();
        await Expect(page.Locator(".own h2")).ToHaveTextAsync("李杰");
        await Expect(page.Locator(".rows")).ToBeHiddenAsync();
        await host.Boards.ShowAsync(InventedBoards.Total(3, Row("b", "1", "96.00", "李杰"), Row("a", "2", "90.00", "郑佳怡")));
        await Expect(page.Locator(".own .total")).ToHaveTextAsync("96.00");
        await page.Locator(".own .back").ClickAsync();
        await Expect(page.Locator("[data-key=a]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task When_places_open_the_page_shows_them_without_being_asked()
    {
        await using var host = await DisplayHost.StartAsync();
        await ShowAsync(host, InventedBoards.Total(1) with { Shows = Openness.Progress, Columns = [] });
        await using var device = await chromium.DeviceAsync(390, 844);
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{host.Address}c/icv/driving");
        await Expect(page.Locator(".note")).ToContainTextAsync("名次暂未公开");

        await host.Boards.ShowAsync(InventedBoards.Total(2, Row("a", "1", "90.00", "郑佳怡")));

        await Expect(page.Locator(".rows li")).ToContainTextAsync("郑佳怡");
    }

    private static BoardRow Row(string key, string place, string total, string name) => InventedBoards.Row(key, place, total, name);

    private static async Task ShowAsync(DisplayHost host, Board board)
    {
        await host.Boards.ShowAsync(board);
        await host.Boards.ListAsync(InventedBoards.ListingOf(board));
    }
}
