using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Weekend;

namespace Scoring.Api.Tests.Browser;

/// <summary>
/// A whole weekend of changchun-icv from a fresh start: sixty contestants, six heats, eighteen judges and the written test; the laptop is lost
/// in the middle. Organizer, chief judge and recorder use their pages; of the mass of sheets most are marked over the interface.
/// </summary>
[Collection(Chromium.Tests)]
public sealed partial class WeekendTests(Chromium chromium) : IDisposable
{
    private const string Paper = "scene-6";
    private const string Sick = "j5";

    private readonly string _root = Directory.CreateTempSubdirectory("scoring-weekend-").FullName;
    private string _competition = "";
    private Hall _hall = null!;
    private OrganizerConsole _console = null!;
    private Caller _organizer = null!;

    private string First => Path.Combine(_root, "first");

    private string Second => Path.Combine(_root, "second");

    private string Stick => Path.Combine(_root, "stick");

    private IPage Page => _console.Page;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Sixty_contestants_are_judged_on_saturday_and_awarded_on_sunday_although_the_laptop_is_lost()
    {
        await using var lost = await ChildApp.StartAsync(First, awaitCode: true);
        await using (_console = await OrganizerConsole.FirstStartAsync(chromium, lost.Staff, lost.OneTimeCode!))
        {
            await PrepareAsync(lost.Staff);
            await ChooseStickAsync(lost.Staff);
            await CheckInAsync(lost.Staff);
            var (chief, recorder) = (await InviteAsync(lost.Staff, "裁判长"), await InviteAsync(lost.Staff, "录分员"));
            await ImportTheoryAsync(lost.Staff, recorder);
            await _hall.EnrolAsync(_organizer, station => station.StartsWith("scene-", StringComparison.Ordinal) && station != Paper);
            await MarkHeatAsync("1");
            await MarkHeldAsync();
            await RetestAsync(lost.Staff, chief);
            await MarkHeatAsync("3");
            await CopiedAsync(lost.Staff);
        }

        lost.Kill();
        await lost.GoneAsync();
        Assert.DoesNotContain(
            Directory.EnumerateFiles(First, "*", SearchOption.AllDirectories),
            file => System.IO.File.ReadAllText(file).Contains(RosterFiles.IdCard, StringComparison.Ordinal));
        Directory.Delete(First, recursive: true);

        await using var laptop = await ChildApp.StartAsync(Second, awaitCode: true);
        var staff = await RestoreAsync(laptop);
        await using (_console)
        {
            await ReplaceSickJudgeAsync(staff);
            await MarkHeatAsync("4");
            await MarkHeatAsync("5");
            await DisqualifyAsync(staff);
            await MarkHeatAsync("6");
            await MarkHeatAsync("7");
            await EnterPaperAsync(staff);
            await PublishAsync(staff);
            await ProveAsync();
        }
    }

    /// <summary>Every judge with a tablet, of one heat.</summary>
    private Task MarkHeatAsync(string heat) => _hall.MarkAsync(_organizer, row => (string?)row["heat"] == heat && IsScene(row), Figures.Of);

    private static bool IsScene(JsonNode row) => (string)row["station"]! is not (Paper or "theory");

    /// <summary>Heat 2: two judges differ too much about one judgement; the sheet is held until the panel has marked it again.</summary>
    private async Task MarkHeldAsync()
    {
        bool Of(JsonNode row) => (string?)row["heat"] == "2" && IsScene(row);
        var first = (await _hall.ProgressAsync(_organizer)).First(row => Of(row) && (string)row["sheet"]! == "s3");
        await _hall.MarkAsync(_organizer, row => Same(row, first), (row, seat) => Far(Figures.Of(row, seat), seat));
        var held = (await _hall.ProgressAsync(_organizer)).First(row => Same(row, first));
        Assert.Equal(("reopened", "spread"), ((string)held["state"]!, (string)held["cause"]!));
        await MarkHeatAsync("2");
        Assert.DoesNotContain(await _hall.ProgressAsync(_organizer), row => Of(row) && (string)row["state"]! is not ("complete" or "closed"));
    }

    private static bool Same(JsonNode left, JsonNode right) =>
        ((string)left["contestant"]!, (string)left["sheet"]!) == ((string)right["contestant"]!, (string)right["sheet"]!);

    private static JsonObject Far(JsonObject marks, int seat)
    {
        marks["a4"] = seat == 2 ? "3" : "0";
        return marks;
    }

    private async Task<Caller> InviteAsync(Uri staff, string role)
    {
        await Page.GotoAsync($"{staff}organizer/#/c/{_competition}/officials");
        await Page.Locator(".choice-key", new() { HasText = role }).ClickAsync();
        await Page.Locator("#official-name").FillAsync($"{role}周工");
        await Page.Locator("form .key-main").ClickAsync();
        var code = await Page.Locator(".official-slip", new() { HasText = $"{role}周工" }).Locator(".official-code").TextContentAsync();
        await using var device = await chromium.DeviceAsync();
        var page = await device.NewPageAsync();
        await page.GotoAsync($"{staff}organizer/");
        await page.GetByText("有邀请码").ClickAsync();
        await page.Locator("#code").FillAsync(code!);
        await page.Locator("#phrase").FillAsync("pass of " + role);
        await page.Locator("#repeat").FillAsync("pass of " + role);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator(".bar-tab").First.WaitForAsync();
        return new Caller(staff, Assert.Single(await device.CookiesAsync(), cookie => cookie.Name == "scoring-organizer").Value);
    }
}
