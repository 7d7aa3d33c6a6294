using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The organizer's console in a real browser against the whole process.</summary>
[Collection(Chromium.Tests)]
public sealed class ConsoleTests(Chromium chromium)
{
    private static readonly string[] Contestants = ["姓名\t单位\t工位", "郑佳怡\t富维安道拓\t1", "买买提·艾力\t一汽红旗\t2"];

    [Fact]
    public async Task From_the_first_start_a_competition_is_prepared_opened_frozen_and_published()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");
        var competition = new Uri(console.Page.Url).Fragment.Split('/')[2];
        await console.PasteContestantsAsync(Contestants);
        await Expect(console.Page.Locator(".people tbody tr")).ToHaveCountAsync(2);
        await console.SeatJudgesAsync();
        await console.OpenAsync();
        await Expect(console.Page.Locator(".grid tbody tr")).ToHaveCountAsync(2);
        await Expect(console.Page.Locator(".grid .cell-idle")).ToHaveCountAsync(14);

        await console.FreezeKey.ClickAsync();
        await Expect(console.Label).ToHaveTextAsync("封榜");
        Assert.True((bool)(await console.SkillAsync(competition))["frozen"]!);

        await console.Page.Locator("[data-act=publish]").ClickAsync();
        var publish = console.Page.Locator(".dialog .key-main");
        await Expect(publish).ToBeDisabledAsync();
        await console.Page.Locator("#typed").FillAsync("2");
        await publish.ClickAsync();
        await Expect(console.Label).ToContainTextAsync("最终");
        var published = await console.SkillAsync(competition);
        Assert.Equal((1, true), ((int)published["revision"]!, (bool)published["published"]!));
    }

    [Fact]
    public async Task A_list_with_a_fault_changes_nothing_and_names_the_place()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");

        await console.PasteContestantsAsync("姓名\t单位\t抽签号", "郑佳怡\t富维\tx");

        await Expect(console.Page.Locator(".refusal .place")).ToHaveTextAsync("粘贴的名单.csv:2:3");
        await Expect(console.Page.Locator(".people")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_freeze_that_was_not_confirmed_is_sent_again_with_the_same_op_until_it_is()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");
        var competition = new Uri(console.Page.Url).Fragment.Split('/')[2];
        await console.PasteContestantsAsync(Contestants);
        await console.SeatJudgesAsync();
        await console.OpenAsync();
        var ops = new List<string>();
        await console.Page.RouteAsync("**/freeze", route => LoseFirstAnswerAsync(route, ops));

        await console.FreezeKey.ClickAsync();

        await Expect(console.Page.Locator(".note-done").GetByText("已封榜")).ToBeVisibleAsync();
        await Expect(console.ThawKey).ToBeVisibleAsync();
        await Expect(console.Page.Locator(".note-alert")).ToHaveCountAsync(0);
        Assert.Equal(2, ops.Count);
        Assert.Equal(ops[0], ops[1]);
        Assert.True((bool)(await console.SkillAsync(competition))["frozen"]!);
    }

    /// <summary>The first request reaches the server, its answer never arrives.</summary>
    private static async Task LoseFirstAnswerAsync(IRoute route, List<string> ops)
    {
        ops.Add((string)JsonNode.Parse(route.Request.PostData!)!["op"]!);
        if (ops.Count > 1)
        {
            await route.ContinueAsync();
            return;
        }

        await route.FetchAsync();
        await route.AbortAsync();
    }
}
