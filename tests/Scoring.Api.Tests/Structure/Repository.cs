namespace Scoring.Api.Tests.Structure;

/// <summary>The files we wrote: no build output, nothing vendored.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["artifacts", "bin", "obj", "node_modules", "vendor", ".git"];

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static IReadOnlyList<SourceFile> Files(string folder, params string[] endings) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(NotOurs.Contains) && endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllLines(Path.Combine(Root, path)))),
    ];

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Scoring.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}

internal sealed record SourceFile(string Path, string[] Lines)
{
    /// <summary>The lines with their number, comments left out.</summary>
    public IEnumerable<(int Number, string Text)> Code =>
        Lines.Select((line, i) => (i + 1, line.Split("//")[0])).Where(line => line.Item2.Trim().Length > 0);
}
