using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Scoring.Silo.Ledger;

/// <summary>A SHA-256 in 32 bytes without an object of its own: a ledger of a million entries keeps two million of them.</summary>
internal readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
{
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(content, hash);
        return From(hash);
    }

    public static Digest Parse(string hex)
    {
        Span<byte> hash = stackalloc byte[32];
        Convert.FromHexString(hex, hash, out _, out _);
        return From(hash);
    }

    /// <summary>The same of 64 hex digits in ASCII.</summary>
    public static Digest Parse(ReadOnlySpan<byte> hex)
    {
        Span<byte> hash = stackalloc byte[32];
        Convert.FromHexString(hex, hash, out _, out _);
        return From(hash);
    }

    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[32];
        Write(hash);
        return Convert.ToHexStringLower(hash);
    }

    private static Digest From(ReadOnlySpan<byte> hash) => new(
        BinaryPrimitives.ReadUInt64BigEndian(hash),
        BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[24..]));

    private void Write(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt64BigEndian(hash, A);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], D);
    }
}
