using System.Collections.Concurrent;

namespace Scoring.Api.Doors;

/// <summary>Counts wrong PINs of one judge on one tablet: after five, ten minutes' rest. The right one begins anew.</summary>
internal sealed class PinTries(TimeProvider time)
{
    private const int AtOnce = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (int Wrong, DateTimeOffset Last)> _seats = new(StringComparer.Ordinal);

    public bool MayTry(string seat) =>
        !_seats.TryGetValue(seat, out var tried) || tried.Wrong < AtOnce || time.GetUtcNow() - tried.Last >= Rest;

    public void Count(string seat)
    {
        var now = time.GetUtcNow();
        _seats.AddOrUpdate(seat, (1, now), (_, tried) => (now - tried.Last >= Rest ? 1 : tried.Wrong + 1, now));
    }

    public void Forget(string seat) => _seats.TryRemove(seat, out _);
}
