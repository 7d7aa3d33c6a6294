namespace Scoring.Cluster.Tests.Machines;

/// <summary>Our three programs, as they were built beside these tests; or another build of them.</summary>
internal static class Programs
{
    private static readonly string Built = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", ".."));
    private static readonly string Kind = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public static string Folder(string program) => Path.Combine(Built, program, Kind);

    public static OwnProcess Start(string program, IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        OwnProcess.Start(Path.Combine(Folder(program), program), arguments, settings);
}
