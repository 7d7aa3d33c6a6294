using System.Numerics;

namespace Scoring.Load.Measuring;

/// <summary>
/// Counts durations in buckets a thousandth wide, from a microsecond to twelve days, in a fixed amount of memory and from any thread:
/// the idea of HdrHistogram, as far as we need it.
/// </summary>
internal sealed class Recorder
{
    private const int Half = 1024, Levels = 31;
    private const long Longest = 1L << 40;

    private readonly long[] _counts = new long[(Levels + 1) * Half];
    private long _max;
    private long _sum;

    public long Count => _counts.Sum();

    /// <summary>The longest, exactly.</summary>
    public TimeSpan Max => TimeSpan.FromMicroseconds(Interlocked.Read(ref _max));

    public TimeSpan Mean => TimeSpan.FromMicroseconds(Count == 0 ? 0 : Interlocked.Read(ref _sum) / Count);

    public void Record(TimeSpan duration)
    {
        var micros = Math.Clamp((long)duration.TotalMicroseconds, 0, Longest - 1);
        Interlocked.Increment(ref _counts[IndexOf(micros)]);
        Interlocked.Add(ref _sum, micros);
        for (var max = Interlocked.Read(ref _max); micros > max; max = Interlocked.Read(ref _max))
        {
            Interlocked.CompareExchange(ref _max, micros, max);
        }
    }

    /// <summary>No smaller than this share of all, 0 to 1; the top of its bucket, but never above the longest.</summary>
    public TimeSpan At(double share)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        for (var (index, seen) = (0, 0L); index < _counts.Length; index++)
        {
            seen += _counts[index];
            if (seen >= rank)
            {
                return TimeSpan.FromMicroseconds(Math.Min(TopOf(index), Interlocked.Read(ref _max)));
            }
        }

        return TimeSpan.Zero;
    }

    internal static int IndexOf(long micros)
    {
        var shift = Math.Max(0, 53 - BitOperations.LeadingZeroCount((ulong)micros));
        return (shift * Half) + (int)(micros >> shift);
    }

    internal static long TopOf(int index)
    {
        var shift = index < 2 * Half ? 0 : (index / Half) - 1;
        return ((index - (shift * Half) + 1L) << shift) - 1;
    }
}
