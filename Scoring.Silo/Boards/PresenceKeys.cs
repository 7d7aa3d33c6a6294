namespace Scoring.Boards;

/// <summary>What displays write into Redis, all of it below <c>presence:</c>. Each key goes by itself when it is not renewed.</summary>
public static class PresenceKeys
{
    /// <summary>A screen's last sign of life.</summary>
    public static string Sign(string window) => $"presence:sign:{window}";

    /// <summary>How many phones a display has.</summary>
    public static string Phones(string display) => $"presence:phones:{display}";
}
