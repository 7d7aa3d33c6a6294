using System.Text;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>Gives the same text the same string: a million entries have a few hundred actors.</summary>
internal sealed class TextCache
{
    private readonly string[] _seen = new string[256];

    public string Of(ReadOnlySpan<byte> ascii)
    {
        var slot = ascii.Length * 31;
        foreach (var letter in ascii)
            slot = slot * 31 + letter;
        ref var seen = ref _seen[slot & 255];
        if (seen is null || !Ascii.Equals(ascii, seen))
            seen = Encoding.ASCII.GetString(ascii);
        return seen;
    }
}
