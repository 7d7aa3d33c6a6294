using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Weekend;
using static Microsoft.Playwright.Assertions;

namespace Scoring.Api.Tests.Browser;

// The morning: the list, the stations, the draw, who came.
public sealed partial class WeekendTests
{
    private const string Seed = "20261121 长春 8613";

    private async Task PrepareAsync(Uri staff)
    {
        await _console.CreateAsync("长春市智能网联汽车职业技能大赛", "changchun-icv");
        _competition = new Uri(Page.Url).Fragment.Split('/')[2];
        _hall = new Hall(_competition, "icv", "final");
        _organizer = await _console.CallerAsync();
        await TakeRosterAsync();
        await _console.SeatJudgesAsync();
        await DrawAsync(staff);
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/prepare/open");
        await _console.OpenAsync();
        await Expect(Page.Locator(".grid tbody tr")).ToHaveCountAsync(RosterFiles.People);
        await Expect(Page.Locator(".grid tbody tr").First.Locator(".who-bench")).ToHaveTextAsync("1场-01");
    }

    /// <summary>A first file is refused with the place of its fault; the corrected one is looked at, told a column, confirmed and taken.</summary>
    private async Task TakeRosterAsync()
    {
        await Page.Locator("#roster-file").SetInputFilesAsync(File("报名表.csv", RosterFiles.WithAFault()));
        await Expect(Page.Locator(".importing .refusal .place")).ToHaveTextAsync("报名表.csv:10:1");
        await Page.Locator("#roster-file").SetInputFilesAsync(File("报名表.xlsx", RosterFiles.Corrected()));
        await Expect(Page.Locator("#column-3")).ToBeDisabledAsync();
        await Expect(Page.Locator("#column-5")).ToHaveValueAsync("");
        await Page.Locator("#column-4").SelectOptionAsync("coach");
        await Page.Locator(".importing .tick input").CheckAsync();
        await Page.GetByText($"导入这 {RosterFiles.People} 人").ClickAsync();
        await Expect(Page.Locator(".people tbody tr")).ToHaveCountAsync(RosterFiles.People);

        var people = (await _organizer.GetAsync(_hall.Root)).Accepted().Json["contestants"]!.AsArray();
        Assert.Equal(Enumerable.Range(0, RosterFiles.People).Select(RosterFiles.NumberOf), people.Select(one => (string)one!["id"]!));
        Assert.Equal(Enumerable.Range(0, RosterFiles.People).Select(RosterFiles.NameOf), people.Select(one => (string)one!["name"]!));
        Assert.All(people.Chunk(10), firm => Assert.Single(firm.Select(one => (string)one!["organisation"]!).Distinct()));
    }

    private async Task DrawAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/heats");
        await Page.GetByRole(AriaRole.Button, new() { Name = "抽签", Exact = true }).ClickAsync();
        await Page.Locator("#draw-benches").FillAsync("10");
        await Page.Locator("#draw-seed").FillAsync(Seed);
        await Page.Locator(".dialog button[type=submit]").ClickAsync();
        await Page.GetByText("全部显示").ClickAsync();
        await Expect(Page.Locator(".hall")).ToContainTextAsync(Seed);
        await Page.Locator(".hall").GetByText("返回").ClickAsync();
        await Expect(Page.Locator(".heat")).ToHaveCountAsync(6);
        await Page.GetByText("抽签与变动记录").ClickAsync();
        await Page.GetByText("重新计算核对").ClickAsync();
        await Expect(Page.Locator(".record-same")).ToHaveTextAsync("✓ 本页重算，结果一致");
    }

    /// <summary>Of heat 1 one comes late, of heat 2 one does not come.</summary>
    private async Task CheckInAsync(Uri staff)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/heats");
        await AnswerAsync(0, "late", "交通延误");
        await AnswerAsync(1, "absent", "点名未到");
        for (var heat = 0; heat < 6; heat++)
        {
            await Page.Locator(".heat").Nth(heat).Locator(".heat-head .key").ClickAsync();
            await Expect(Page.Locator(".heat").Nth(heat).Locator(".answer-now")).ToHaveCountAsync(10);
        }

        var came = (await _organizer.GetAsync($"{_hall.Root}/seating")).Accepted().Json["attendance"]!.AsArray();
        Assert.Equal((58, 1, 1), (Count("present"), Count("late"), Count("absent")));

        int Count(string attendance) => came.Count(one => (string)one!["attendance"]! == attendance);
    }

    private async Task AnswerAsync(int heat, string answer, string reason)
    {
        var line = Page.Locator(".heat").Nth(heat).Locator(".heat-line").First;
        await line.Locator($".answer-{answer}").ClickAsync();
        await RuleAsync(Page, reason);
        await Expect(line.Locator($".answer-{answer}.answer-now")).ToBeVisibleAsync();
    }

    private async Task ImportTheoryAsync(Uri staff, Caller recorder)
    {
        var came = (await _organizer.GetAsync($"{_hall.Root}/seating")).Accepted().Json["attendance"]!.AsArray();
        var absent = (string)came.Single(one => (string)one!["attendance"]! == "absent")!["contestant"]!;
        await using var desk = await OfficialPage.OpenAsync(chromium, staff, recorder, $"#/c/{_competition}/paper");
        await desk.Page.Locator("#paper-sheet").SelectOptionAsync("icv/final/paper");
        await desk.Page.GetByText("成绩文件").ClickAsync();
        await desk.Page.GetByText("整项缺考，不排名").ClickAsync();
        await desk.Page.Locator("#marks-file").SetInputFilesAsync(File("理论.xlsx", RosterFiles.Theory(absent)));
        await desk.Page.GetByText($"记录 {RosterFiles.People - 1} 行").ClickAsync();
        await Expect(desk.Page.GetByText($"已导入：新 {RosterFiles.People - 1}")).ToBeVisibleAsync();
    }

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes };

    private static async Task RuleAsync(IPage page, string reason)
    {
        await page.Locator("#reason").FillAsync(reason);
        await page.Locator(".dialog button[type=submit]").ClickAsync();
        await page.Locator(".dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
