using FsCheck;
using FsCheck.Fluent;

namespace Scoring.Rules.Tests.Generated;

/// <summary>Chance from a seed: a failing property names the seed, and the same seed makes the same case again.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Holds for as many seeds as asked.</summary>
    public static void Check(int times, Action<Dice> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => holds(new Dice(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Whole(int least, int most) => _random.Next(least, most + 1);

    public T One<T>(params ReadOnlySpan<T> among) => among[_random.Next(among.Length)];

    public T[] Shuffled<T>(IEnumerable<T> all)
    {
        var shuffled = all.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
