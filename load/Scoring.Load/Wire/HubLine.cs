using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Scoring.Load.Wire;

/// <summary>A connection to a hub over a web socket, in the framework's own JSON protocol.</summary>
internal sealed class HubLine(IInvocationBinder binder) : IDisposable
{
    private static readonly JsonHubProtocol Protocol = new();

    private readonly ClientWebSocket _socket = new() { Options = { KeepAliveInterval = TimeSpan.Zero } };
    private HttpMessageInvoker? _invoker;

    /// <summary>Opens it and shakes hands. A small buffer of the socket's own is for readers that stall.</summary>
    public async Task OpenAsync(Uri hub, IPAddress from, CancellationToken cancel, int? receiveBuffer = null)
    {
        _invoker = new(new SocketsHttpHandler { UseProxy = false, ConnectCallback = (context, token) => ConnectAsync(context, from, receiveBuffer, token) });
        await _socket.ConnectAsync(hub, _invoker, cancel);
        var hello = new ArrayBufferWriter<byte>();
        HandshakeProtocol.WriteRequestMessage(new HandshakeRequestMessage(Protocol.Name, Protocol.Version), hello);
        await _socket.SendAsync(hello.WrittenMemory, WebSocketMessageType.Text, true, cancel);
        var answer = new byte[256];
        var read = await _socket.ReceiveAsync(answer.AsMemory(), cancel);
        var bytes = new ReadOnlySequence<byte>(answer, 0, read.Count);
        if (!HandshakeProtocol.TryParseResponseMessage(ref bytes, out var welcome) || welcome.Error is not null)
        {
            throw new IOException($"The hub did not shake hands: {welcome?.Error}");
        }
    }

    public async Task SendAsync(HubMessage message, CancellationToken cancel) =>
        await _socket.SendAsync(Protocol.GetMessageBytes(message), WebSocketMessageType.Text, true, cancel);

    /// <summary>Hands on every message until the connection ends.</summary>
    public async Task ListenAsync(Action<HubMessage> hear, CancellationToken cancel)
    {
        var rest = new ArrayBufferWriter<byte>(256);
        while (_socket.State is WebSocketState.Open)
        {
            // Nobody holds a buffer while there is nothing to read: ten thousand watchers wait most of the time.
            await _socket.ReceiveAsync(Memory<byte>.Empty, cancel);
            var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
            try
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancel);
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    return;
                }

                Hand(buffer.AsMemory(0, part.Count), rest, hear);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _invoker?.Dispose();
    }

    private void Hand(ReadOnlyMemory<byte> bytes, ArrayBufferWriter<byte> rest, Action<HubMessage> hear)
    {
        if (rest.WrittenCount > 0)
        {
            rest.Write(bytes.Span);
            bytes = rest.WrittenMemory;
        }

        var left = new ReadOnlySequence<byte>(bytes);
        while (Protocol.TryParseMessage(ref left, binder, out var message))
        {
            hear(message);
        }

        var kept = left.ToArray();
        rest.ResetWrittenCount();
        rest.Write(kept);
    }

    private static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, IPAddress from, int? receiveBuffer, CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (receiveBuffer is { } size)
            {
                socket.ReceiveBufferSize = size;
            }

            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
