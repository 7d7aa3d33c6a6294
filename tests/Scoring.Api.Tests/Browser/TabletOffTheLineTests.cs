using System.Text.Json.Nodes;
using Scoring.Api.Tests.Doors;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

/// <summary>What a judge entered survives reloads, broken tablets and bad Wi-Fi, and reaches the record once.</summary>
[Collection(Chromium.Tests)]
public sealed class TabletOffTheLineTests(Chromium chromium) : IAsyncLifetime
{
    private TestApp _app = null!;
    private Event _event = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _event = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_reload_keeps_the_draft_which_never_looks_submitted()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync("7.5");
        await Expect(tablet.Status).ToContainTextAsync("草稿");

        await tablet.Page.ReloadAsync();

        await Expect(tablet.Value("a1")).ToHaveValueAsync("7.50");
        await Expect(tablet.Status).ToHaveClassAsync("pill pill-draft");
        await Expect(tablet.Receipt).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Another_tablet_of_the_same_judge_restores_the_draft_of_a_broken_one()
    {
        await using (var broken = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana"))
        {
            await broken.MarkAsync("6.5");
            await Expect(broken.Status).ToContainTextAsync("草稿已存");
        }

        await using var other = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");

        await Expect(other.Value("a1")).ToHaveValueAsync("6.50");
        await other.SeesAsync("已恢复");
    }

    [Fact]
    public async Task A_sheet_whose_answer_was_lost_is_recorded_once()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        List<string> ops = [];
        await tablet.Page.RouteAsync("**/sheets/**", async route =>
        {
            if (route.Request.Method == "POST")
            {
                ops.Add((string)JsonNode.Parse(route.Request.PostData!)!["op"]!);
                if (ops.Count == 1)
                {
                    await route.FetchAsync();
                    await route.AbortAsync();
                    return;
                }
            }

            await route.ContinueAsync();
        });
        await tablet.MarkAsync();
        await tablet.HandInAsync();

        await Expect(tablet.Receipt).ToBeVisibleAsync();
        Assert.Single(await VersionsAsync());
        Assert.Equal([ops[0], ops[0]], ops);
    }

    [Fact]
    public async Task A_sheet_handed_in_without_a_server_stays_unsent_through_a_reload_and_is_sent_once_when_it_is_back()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.Page.ReloadAsync();
        await tablet.MarkAsync();
        await tablet.Page.Context.SetOfflineAsync(true);
        await tablet.HandInAsync();
        await Expect(tablet.Status).ToHaveTextAsync("1 份未发送");

        await tablet.Page.ReloadAsync();
        await Expect(tablet.Status).ToHaveTextAsync("1 份未发送");
        await Expect(tablet.Receipt).ToBeHiddenAsync();
        await tablet.Page.Context.SetOfflineAsync(false);

        await Expect(tablet.Page.Locator(".so-far p")).ToHaveTextAsync("本席已提交 1 / 2");
        Assert.Single(await VersionsAsync());
    }

    [Fact]
    public async Task A_conflict_with_another_tablet_is_shown_and_nothing_is_overwritten()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync("8.5");
        var other = await _event.EnrolAsync("bench", "ana");
        (await other.SubmitAsync("elsewhere", "001", new { a1 = "3", a2 = "true" })).Accepted();

        await tablet.SeesAsync("另一台平板已用您的席位提交了第 1 版");
        Assert.Single(await VersionsAsync());
        await tablet.Page.GetByText("保留已提交的").ClickAsync();

        await Expect(tablet.Value("a1")).ToHaveValueAsync("3.00");
        await Expect(tablet.Receipt).ToContainTextAsync("第 1 版");
    }

    [Fact]
    public async Task A_revoked_tablet_says_so_and_lists_what_it_could_not_send()
    {
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, _event, "bench", "ana");
        await tablet.MarkAsync("9.5");
        await tablet.Page.Context.SetOfflineAsync(true);
        await tablet.HandInAsync();
        await Expect(tablet.Status).ToHaveTextAsync("1 份未发送");
        var devices = (await _event.Organizer.GetAsync(_event.Root)).Accepted().Json["devices"]!.AsArray();
        (await _event.Organizer.PostAsync($"{_event.Root}/devices/{devices[0]!["device"]}/revocation", new { op = "revoke", reason = "lost" })).Accepted();

        await tablet.Page.Context.SetOfflineAsync(false);

        await tablet.SeesAsync("这台平板已不能评分");
        await Expect(tablet.Page.Locator(".kept")).ToContainTextAsync("a1 = 9.5");
        Assert.Empty(await VersionsAsync());
    }

    private async Task<JsonNode[]> VersionsAsync() =>
        [.. (await _event.Organizer.GetAsync($"{_event.Root}/sheets/001/final/s1/ana")).Accepted().Json.AsArray()!];
}
