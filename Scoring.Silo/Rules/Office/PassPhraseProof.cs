using System.Security.Cryptography;
using System.Text;

namespace Scoring.Rules.Office;

/// <summary>What is kept of a pass phrase: enough to recognise it, and slow to guess from. PBKDF2 with SHA-256; salt and key are hex.</summary>
internal sealed record PassPhraseProof(int Iterations, string Salt, string Key)
{
    /// <summary>About a quarter of a second on a small machine; an older proof keeps the count it was made with.</summary>
    public const int Iterated = 600_000;

    private const int KeyBytes = 32;

    public static PassPhraseProof Of(string passPhrase, string salt) => new(Iterated, salt, Convert.ToHexStringLower(Derive(passPhrase, salt, Iterated)));

    public bool Fits(string passPhrase) =>
        CryptographicOperations.FixedTimeEquals(Convert.FromHexString(Key), Derive(passPhrase, Salt, Iterations));

    private static byte[] Derive(string passPhrase, string salt, int iterations) => Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(passPhrase), Convert.FromHexString(salt), iterations, HashAlgorithmName.SHA256, KeyBytes);
}
