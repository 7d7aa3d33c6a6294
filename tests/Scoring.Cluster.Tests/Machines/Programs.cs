namespace Scoring.Cluster.Tests.Machines;

/// <summary>Our three programs, as they were built beside these tests; or another build of them.</summary>
internal static class Programs
{
    private static readonly string Kind = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>Where the programs of this build lie.</summary>
    public static string ThisBuild { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", ".."));

    /// <summary>Where those of an earlier build lie: its folder <c>artifacts/Orleans/bin</c>.</summary>
    public static string EarlierBuild =>
        Environment.GetEnvironmentVariable("EARLIER_BUILD") is { Length: > 0 } folder && Directory.Exists(folder)
            ? folder
            : throw new InvalidOperationException("Set EARLIER_BUILD to artifacts/Orleans/bin of an earlier commit's checkout, built like this one.");

    public static OwnProcess Start(string build, string program, IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        OwnProcess.Start(Path.Combine(build, program, Kind, program), arguments, settings);

    /// <summary>These settings, and others that go before them.</summary>
    public static Dictionary<string, string> With(this Dictionary<string, string> settings, IReadOnlyDictionary<string, string> more)
    {
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        return settings;
    }
}
