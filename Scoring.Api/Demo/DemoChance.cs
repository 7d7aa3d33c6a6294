using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Scoring.Api.Demo;

/// <summary>Chance that is the same for the same text at every start.</summary>
internal static class DemoChance
{
    public static Random Of(string text) => new(BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
}
