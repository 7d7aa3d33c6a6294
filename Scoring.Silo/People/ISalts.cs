using System.Security.Cryptography;

namespace Scoring.Silo.People;

/// <summary>Where salts come from: chance, handed in so that a test can choose it.</summary>
internal interface ISalts
{
    /// <summary>128 fresh random bits as lower-case hex.</summary>
    string Next();
}

/// <summary>The machine's own chance.</summary>
internal sealed class RandomSalts : ISalts
{
    public string Next() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
