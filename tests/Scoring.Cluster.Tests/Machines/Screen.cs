using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>A big screen's connection: follows one board over the hub and keeps what it was told.</summary>
internal sealed class Screen : IAsyncDisposable
{
    private const char End = '\u001e';

    private readonly ClientWebSocket _socket = new();
    private readonly StringBuilder _heard = new();
    private Task _listening = Task.CompletedTask;

    /// <summary>Everything the hub has said so far.</summary>
    public string Heard
    {
        get
        {
            lock (_heard)
            {
                return _heard.ToString();
            }
        }
    }

    public static async Task<Screen> FollowAsync(Uri display, string board)
    {
        var screen = new Screen();
        await screen._socket.ConnectAsync(new Uri($"ws://{display.Authority}/live"), CancellationToken.None);
        await screen.SayAsync("""{"protocol":"json","version":1}""");
        await screen.SayAsync(new JsonObject
        {
            ["type"] = 1,
            ["invocationId"] = "1",
            ["target"] = "Watch",
            ["arguments"] = new JsonArray(new JsonObject { ["board"] = board }),
        }.ToJsonString());
        screen._listening = screen.ListenAsync();
        return screen;
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _listening;
        _socket.Dispose();
    }

    private ValueTask SayAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + End).AsMemory(), WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var got = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                lock (_heard)
                {
                    _heard.Append(Encoding.UTF8.GetString(buffer, 0, got.Count));
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            // The display went away, or the test is over.
        }
    }
}
