using System.ComponentModel.DataAnnotations;

namespace Scoring.Display.Live;

/// <summary>The limits of <c>/live</c>.</summary>
internal sealed class LiveOptions
{
    /// <summary>Windows beyond this many are turned away.</summary>
    [Range(1, 1_000_000)]
    public int MaxReaders { get; set; } = 20_000;

    /// <summary>Boards one window may follow at once.</summary>
    [Range(1, 1000)]
    public int MaxBoards { get; set; } = 64;

    /// <summary>Requests one window may make in a minute.</summary>
    [Range(1, 100_000)]
    public int MaxRequestsPerMinute { get; set; } = 240;

    /// <summary>How often a window hears that its boards are alive.</summary>
    [Range(1, 60)]
    public int BeatSeconds { get; set; } = 5;

    /// <summary>A window that takes nothing for so long is let go; it comes back when it can.</summary>
    [Range(1, 600)]
    public int StallSeconds { get; set; } = 10;
}
