using Microsoft.Playwright;
using static Scoring.Api.Tests.Browser.Tour;

namespace Scoring.Api.Tests.Browser;

/// <summary>One page in one state.</summary>
/// <param name="Name">For its picture.</param>
/// <param name="Hash">The console's address, or of a public page the path.</param>
/// <param name="Whole">What is there when the page is.</param>
/// <param name="Step">What is done on it then.</param>
internal sealed record TourStop(string Name, string Hash, string Whole, Func<IPage, Task>? Step = null);

/// <summary>Every page there is, with its dialogs.</summary>
internal static class TourStops
{
    private const string Dialog = ".dialog .dialog-keys";

    public static readonly TourStop[] Console =
    [
        new("competitions", "#/", ".tile"),
        new("machine", "#/machine", ".machine"),
        new("new-name", "#/new/name", "#name-zh"),
        new("new-scheme", "#/new/scheme", ".template"),
        new("prepare-contestants", $"#/c/{Prepared}/prepare/contestants", ".people"),
        new("prepare-stations", $"#/c/{Prepared}/prepare/stations", ".station-card"),
        new("prepare-open", $"#/c/{Prepared}/prepare/open", ".checks"),
        new("scheme", $"#/c/{Prepared}/scheme", ".scheme-node"),
        new("scheme-aspect", $"#/c/{Prepared}/scheme", ".scheme-node", page => page.Locator(".scheme-node-aspect").Nth(6).ClickAsync()),
        new("scheme-new", "#/scheme", "h1"),
        new("wall", $"#/c/{Running}/wall", ".grid"),
        new("wall-visibility", $"#/c/{Running}/wall", ".grid", page => DialogAsync(page, ".skill-head .key-tall >> nth=0")),
        new("wall-publish", $"#/c/{Running}/wall", ".grid", page => DialogAsync(page, "[data-act=publish]")),
        new("wall-release", $"#/c/{Running}/wall", ".grid", page => DialogAsync(page, ".side-list .key >> nth=0")),
        new("heats", $"#/c/{Running}/heats", ".heat"),
        new("heats-record", $"#/c/{Running}/heats", ".heat", page => page.Locator(".pill").Nth(1).ClickAsync()),
        new("heats-paper", $"#/c/{Running}/heats", ".heat", PaperAsync),
        new("heats-draw", $"#/c/{Prepared}/heats", ".heat", page => DialogAsync(page, ".headline-keys button.key")),
        new("heats-move", $"#/c/{Running}/heats", ".heat", page => DialogAsync(page, ".heat-keys .key >> nth=1")),
        new("hall", $"#/c/{Running}/hall/icv", ".hall"),
        new("standings", $"#/c/{Running}/standings", ".places"),
        new("contestant", $"#/c/{Running}/contestant/c003", "h1"),
        new("contestant-penalty", $"#/c/{Running}/contestant/c003", "h1", page => DialogAsync(page, "button.key:has-text('扣分'), button.key:has-text('enalty')")),
        new("explanation", $"#/c/{Running}/explanation/c003", ".explained, .explanation, h1"),
        new("what-if", $"#/c/{Running}/what-if", "h1"),
        new("sheet", $"#/c/{Running}/sheet/c003/final/s2", "table"),
        new("desk", $"#/c/{Running}/desk", "#desk-find"),
        new("desk-about", $"#/c/{Running}/desk", "#desk-find", AboutAsync),
        new("desk-retest", $"#/c/{Running}/desk", "#desk-find", RetestAsync),
        new("paper", $"#/c/{Running}/paper", ".paper-grid"),
        new("paper-file", $"#/c/{Running}/paper", ".paper-grid", page => page.Locator(".pill, .choice-key").Nth(1).ClickAsync()),
        new("enrol", $"#/c/{Running}/enrol", ".pass"),
        new("screens", $"#/c/{Running}/screens", ".screen"),
        new("officials", $"#/c/{Running}/officials", "#official-name"),
        new("print-blank", $"#/c/{Running}/print?kind=blank&whom=c001", ".leaf"),
        new("print-filled", $"#/c/{Running}/print?kind=filled&whom=c003", ".leaf"),
        new("print-summary", $"#/c/{Running}/print?kind=summary&whom=c003", ".leaf"),
        new("print-stage", $"#/c/{Running}/print?kind=stage", ".leaf"),
        new("print-places", $"#/c/{Running}/print?kind=places", ".leaf"),
        new("print-awards", $"#/c/{Running}/print?kind=awards", ".leaf"),
        new("print-certificates", $"#/c/{Published}/print?kind=certificates", ".print"),
        new("programmes", "#/programmes", ".tile"),
        new("programme", "#/p/hubei", "h1"),
    ];

    public static readonly TourStop[] Public =
    [
        new("list", "", "a"),
        new("phone", $"c/{Running}/icv", "h1"),
        new("phone-english", $"c/{Running}/icv?lang=en", "h1"),
        new("phone-own", $"c/{Running}/icv?lang=en", ".who a", page => page.Locator(".who a").First.ClickAsync()),
        new("phone-final", $"c/{Published}/fitting", "h1"),
        new("screen", "s/1", ".head"),
    ];

    private static async Task DialogAsync(IPage page, string key)
    {
        await page.Locator(key).First.ClickAsync();
        await page.Locator(Dialog).WaitForAsync();
    }

    private static async Task PaperAsync(IPage page)
    {
        await page.Locator(".pill").Nth(2).ClickAsync();
        await page.Locator(".leaf").First.WaitForAsync();
    }

    private static async Task AboutAsync(IPage page)
    {
        await page.Locator("#desk-find").FillAsync("c003");
        await page.Locator(".desk-hits .key").First.ClickAsync();
        await page.Locator(".desk-who").WaitForAsync();
    }

    private static async Task RetestAsync(IPage page)
    {
        await AboutAsync(page);
        await DialogAsync(page, ".desk .table-frame .desk-keys .key >> nth=1");
    }
}
