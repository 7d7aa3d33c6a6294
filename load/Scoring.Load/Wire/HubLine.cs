using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Scoring.Load.Wire;

/// <summary>A connection to a hub over a web socket, in the framework's own JSON protocol.</summary>
internal sealed class HubLine : IDisposable
{
    private static readonly JsonHubProtocol Protocol = new();

    // It shakes hands and sends; what comes is read from the bare socket below it.
    private readonly ClientWebSocket _web = new() { Options = { KeepAliveInterval = TimeSpan.Zero } };
    private readonly SocketFrames _frames = new();
    private HttpMessageInvoker? _invoker;
    private Socket? _socket;

    /// <summary>The message of these bytes, read whole.</summary>
    public static HubMessage? Read(ReadOnlyMemory<byte> message, IInvocationBinder binder)
    {
        var bytes = new ReadOnlySequence<byte>(message);
        return Protocol.TryParseMessage(ref bytes, binder, out var read) ? read : null;
    }

    /// <summary>Opens it and shakes hands. A small buffer of the socket's own is for readers that stall.</summary>
    public async Task OpenAsync(Uri hub, IPAddress from, CancellationToken cancel, int? receiveBuffer = null)
    {
        _invoker = new(new SocketsHttpHandler { UseProxy = false, ConnectCallback = (context, token) => ConnectAsync(context, from, receiveBuffer, token) });
        await _web.ConnectAsync(hub, _invoker, cancel);
        var hello = new ArrayBufferWriter<byte>();
        HandshakeProtocol.WriteRequestMessage(new HandshakeRequestMessage(Protocol.Name, Protocol.Version), hello);
        await _web.SendAsync(hello.WrittenMemory, WebSocketMessageType.Text, true, cancel);
        var welcomed = false;
        while (!welcomed)
        {
            await HearAsync(message => welcomed = Welcomes(message), cancel);
        }
    }

    public async Task SendAsync(HubMessage message, CancellationToken cancel) =>
        await _web.SendAsync(Protocol.GetMessageBytes(message), WebSocketMessageType.Text, true, cancel);

    /// <summary>Hands on the bytes of every message until the connection ends; they last until the call returns.</summary>
    public async Task ListenAsync(Action<ReadOnlyMemory<byte>> hear, CancellationToken cancel)
    {
        while (!_frames.Closed)
        {
            await HearAsync(hear, cancel);
        }
    }

    public void Dispose()
    {
        _web.Dispose();
        _invoker?.Dispose();
        _socket?.Dispose();
    }

    private async ValueTask HearAsync(Action<ReadOnlyMemory<byte>> hear, CancellationToken cancel)
    {
        var read = await _socket!.ReceiveAsync(_frames.Room, cancel);
        if (read == 0)
        {
            throw new IOException("The server hung up.");
        }

        _frames.Take(read, hear);
    }

    private static bool Welcomes(ReadOnlyMemory<byte> message)
    {
        var bytes = new ReadOnlySequence<byte>(message);
        return HandshakeProtocol.TryParseResponseMessage(ref bytes, out var welcome) && welcome.Error is null
            ? true
            : throw new IOException($"The hub did not shake hands: {welcome?.Error}");
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, IPAddress from, int? receiveBuffer, CancellationToken cancel)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer is { } size)
        {
            _socket.ReceiveBufferSize = size;
        }

        _socket.Bind(new IPEndPoint(from, 0));
        await _socket.ConnectAsync(context.DnsEndPoint, cancel);
        return new NetworkStream(_socket, ownsSocket: true);
    }
}
