namespace Scoring.Api.Tests.Structure;

/// <summary>Files that read in one go.</summary>
public sealed class SizeTests
{
    private static readonly string[] Folders = ["Scoring.Silo", "Scoring.Api", "Scoring.Display", "tests", "load"];

    [Fact]
    public void No_file_is_longer_than_its_kind_allows() =>
        Assert.Empty(
            from file in Ours(".cs", ".js", ".mjs", ".css")
            let most = Most(file.Path)
            where file.Lines.Length > most
            select $"{file.Path}: {file.Lines.Length} lines, at most {most}");

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = Ours(".cs").Select(file => file.Lines.Length).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
    }

    private static IEnumerable<SourceFile> Ours(params string[] endings) =>
        Folders.Where(folder => Directory.Exists(Path.Combine(Repository.Root, folder))).SelectMany(folder => Repository.Files(folder, endings));

    private static int Most(string path) => Path.GetFileName(path) switch
    {
        "Program.cs" => 40,
        var name when name.EndsWith("Grain.cs", StringComparison.Ordinal) && path.Contains("/Grains/") => 120,
        var name when name.EndsWith("Hub.cs", StringComparison.Ordinal) => 120,
        var name when name.EndsWith(".cs", StringComparison.Ordinal) => 300,
        var name when name.EndsWith(".css", StringComparison.Ordinal) => 250,
        _ when path.StartsWith("tests/", StringComparison.Ordinal) => 300,
        _ => 150,
    };
}
