using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;
using Scoring.Api.Office;

namespace Scoring.Api.Tests.Doors;

/// <summary>The whole process on free loopback ports, with a data folder of its own; it can be stopped and started again on it.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scoring-doors-").FullName;
    private readonly Action<DoorOptions> _doors;
    private readonly string? _demo;
    private readonly string? _database;
    private readonly string? _proxies;
    private WebApplication? _app;
    private (int Public, int Staff) _ports;
    private TaskCompletionSource _up = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TestApp(Action<DoorOptions> doors, string? demo, string? database, string? proxies) =>
        (_doors, _demo, _database, _proxies) = (doors, demo, database, proxies);

    public IServiceProvider Services => _app!.Services;

    /// <summary>The same after a restart.</summary>
    public Uri Staff => new($"http://127.0.0.1:{_ports.Staff}");

    public Uri Public => new($"http://127.0.0.1:{_ports.Public}");

    public string Folder => _folder;

    /// <summary>Done while it runs.</summary>
    public Task Up => _up.Task;

    public string OneTimeCode => Services.GetRequiredService<OneTimeCode>().Text;

    /// <param name="doors">What the doors allow.</param>
    /// <param name="demo">The template that plays itself, without a pause.</param>
    /// <param name="database">The PostgreSQL database of the record; null: the folder.</param>
    /// <param name="proxies">Whose forwarded headers count.</param>
    public static async Task<TestApp> StartAsync(
        Action<DoorOptions>? doors = null, string? demo = null, string? database = null, string? proxies = null)
    {
        var app = new TestApp(doors ?? (_ => { }), demo, database, proxies);
        await app.StartAgainAsync();
        return app;
    }

    /// <param name="meanwhile">What happens to the folder while nothing runs.</param>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await StopAsync();
        meanwhile?.Invoke();
        await StartAgainAsync();
    }

    /// <summary>A stranger at the staff's door.</summary>
    public Caller Anyone() => new(Staff, null);

    /// <summary>Signs the first organizer in.</summary>
    public async Task<Caller> OrganizerAsync()
    {
        await Services.GetRequiredService<OneTimeCode>().Offered;
        var caller = Anyone();
        var first = new { op = "first", code = OneTimeCode, name = "李组长", passPhrase = "correct horse" };
        var signedIn = (await caller.PostAsync("/api/office/first-sign-in", first)).Accepted();
        return caller.As(signedIn.Cookie("scoring-organizer"));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAgainAsync()
    {
        var (open, staff) = _ports;
        var start = new StartOptions
        {
            DataFolder = _folder,
            Database = _database,
            PublicPort = open,
            StaffPort = staff,
            Bind = IPAddress.Loopback,
            Demo = _demo,
            Speed = 1_000_000,
        };
        _app = ScoringApp.Build(start, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            builder.Configuration["Proxies"] = _proxies;
            builder.Services.Configure<DoorOptions>(options =>
            {
                (options.DevicePerSecond, options.DeviceAtOnce) = (100_000, 100_000);
                (options.AddressPerSecond, options.AddressAtOnce) = (100_000, 100_000);
                _doors(options);
            });
        });
        await _app.StartAsync();
        var listeners = Services.GetRequiredService<Listeners>();
        _ports = (listeners.PortOf(Listener.Public), listeners.PortOf(Listener.Staff));
        _up.SetResult();
    }

    private async Task StopAsync()
    {
        if (_app is { } app)
        {
            _up = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }
}
