using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Scoring.Load;

/// <summary>A window on the hub: every delta must follow the version before it, and at the end the board must be the server's.</summary>
internal sealed class ScreenBot(string board) : IDisposable
{
    private const char End = '\u001e';

    private readonly ClientWebSocket _socket = new();

    public int Deliveries { get; private set; }

    public int Faults { get; private set; }

    /// <summary>The last version seen: epoch and seq.</summary>
    public (long Epoch, long Seq) Version { get; private set; }

    public async Task OpenAsync()
    {
        await _socket.ConnectAsync(new Uri($"ws://{Server.Public.Authority}/live"), CancellationToken.None);
        await SendAsync("""{"protocol":"json","version":1}""");
        await SendAsync(JsonSerializer.Serialize(new { type = 1, invocationId = "1", target = "Watch", arguments = new[] { new { board } } }));
    }

    public async Task ListenAsync(CancellationToken stop)
    {
        var buffer = new byte[64 * 1024];
        var text = new StringBuilder();
        try
        {
            while (_socket.State is WebSocketState.Open)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), stop);
                text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
                if (part.EndOfMessage)
                {
                    foreach (var message in text.ToString().Split(End, StringSplitOptions.RemoveEmptyEntries))
                    {
                        Hear(JsonSerializer.Deserialize<JsonElement>(message));
                    }

                    text.Clear();
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    public void Dispose() => _socket.Dispose();

    private void Hear(JsonElement message)
    {
        if (message.TryGetProperty("result", out var watched) && watched.ValueKind is JsonValueKind.Object)
        {
            Version = VersionOf(watched);
        }
        else if (message.TryGetProperty("target", out var target) && message.TryGetProperty("arguments", out var arguments))
        {
            var fact = arguments.EnumerateArray().FirstOrDefault();
            switch (target.GetString())
            {
                case "BoardShown":
                    Move(VersionOf(fact.GetProperty("version")));
                    break;
                case "BoardMoved":
                    Faults += VersionOf(fact.GetProperty("from")) == Version ? 0 : 1;
                    Move(VersionOf(fact.GetProperty("to")));
                    break;
            }
        }
    }

    private void Move((long Epoch, long Seq) next)
    {
        Faults += next.CompareTo(Version) < 0 ? 1 : 0;
        Deliveries++;
        Version = next;
    }

    private static (long Epoch, long Seq) VersionOf(JsonElement version) =>
        (version.GetProperty("epoch").GetInt64(), version.GetProperty("seq").GetInt64());

    private Task SendAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, true, CancellationToken.None);
}
