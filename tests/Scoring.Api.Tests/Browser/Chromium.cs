using Microsoft.Playwright;

namespace Scoring.Api.Tests.Browser;

/// <summary>One real browser for all tests of pages; each test opens a tablet, phone or screen of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The collection of most browser tests: they share the browser and run one after the other, beside tests of other collections.</summary>
    public const string Tests = "browser";

    /// <summary>Those that look at a clock: nothing runs beside them.</summary>
    public const string Alone = "browser, alone";

    /// <summary>Without these a browser that was never used before calls home and asks its user things.</summary>
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        // A tablet looks at its desk every five seconds, and a machine that also builds is slow: a page has this long to show what it must.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = Flags,
        });
    }

    /// <summary>A device with a storage of its own. Disposing closes its pages.</summary>
    public Task<IBrowserContext> DeviceAsync(int width = 1280, int height = 800, string language = "zh-CN", bool bypassCsp = false) =>
        _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = language,
            BypassCSP = bypassCsp,
        });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>Binds the browser to its collection.</summary>
[CollectionDefinition(Chromium.Tests)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;

/// <summary>The same for those that run alone.</summary>
[CollectionDefinition(Chromium.Alone, DisableParallelization = true)]
public sealed class ChromiumAloneCollection : ICollectionFixture<Chromium>;
