using System.Buffers.Binary;

namespace Scoring.Load.Wire;

/// <summary>
/// What a server's web socket sends, cut into hub messages. The bytes are read where they lie: the framework's own socket reads each frame in
/// several calls, and at ten thousand watchers those calls are what the generator is busy with.
/// </summary>
internal sealed class SocketFrames
{
    private const int Usual = 4 * 1024;
    private const byte End = 0x1e, Text = 1, Binary = 2, More = 0, Close = 8;

    private byte[] _bytes = new byte[Usual];
    private byte[] _part = [];
    private int _filled;

    /// <summary>Whether the server said that it ends.</summary>
    public bool Closed { get; private set; }

    /// <summary>Where the next bytes belong.</summary>
    public Memory<byte> Room
    {
        get
        {
            if (_filled == _bytes.Length)
            {
                Array.Resize(ref _bytes, _filled * 2);
            }
            else if (_filled == 0 && _bytes.Length > Usual)
            {
                // A snapshot came; nobody holds room for another.
                _bytes = new byte[Usual];
            }

            return _bytes.AsMemory(_filled);
        }
    }

    /// <summary>So many bytes have come: hands on every message that is whole, its end mark included.</summary>
    public void Take(int count, Action<ReadOnlyMemory<byte>> hear)
    {
        _filled += count;
        var at = 0;
        while (!Closed && FrameAt(at) is var (opcode, begin, length) && begin + length <= _filled)
        {
            Closed = opcode == Close;
            if (opcode is Text or Binary or More)
            {
                Hand(_bytes.AsMemory(begin, length), hear);
            }

            at = begin + length;
        }

        _bytes.AsSpan(at, _filled - at).CopyTo(_bytes);
        _filled -= at;
    }

    // Not masked: it comes from a server. Null while its head is not there.
    private (int Opcode, int Begin, int Length)? FrameAt(int at)
    {
        var bytes = _bytes.AsSpan(at, _filled - at);
        var head = bytes.Length < 2 ? int.MaxValue : bytes[1] switch { 126 => 4, 127 => 10, _ => 2 };
        if (bytes.Length < head)
        {
            return null;
        }

        var length = head switch
        {
            2 => bytes[1],
            4 => BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
            _ => checked((int)BinaryPrimitives.ReadUInt64BigEndian(bytes[2..])),
        };
        return (bytes[0] & 15, at + head, length);
    }

    private void Hand(ReadOnlyMemory<byte> payload, Action<ReadOnlyMemory<byte>> hear)
    {
        if (_part.Length > 0)
        {
            payload = (byte[])[.. _part, .. payload.Span];
            _part = [];
        }

        while (payload.Span.IndexOf(End) is var end && end >= 0)
        {
            hear(payload[..(end + 1)]);
            payload = payload[(end + 1)..];
        }

        _part = payload.ToArray();
    }
}
