using System.IO.Compression;
using System.Runtime.CompilerServices;
using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>Bytes as they are and as gzip, packed once however many ask for them.</summary>
internal sealed record Packed(ReadOnlyMemory<byte> Plain, ReadOnlyMemory<byte> Gzip)
{
    public static Packed Of(ReadOnlyMemory<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(plain.Span);
        }

        return new(plain, packed.ToArray());
    }
}

/// <summary>The packed bytes of every snapshot somebody asked for, as long as the snapshot itself lives.</summary>
internal sealed class PackedBytes
{
    private readonly ConditionalWeakTable<BoardSnapshot, Packed> _packed = [];

    public Packed Of(BoardSnapshot snapshot) => _packed.GetValue(snapshot, static s => Packed.Of(s.Json));
}
