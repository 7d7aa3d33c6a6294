using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Scoring.Load.Wire;

/// <summary>A status and the bytes that came with it; they last until the next request of the same line.</summary>
internal readonly record struct HttpAnswer(int Status, ReadOnlyMemory<byte> Body);

/// <summary>
/// One connection that stays open, one request at a time, as a tablet has it. Bare sockets, so that the generator takes as little of the
/// shared processor as it can.
/// </summary>
internal sealed class HttpLine(IPEndPoint server, IPAddress? from = null) : IDisposable
{
    private Socket? _socket;
    private byte[] _bytes = new byte[2048];

    /// <summary>A request as it goes over the wire.</summary>
    public static byte[] Request(string method, string path, string host, string? cookie, ReadOnlySpan<byte> body) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}"
            + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

    /// <exception cref="IOException">The connection broke; the next request opens another.</exception>
    public async ValueTask<HttpAnswer> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancel)
    {
        try
        {
            _socket ??= await ConnectAsync(cancel);
            for (var sent = 0; sent < request.Length;)
            {
                sent += await _socket.SendAsync(request[sent..], cancel);
            }

            return await ReadAsync(_socket, cancel);
        }
        catch (SocketException broken)
        {
            Dispose();
            throw new IOException(broken.Message, broken);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<Socket> ConnectAsync(CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from ?? IPAddress.Loopback, 0));
            await socket.ConnectAsync(server, cancel);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async ValueTask<HttpAnswer> ReadAsync(Socket socket, CancellationToken cancel)
    {
        for (var filled = 0; ;)
        {
            if (filled == _bytes.Length)
            {
                Array.Resize(ref _bytes, filled * 2);
            }

            var read = await socket.ReceiveAsync(_bytes.AsMemory(filled), cancel);
            if (read == 0)
            {
                throw new IOException("The server hung up.");
            }

            filled += read;
            if (HttpFraming.Read(_bytes.AsSpan(0, filled)) is var (status, at, length))
            {
                return new(status, _bytes.AsMemory(at, length));
            }
        }
    }
}
