namespace Scoring.Rules.Tryouts;

/// <summary>Numbers that look drawn and are the same on every machine for the same seed (SplitMix64).</summary>
internal sealed class Chance(ulong seed, ulong stream)
{
    private ulong _state = unchecked((seed * 0x9E3779B97F4A7C15) + (stream * 0xD1B54A32D192ED03));

    /// <summary>0 to <paramref name="bound"/> − 1.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
