using System.Collections.Concurrent;

namespace Scoring.Boards;

/// <summary>The windows of one process, in memory; empty after a start, until they have come back.</summary>
public sealed class InProcessPresence(TimeProvider time) : IPresenceSink, IPresenceReader
{
    private const int MaxWindows = 1000;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, ScreenSign> _signs = new(StringComparer.Ordinal);
    private int _phones;

    /// <inheritdoc />
    public ValueTask SeenAsync(ScreenSign sign)
    {
        _signs[sign.Window] = sign;
        if (_signs.Count > MaxWindows && _signs.Values.MinBy(one => one.At) is { } oldest)
        {
            _signs.TryRemove(oldest.Window, out _);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask CountAsync(int phones)
    {
        Volatile.Write(ref _phones, phones);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask<Presence> ReadAsync(CancellationToken cancel)
    {
        var oldest = time.GetUtcNow() - Kept;
        foreach (var sign in _signs.Values.Where(sign => sign.At < oldest))
        {
            _signs.TryRemove(sign.Window, out _);
        }

        return ValueTask.FromResult(new Presence([.. _signs.Values], Volatile.Read(ref _phones)));
    }
}
