using Scoring.Rules.Schemes;

namespace Scoring.Rules;

/// <summary>Everything found wrong, in the order found.</summary>
internal sealed class Faults
{
    /// <summary>A file of nothing but faults must not fill the memory.</summary>
    private const int Most = 10_000;

    private readonly ImmutableArray<PlacedFault>.Builder _all = ImmutableArray.CreateBuilder<PlacedFault>();

    public bool Any => _all.Count > 0;

    public int Count => _all.Count;

    public void Add(string place, string reason)
    {
        if (_all.Count < Most)
        {
            _all.Add(new PlacedFault(place, reason));
        }
    }

    public ImmutableArray<PlacedFault> ToImmutable() => _all.ToImmutable();
}
