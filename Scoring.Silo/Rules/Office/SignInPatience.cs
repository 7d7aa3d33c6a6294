namespace Scoring.Rules.Office;

/// <summary>After five wrong tries each further one costs a wait, twice as long each time. Counted before the try is looked at, so that many at once gain nothing.</summary>
internal sealed class SignInPatience
{
    private const int FreeTries = 5;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30), LongestWait = TimeSpan.FromMinutes(15);

    private int _wrong;
    private DateTimeOffset _until;

    /// <summary>How long the next try has to wait; zero when it may be made now.</summary>
    public TimeSpan WaitAt(DateTimeOffset now) => _until > now ? _until - now : TimeSpan.Zero;

    public void Count(DateTimeOffset now)
    {
        if (++_wrong >= FreeTries)
        {
            var doubled = FirstWait * (1 << Math.Min(_wrong - FreeTries, 10));
            _until = now + (doubled < LongestWait ? doubled : LongestWait);
        }
    }

    public void Forget() => (_wrong, _until) = (0, default);
}
