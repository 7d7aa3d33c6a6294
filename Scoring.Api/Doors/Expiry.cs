namespace Scoring.Api.Doors;

/// <summary>When something handed out becomes useless.</summary>
internal static class Expiry
{
    /// <summary>At a full hour: a request sent again after a lost answer then still has the same content.</summary>
    public static DateTimeOffset After(TimeProvider time, TimeSpan atLeast)
    {
        var end = time.GetUtcNow() + atLeast;
        return new DateTimeOffset(end.UtcTicks - (end.UtcTicks % TimeSpan.TicksPerHour) + TimeSpan.TicksPerHour, TimeSpan.Zero);
    }
}
