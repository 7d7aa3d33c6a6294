using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>The scheme editor of the console in a real browser against the whole process.</summary>
[Collection(Chromium.Tests)]
public sealed class SchemeEditorTests(Chromium chromium)
{
    [Fact]
    public async Task A_weight_is_changed_and_doubted_an_aspect_added_and_taken_back_and_the_scheme_saved()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        await console.CreateAsync("长春市智能网联技能竞赛", "changchun-icv");
        var competition = new Uri(console.Page.Url).Fragment.Split('/')[2];
        var page = console.Page;
        await page.GotoAsync($"{app.Staff}organizer/#/c/{competition}/scheme");
        var nodes = page.Locator(".scheme-node");
        await nodes.First.WaitForAsync();
        var save = page.GetByText("保存规则");
        await Expect(save).ToBeDisabledAsync();

        await page.Locator(".scheme-node-part").First.ClickAsync();
        await page.Locator("#field-weight").FillAsync("0.4");
        await Expect(page.Locator(".scheme-list-warnings")).ToContainTextAsync("1.1");
        await Expect(page.Locator(".scheme-badge-warnings")).ToHaveCountAsync(1);

        var before = await nodes.CountAsync();
        await page.Locator(".scheme-node-sheet").First.ClickAsync();
        await page.Locator(".scheme-keys").GetByText("评分项").ClickAsync();
        await Expect(nodes).ToHaveCountAsync(before + 1);
        await page.Locator(".scheme-tree").FocusAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(nodes).ToHaveCountAsync(before);

        await page.ReloadAsync();
        await Expect(page.Locator(".scheme-head .notice-draft")).ToBeVisibleAsync();
        await Expect(save).ToBeEnabledAsync();
        await save.ClickAsync();
        await Expect(page.Locator(".scheme-head [role=status]")).ToContainTextAsync("第 2 版");
        await Expect(save).ToBeDisabledAsync();
        Assert.Equal("0.4", await WeightOnRecordAsync(page, competition));
    }

    [Fact]
    public async Task A_fault_marks_its_node_and_field_and_prevents_saving()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        var page = console.Page;
        await page.GotoAsync($"{app.Staff}organizer/#/scheme");
        await page.Locator(".scheme-template").First.ClickAsync();
        await page.Locator(".scheme-node-aspect").First.ClickAsync();

        await page.Locator("#field-id").FillAsync("A 1");

        await Expect(page.Locator(".scheme-node-here .scheme-badge-faults")).ToHaveTextAsync("!1");
        await Expect(page.Locator("#field-id")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator("#field-id-said")).ToContainTextAsync("编号用小写字母");
        await Expect(page.GetByText("用于新赛事")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_mark_of_the_try_out_moves_a_contestant()
    {
        await using var app = await TestApp.StartAsync();
        await using var console = await OrganizerConsole.FirstStartAsync(chromium, app);
        var page = console.Page;
        await page.GotoAsync($"{app.Staff}organizer/#/scheme");
        await page.Locator(".scheme-template", new() { HasText = "changchun-icv" }).ClickAsync();
        await page.Locator("[role=tab]").Last.ClickAsync();
        var rows = page.Locator(".scheme-standings tbody tr");
        await Expect(rows).ToHaveCountAsync(12);
        var last = (await rows.Last.Locator("button").InnerTextAsync()).Trim();

        await rows.Last.Locator("button").ClickAsync();
        await Expect(page.Locator(".scheme-why pre")).ToContainTextAsync(last);
        foreach (var (field, most) in new[] { (0, "40"), (1, "30"), (2, "30") })
        {
            await page.Locator(".scheme-mark").Nth(field).FillAsync(most);
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(".scheme-trial-keys")).ToContainTextAsync($"{field + 1} 处改动");
        }

        await Expect(rows.Last.Locator("button")).Not.ToHaveTextAsync(last);
    }

    private static async Task<string> WeightOnRecordAsync(IPage page, string competition)
    {
        var scheme = await page.EvaluateAsync<string>(
            "async id => JSON.stringify(await (await fetch(`/api/competitions/${id}/scheme`)).json())", competition);
        return JsonNode.Parse(scheme)!["skills"]![0]!["stages"]![0]!["parts"]![0]!["weight"]!.ToJsonString();
    }
}
