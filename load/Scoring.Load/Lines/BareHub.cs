using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Scoring.Load.Measuring;

namespace Scoring.Load.Lines;

/// <summary>A hub that does nothing of its own; it answers Watch, so that the same windows can listen.</summary>
internal sealed class BareHub : Hub
{
#pragma warning disable CA1822 // The hub calls only what is not static.
    public object Watch(JsonElement request) => new { board = request.GetProperty("board").GetString(), epoch = 0, seq = 0 };
#pragma warning restore CA1822
}

/// <summary>Sends recorded steps to everybody with <c>Clients.All</c>, some at each turn, a number of turns a second.</summary>
internal sealed class Broadcaster(IHubContext<BareHub> hub)
{
    /// <summary>Answers how many messages it sent, each to everybody.</summary>
    public async Task<long> RunAsync(byte[] steps, double perSecond, TimeSpan length, int together)
    {
        var messages = System.Text.Encoding.UTF8.GetString(steps).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(step => JsonSerializer.Deserialize<JsonElement>(step)).ToArray();
        var (clock, sent) = (new Clock(), 0L);
        for (var turn = 0; clock.Now < length; turn++)
        {
            for (var i = 0; i < together; i++)
            {
                await hub.Clients.All.SendAsync("BoardMoved", messages[sent++ % messages.Length]);
            }

            await clock.UntilAsync(TimeSpan.FromSeconds((turn + 1) / perSecond));
        }

        return sent;
    }
}
