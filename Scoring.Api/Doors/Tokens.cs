using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Scoring.Api.Hosting;

namespace Scoring.Api.Doors;

/// <summary>
/// Secrets and ids that we hand out. They are derived from the installation's key and the op, so that the same request sent again,
/// its answer lost, gives the same secret with the first receipt; without the key they can't be told from chance.
/// </summary>
internal sealed class Tokens(InstallationKey key)
{
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>An op for a further step of the same request.</summary>
    public static string StepOf(string op, string step) => $"{step}-{Hash(op)[..32]}";

    public string Secret(string purpose, params ReadOnlySpan<string> parts) => Base64Url.EncodeToString(Derive(purpose, parts));

    public string Id(string prefix, params ReadOnlySpan<string> parts) =>
        prefix + Convert.ToHexStringLower(Derive("id:" + prefix, parts).AsSpan(0, 8));

    public string Code(params ReadOnlySpan<string> parts) =>
        (BinaryPrimitives.ReadUInt64BigEndian(Derive("code", parts)) % 100_000_000).ToString("D8");

    /// <summary>Twelve letters and digits that don't look alike, in three groups: too many to be guessed.</summary>
    public string Letters(params ReadOnlySpan<string> parts)
    {
        const string alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var letters = string.Concat(Derive("letters", parts).Take(12).Select(part => alphabet[part % alphabet.Length]));
        return $"{letters[..4]}-{letters[4..8]}-{letters[8..]}";
    }

    public string CodeHash(string digits) => Convert.ToHexStringLower(Derive("code-hash", [digits]));

    private byte[] Derive(string purpose, ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Bytes);
        Append(hash, purpose);
        foreach (var part in parts)
        {
            Append(hash, part);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, Encoding.UTF8.GetByteCount(part));
        hash.AppendData(length);
        hash.AppendData(Encoding.UTF8.GetBytes(part));
    }
}
