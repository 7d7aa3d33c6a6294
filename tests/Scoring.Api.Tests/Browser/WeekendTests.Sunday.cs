using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Weekend;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

// What the chief judge rules, what the recorder types, and the end.
public sealed partial class WeekendTests
{
    /// <summary>The second of heat 2 does scene 2 again, in a later heat: the dummy fell over.</summary>
    private async Task RetestAsync(Uri staff, Caller chief)
    {
        await using var desk = await OfficialPage.OpenAsync(chromium, staff, chief, $"#/c/{_competition}/desk");
        await FindAsync(desk.Page, "2", 1);
        await desk.Page.Locator("tr", new() { HasText = "障碍物前紧急制动" }).GetByText("重测…").ClickAsync();
        await desk.Page.Locator("#retest-heat").FillAsync("7");
        await RuleAsync(desk.Page, "假人倒伏，设备故障");
        await Expect(desk.Page.Locator(".desk-held li")).ToContainTextAsync("作废重测");
    }

    /// <summary>Who sat first at scene 2 is ill; a judge from outside takes the seat and marks his first sheet on a real tablet page.</summary>
    private async Task ReplaceSickJudgeAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/desk");
        var seats = (await _organizer.GetAsync(_hall.Root)).Accepted().Json;
        var name = (string)seats["judges"]!.AsArray().Single(judge => (string)judge!["id"]! == Sick)!["name"]!;
        var seat = Page.Locator("tr").Filter(new() { Has = Page.GetByRole(AriaRole.Cell, new() { Name = name, Exact = true }) });
        await seat.GetByText("替换…").ClickAsync();
        await Page.Locator("#substitute").SelectOptionAsync("");
        await Page.Locator("#substitute-name").FillAsync("候补裁判");
        await RuleAsync(Page, "急性肠胃炎");
        await Expect(Page.GetByRole(AriaRole.Cell, new() { Name = "候补裁判" }).First).ToBeVisibleAsync();

        var judges = (await _organizer.GetAsync(_hall.Root)).Accepted().Json["judges"]!.AsArray();
        var substitute = (string)judges.Single(judge => (string)judge!["name"]! == "候补裁判")!["id"]!;
        await using var tablet = await JudgeTablet.EnrolAsync(chromium, new Event(_organizer, _competition), "scene-2", substitute);
        await tablet.Page.Locator("[data-card=a1] .key").First.ClickAsync();
        await tablet.Value("a2").FillAsync("14");
        await tablet.Value("a3").FillAsync("17.5");
        var marks = Figures.Of((string)(await SeatedAsync("4", 0))["id"]!, "s2", seat: 1);
        await tablet.Page.Locator("[data-card=a4] .key").Nth(int.Parse((string)marks["a4"]!, null)).ClickAsync();
        await tablet.Page.Locator("[data-card=a5] .key").Nth(int.Parse((string)marks["a5"]!, null)).ClickAsync();
        await tablet.Page.Locator("[data-card=a6] .key").GetByText("无扣分").ClickAsync();
        await tablet.HandInAsync();
        await Expect(tablet.Receipt).ToContainTextAsync("已提交");
        await _hall.EnrolAsync(_organizer, "scene-2", substitute);
    }

    private async Task DisqualifyAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/desk");
        await FindAsync(Page, "5", 4);
        await Page.GetByText("改变状态…").ClickAsync();
        await Page.Locator(".dialog").GetByText("取消资格", new() { Exact = true }).ClickAsync();
        await RuleAsync(Page, "携带通信设备进入赛场");
        await Expect(Page.Locator(".desk-who")).ToContainTextAsync("取消资格");
    }

    /// <summary>Station 6 has no tablets: two sheets are typed at the recorder's grid, the others sent as it sends them.</summary>
    private async Task EnterPaperAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/paper");
        await Page.Locator("#paper-sheet").SelectOptionAsync("icv/final/s6");
        await Page.Locator("#paper-judge").SelectOptionAsync("j17");
        await Page.Locator("[data-row='0'][data-column='0']").FocusAsync();

        for (var bench = 0; bench < 2; bench++)
        {
            // The last cell of a row is how the sheet ended: as usual.
            var marks = Figures.Of((string)(await SeatedAsync("1", bench))["id"]!, "s6", seat: 1);
            foreach (var key in new[] { "a1", "a2", "a3", "a4", "a5", "a6", "@outcome" })
            {
                await Page.Keyboard.TypeAsync((string?)marks[key] switch { "true" => "1", "false" => "0", var typed => typed ?? "" });
                await Page.Keyboard.PressAsync("Enter");
            }
        }

        await Expect(Page.Locator("tr.paper-entered")).ToHaveCountAsync(2);
        var recorder = await InviteAsync(staff, "录分员");
        foreach (var row in (await _hall.ProgressAsync(_organizer)).Where(row => (string)row["station"]! == Paper))
        {
            foreach (var judge in row["missing"]!.AsArray().Select(judge => (string)judge!))
            {
                await _hall.EnterAsync(recorder, judge, row, Figures.Of(row, int.Parse(judge[1..], null) - 16));
            }
        }
    }

    private async Task PublishAsync(Uri staff)
    {
        var left = (await _hall.ProgressAsync(_organizer)).Where(row => (string)row["state"]! is not ("complete" or "closed"));
        Assert.True(!left.Any(), string.Join('\n', left.Select(row => row.ToJsonString())));
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/wall");
        await _console.FreezeKey.ClickAsync();
        await Expect(_console.Label).ToHaveTextAsync("封榜");
        await PrintPlacesAsync(staff, "暂定");
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/wall");
        await Page.Locator("[data-act=publish]").ClickAsync();
        await Page.Locator(".dialog .key-main").ClickAsync();
        await Expect(_console.Label).ToContainTextAsync("最终");
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/standings");
        await Expect(Page.Locator(".places tbody tr")).ToHaveCountAsync(RosterFiles.People);
        await Expect(Page.Locator(".places .medal-1")).ToBeVisibleAsync();
        await PrintPlacesAsync(staff, "第1版次");
        await PrintWinnerAsync(staff);
        await OpenWorkbookAsync(staff);
    }

    /// <summary>What was told is on record once; the tools find the chain whole and reckon the same standings.</summary>
    private async Task ProveAsync()
    {
        // The written test of 59 people, one sheet on the tablet page, two from the recorder's grid.
        Assert.Equal(59 + 1 + 2, await _hall.ProveAsync(_organizer));
        var standings = await _hall.StandingsAsync(_organizer);
        Assert.Equal((58, 1, 1), (Count("placed"), Count("absent"), Count("disqualified")));
        await Journal.VerifyAsync(Second);
        var recounted = await Journal.RecountAsync(Second, _competition);
        Assert.Equal(standings.Select(Line), recounted.Select(Line));

        int Count(string status) => standings.Count(one => (string)one!["status"]! == status);
    }

    private static string Line(JsonNode? one) => $"{one!["contestant"]} {one["status"]} {one["rank"]} {one["total"]} {one["parts"]?.ToJsonString()}";

    private async Task FindAsync(IPage page, string heat, int bench)
    {
        await page.Locator("#desk-find").FillAsync((string)(await SeatedAsync(heat, bench))["id"]!);
        await page.Locator(".desk-hits .key").First.ClickAsync();
    }

    private async Task<JsonNode> SeatedAsync(string heat, int bench) =>
        (await _organizer.GetAsync(_hall.Root)).Accepted().Json["contestants"]!.AsArray()
            .Where(one => (string?)one!["heat"] == heat).OrderBy(one => (string)one!["bench"]!, StringComparer.Ordinal).ElementAt(bench)!;
}
