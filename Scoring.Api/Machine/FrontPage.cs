using System.ComponentModel;
using System.Diagnostics;

namespace Scoring.Api.Machine;

/// <summary>Opens the console page for whoever started us by a double click.</summary>
internal static class FrontPage
{
    /// <summary>False where there is no browser to open; the printed address remains.</summary>
    public static bool Open(string url)
    {
        try
        {
            using var browser = OperatingSystem.IsWindows()
                ? Process.Start(new ProcessStartInfo(url) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", url) { RedirectStandardError = true });
            return true;
        }
        catch (Exception none) when (none is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
