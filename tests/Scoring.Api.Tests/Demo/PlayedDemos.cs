using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Scoring.Api.Demo;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Templates;

namespace Scoring.Api.Tests.Demo;

/// <summary>All demos, some at a time, each in a process of its own; whoever asks for one waits until it has played.</summary>
public sealed class PlayedDemos : IAsyncDisposable
{
    private readonly SemaphoreSlim _places = new(4);
    private readonly Dictionary<string, Task<TestApp>> _apps;

    public PlayedDemos() => _apps = Shelf.All.ToDictionary(template => template.Line.Id, template => PlayAsync(template.Line.Id));

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps.Values)
        {
            await (await app).DisposeAsync();
        }

        _places.Dispose();
    }

    internal Task<TestApp> Of(string id) => _apps[id];

    private async Task<TestApp> PlayAsync(string id)
    {
        await _places.WaitAsync();
        try
        {
            var app = await TestApp.StartAsync(demo: id);
            await app.Services.GetServices<IHostedService>().OfType<DemoPlayer>().Single().ExecuteTask!;
            return app;
        }
        finally
        {
            _places.Release();
        }
    }
}
