using System.Reflection;
using System.Text.RegularExpressions;
using Scoring.Boards;
using Scoring.Contracts;
using Scoring.Rules;

namespace Scoring.Api.Tests.Structure;

public sealed partial class WallTests
{
    [Theory]
    [InlineData(typeof(Refusal))]
    [InlineData(typeof(Board))]
    public void Rules_and_Boards_depend_on_nothing_but_the_runtime(Type inhabitant) =>
        Assert.All(References(inhabitant.Assembly), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Contracts_depend_on_the_runtime_and_in_the_cluster_on_Orleans() =>
        Assert.All(References(typeof(Reply).Assembly), name => Assert.Matches("^(System|Orleans|Microsoft\\.Orleans)\\.", name));

    /// <summary>The embedded build is for machines that know no cluster: it must restore and run where its packages can't be had.</summary>
    [Fact]
    public void The_clusters_packages_are_in_the_clusters_build_alone() => Assert.Equal(
        typeof(Grain).Namespace == "Orleans",
        Regex.IsMatch(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scoring.Api.Tests.deps.json")), "Microsoft\\.Orleans|StackExchange\\.Redis"));

    [Fact]
    public void Display_knows_the_boards_alone() =>
        Assert.Equal(["Scoring.Boards"], References(Assembly.Load("Scoring.Display")).Where(name => name.StartsWith("Scoring.", StringComparison.Ordinal)));

    [Fact]
    public void In_the_Api_only_the_composition_root_sees_silo_rules_and_display() =>
        Assert.Empty(
            from file in Repository.Files("Scoring.Api", ".cs", ".csproj")
            where !file.Path.StartsWith("Scoring.Api/Hosting/", StringComparison.Ordinal)
            from line in file.Code
            where BehindTheWall().IsMatch(line.Text)
            select $"{file.Path}:{line.Number}: {line.Text.Trim()}");

    [Fact]
    public void No_inexact_number_comes_near_a_score() =>
        Assert.Empty(
            from file in Repository.Files("Scoring.Silo/Rules", ".cs")
            from line in file.Code
            where Inexact().IsMatch(line.Text)
            select $"{file.Path}:{line.Number}: {line.Text.Trim()}");

    [Fact]
    public void Grains_do_not_block_lock_or_leave_their_turn() =>
        Assert.Empty(
            from file in Repository.Files("Scoring.Silo", "Grain.cs", "Chronicle.cs")
            from line in file.Code
            where Blocking().IsMatch(line.Text)
            select $"{file.Path}:{line.Number}: {line.Text.Trim()}");

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Order(StringComparer.Ordinal);

    // "using Scoring.Silo", "Silo.X" from inside the namespace Scoring, and a project-wide using all count; a project reference does not.
    [GeneratedRegex(@"\bScoring\.(Silo|Rules|Display)\b(?!/|\.csproj)|(?<![\w.""'/])(Silo|Rules|Display)\.[A-Z]")]
    private static partial Regex BehindTheWall();

    [GeneratedRegex(@"\b(double|float)\b|\bSystem\.(Double|Single|Half)\b|\bMath\.(Pow|Sqrt|Log)")]
    private static partial Regex Inexact();

    [GeneratedRegex(@"\.ConfigureAwait\(false\)|\block\s*\(|\.Wait\(\)|\.GetAwaiter\(\)\.GetResult\(\)")]
    private static partial Regex Blocking();
}
