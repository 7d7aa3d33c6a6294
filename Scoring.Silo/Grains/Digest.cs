using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace Scoring.Silo.Grains;

/// <summary>A SHA-256 in 32 bytes without an object of its own: a ledger of a million entries keeps two million of them.</summary>
internal readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
{
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(content, hash);
        return From(hash);
    }

    public static Digest OfRequest<TRequest>(TRequest request, string salt = "")
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(salt);
            writer.WriteStringValue(typeof(TRequest).Name);
            JsonSerializer.Serialize(writer, request);
            writer.WriteEndArray();
        }

        return Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    public static Digest Parse(string hex)
    {
        Span<byte> hash = stackalloc byte[32];
        Convert.FromHexString(hex, hash, out _, out _);
        return From(hash);
    }

    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[32];
        BinaryPrimitives.WriteUInt64BigEndian(hash, A);
        BinaryPrimitives.WriteUInt64BigEndian(hash[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(hash[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(hash[24..], D);
        return Convert.ToHexStringLower(hash);
    }

    private static Digest From(ReadOnlySpan<byte> hash) => new(
        BinaryPrimitives.ReadUInt64BigEndian(hash),
        BinaryPrimitives.ReadUInt64BigEndian(hash[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(hash[24..]));
}
