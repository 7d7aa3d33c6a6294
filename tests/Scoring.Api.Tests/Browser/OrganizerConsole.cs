using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Scoring.Api.Office;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Browser;

/// <summary>An organizer at the console: what she does, step by step.</summary>
internal sealed class OrganizerConsole(Uri staff, IBrowserContext device, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public ILocator FreezeKey => page.Locator("[data-act=freeze]");

    public ILocator ThawKey => page.Locator("[data-act=thaw]");

    public ILocator Label => page.Locator(".skill-head .label");

    /// <summary>Opens the console of a new installation and signs in with the one-time code.</summary>
    public static async Task<OrganizerConsole> FirstStartAsync(Chromium chromium, TestApp app)
    {
        await app.Services.GetRequiredService<OneTimeCode>().Offered;
        return await FirstStartAsync(chromium, app.Staff, app.OneTimeCode);
    }

    public static async Task<OrganizerConsole> FirstStartAsync(Chromium chromium, Uri staff, string code)
    {
        var device = await chromium.DeviceAsync();
        var page = await device.NewPageAsync();
        await page.GotoAsync(staff.ToString());
        await page.Locator("#code").FillAsync(code);
        await page.Locator("#name").FillAsync("王主任");
        await page.Locator("#phrase").FillAsync("correct horse battery");
        await page.Locator("#repeat").FillAsync("correct horse battery");
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator(".welcome").WaitForAsync();
        return new OrganizerConsole(staff, device, page);
    }

    /// <summary>Names a competition and creates it from the template; the page of contestants is then open.</summary>
    public async Task CreateAsync(string name, string template)
    {
        await page.GotoAsync($"{staff}organizer/#/new/name");
        await page.Locator("#name-zh").FillAsync(name);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator($".template input[value={template}]").CheckAsync();
        await page.GetByText("创建赛事").ClickAsync();
        await page.Locator("#paste").WaitForAsync();
    }

    public async Task PasteContestantsAsync(params string[] lines)
    {
        await page.Locator("#paste").FillAsync(string.Join('\n', lines));
        await page.Locator(".preview .key").ClickAsync();
    }

    /// <summary>Goes on to the stations, names a judge for each seat the scheme needs, and saves.</summary>
    public async Task SeatJudgesAsync()
    {
        await page.GetByText("下一步").ClickAsync();
        await page.Locator(".seats input").First.WaitForAsync();
        var seats = await page.Locator(".seats input").AllAsync();
        for (var i = 0; i < seats.Count; i++)
        {
            await seats[i].FillAsync($"裁判{i + 1}");
        }

        await page.Locator(".step-keys-stay").GetByText("保存", new() { Exact = true }).ClickAsync();
        await page.Locator(".step-keys-stay").GetByText("下一步").ClickAsync();
    }

    public async Task OpenAsync()
    {
        await page.Locator(".step-keys").GetByText("开放评分").ClickAsync();
        await page.Locator(".dialog .key-main").ClickAsync();
        await page.Locator(".grid").WaitForAsync();
    }

    /// <summary>The first skill as the server has it.</summary>
    public async Task<JsonNode> SkillAsync(string competition)
    {
        using var caller = await CallerAsync();
        return (await caller.GetAsync($"/api/competitions/{competition}")).Accepted().Json["skills"]![0]!;
    }

    /// <summary>Herself without the pages.</summary>
    public async Task<Caller> CallerAsync() =>
        new(staff, Assert.Single(await device.CookiesAsync(), one => one.Name == "scoring-organizer").Value);

    public async ValueTask DisposeAsync() => await device.DisposeAsync();
}
