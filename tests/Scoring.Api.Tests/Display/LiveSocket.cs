using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Display;

/// <summary>A window on the bare wire: a WebSocket that speaks the JSON hub protocol, and reads only when it is told to.</summary>
internal sealed class LiveSocket : IDisposable
{
    private const char End = '\u001e';
    private readonly ClientWebSocket _socket = new();
    private readonly Queue<string> _texts = new();
    private readonly StringBuilder _rest = new();
    private int _calls;

    public static async Task<LiveSocket> ConnectAsync(Uri host, CancellationToken cancel)
    {
        var socket = new LiveSocket();
        var live = new UriBuilder(host) { Scheme = "ws", Path = "/live" }.Uri;
        await socket._socket.ConnectAsync(live, new HttpMessageInvoker(SmallBuffers()), cancel);
        await socket.SendAsync("""{"protocol":"json","version":1}""", cancel);
        await socket.ReadTextAsync(cancel);
        return socket;
    }

    public async Task<JsonNode?> AskAsync(string method, JsonObject request, CancellationToken cancel)
    {
        var id = await CallAsync(method, request, cancel);
        return (await UntilAsync(m => (string?)m["invocationId"] == id, cancel))["result"];
    }

    public async Task<string> CallAsync(string method, JsonObject request, CancellationToken cancel)
    {
        var id = $"{++_calls}";
        await SendAsync($$"""{"type":1,"invocationId":"{{id}}","target":"{{method}}","arguments":[{{request.ToJsonString()}}]}""", cancel);
        return id;
    }

    /// <summary>The next fact, pings and answers left out.</summary>
    public async Task<(string Target, JsonNode? Argument)> HearAsync(CancellationToken cancel, params string[] targets)
    {
        bool Wanted(JsonNode said) => (int)said["type"]! == 1 && (targets.Length == 0 || targets.Contains((string)said["target"]!));
        var message = await UntilAsync(Wanted, cancel);
        return ((string)message["target"]!, message["arguments"]!.AsArray().FirstOrDefault());
    }

    public async Task<string> ReadTextAsync(CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        while (_texts.Count == 0)
        {
            var got = await _socket.ReceiveAsync(buffer.AsMemory(), cancel);
            if (got.MessageType == WebSocketMessageType.Close)
            {
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            }

            Split(Encoding.Latin1.GetString(buffer, 0, got.Count));
        }

        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(_texts.Dequeue()));
    }

    public async Task SendAsync(string text, CancellationToken cancel) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, endOfMessage: true, cancel);

    public void Dispose() => _socket.Dispose();

    private static SocketsHttpHandler SmallBuffers() => new()
    {
        ConnectCallback = async (context, cancel) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 16 * 1024 };
            await socket.ConnectAsync(context.DnsEndPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    private async Task<JsonNode> UntilAsync(Func<JsonNode, bool> wanted, CancellationToken cancel)
    {
        while (true)
        {
            var message = JsonNode.Parse(await ReadTextAsync(cancel))!;
            if (wanted(message))
            {
                return message;
            }
        }
    }

    private void Split(string text)
    {
        var parts = text.Split(End);
        foreach (var part in parts[..^1])
        {
            _texts.Enqueue(_rest.Append(part).ToString());
            _rest.Clear();
        }

        _rest.Append(parts[^1]);
    }
}
