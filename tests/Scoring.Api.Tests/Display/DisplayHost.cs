using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Scoring.Boards;
using Scoring.Display;
using Scoring.Display.Live;

namespace Scoring.Api.Tests.Display;

/// <summary>The windows alone on a real port, fed by the test.</summary>
internal sealed class DisplayHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DisplayHost(WebApplication app, InProcessBoards boards) => (_app, Boards) = (app, boards);

    public InProcessBoards Boards { get; }

    public Uri Address => new(_app.Urls.Single());

    public IPresenceReader Presence => _app.Services.GetRequiredService<IPresenceReader>();

    public int Readers => _app.Services.GetRequiredService<LiveReaders>().Count;

    public static async Task<DisplayHost> StartAsync(
        TimeProvider? time = null, InProcessBoards? boards = null, int port = 0, params string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder([.. settings]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").UseSockets(SmallBuffers);
        boards ??= new InProcessBoards();
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton<IBoardReader>(boards);
        builder.Services.AddDisplay();
        var app = builder.Build();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Wwwroot()) });
        app.UseRateLimiter();
        app.MapDisplay();
        await app.StartAsync();
        return new(app, boards);
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    // So that a window that doesn't read is felt soon.
    private static void SmallBuffers(SocketTransportOptions options)
    {
        options.MaxWriteBufferSize = 16 * 1024;
        options.CreateBoundListenSocket = endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            socket.SendBufferSize = 16 * 1024;
            return socket;
        };
    }

    private static string Wwwroot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Scoring.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "Scoring.Display", "wwwroot");
    }
}
