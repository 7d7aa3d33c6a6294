using Microsoft.Playwright;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Browser;

/// <summary>Doors, officials' desks and public pages of a small competition in both languages: axe finds nothing serious. The rest is the tour's.</summary>
[Collection(Chromium.Tests)]
public sealed class AccessibilityTests(Chromium chromium, OpenEvent open) : IClassFixture<OpenEvent>
{
    private const string Here = "#/c/fitting-2026/";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-GB")]
    public async Task Doors_desks_tablets_phones_and_screens_have_no_serious_fault(string language)
    {
        await MarkOnceAsync();
        var faults = new List<string>();
        var (staff, all) = (open.App.Staff, open.App.Public);
        await using var anyone = await DeviceAsync(language);
        var slip = (await open.Event.IssueAsync("oral", "cai", $"axe-{language}")).Accepted().Json;
        foreach (var (address, whole) in new[]
        {
            ($"{staff}organizer/", ".door"), ($"{staff}check", "h1"), ($"{staff}e/{((string)slip["code"]!).Replace(" ", "", StringComparison.Ordinal)}", ".spend"),
            ($"{staff}tablet/", "button, a"), ($"{all}", "a"), ($"{all}c/fitting-2026/fitting", "h1"), ($"{all}s/1", "body"),
        })
        {
            faults.AddRange(await FaultsAsync(anyone, address, whole));
        }

        faults.AddRange(await TabletFaultsAsync(anyone));
        foreach (var (official, hash, whole) in new[]
        {
            (open.ChiefJudge, Here + "desk", "#desk-find"), (open.Recorder, Here + "paper", ".paper-grid"), (open.Supervisor, Here + "standings", ".places"),
        })
        {
            await using var desk = await DeviceAsync(language, "scoring-organizer", official.Pass!);
            faults.AddRange(await FaultsAsync(desk, $"{staff}organizer/{hash}", whole));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    /// <summary>An enrolled tablet before its first sheet.</summary>
    private async Task<IEnumerable<string>> TabletFaultsAsync(IBrowserContext device)
    {
        var slip = (await open.Event.IssueAsync("bench", "bo")).Accepted();
        var page = await device.NewPageAsync();
        await page.GotoAsync(new Uri(open.App.Staff, new Uri((string)slip.Json["url"]!).AbsolutePath).ToString());
        await page.Locator(".spend").ClickAsync();
        await page.Locator(".aspect").First.WaitForAsync();
        return (await Axe.FaultsAsync(page)).Select(fault => $"tablet: {fault}");
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IBrowserContext device, string address, string whole)
    {
        var page = await device.NewPageAsync();
        await page.GotoAsync(address);
        await page.Locator(whole).First.WaitForAsync();
        var faults = await Axe.FaultsAsync(page);
        await page.CloseAsync();
        return faults.Select(fault => $"{address}: {fault}");
    }

    /// <summary>Only here the pages' own rule against foreign scripts is lifted: axe is one.</summary>
    private async Task<IBrowserContext> DeviceAsync(string language, string? cookie = null, string pass = "")
    {
        var device = await chromium.DeviceAsync(language: language, bypassCsp: true);
        await device.AddInitScriptAsync($"localStorage.setItem('scoring.language', '{language[..2]}')");
        if (cookie is not null)
        {
            await device.AddCookiesAsync([new Cookie { Name = cookie, Value = pass, Url = open.App.Staff.ToString() }]);
        }

        return device;
    }

    /// <summary>Something to see: a marked sheet and a visible board.</summary>
    private async Task MarkOnceAsync()
    {
        (await open.Bench.SubmitAsync("axe-sheet", "001", new { a1 = "8.5", a2 = "true" })).Accepted();
        var level = new { op = "axe-level", level = "marks", confirmed = true };
        (await open.Event.Organizer.PutAsync($"{open.Event.Root}/skills/fitting/visibility", level)).Accepted();
    }
}
