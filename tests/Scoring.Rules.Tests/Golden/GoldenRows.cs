using System.Text.RegularExpressions;

namespace Scoring.Rules.Tests.Golden;

/// <summary>Rows of published results, each a dictionary by column.</summary>
internal static partial class GoldenRows
{
    public static List<Dictionary<string, string>> Of(string file)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", file));
        var columns = lines.First().Split(',');

        return [.. lines.Skip(1).Select(line => columns.Zip(Cells(line)).ToDictionary(c => c.First, c => c.Second))];
    }

    private static IEnumerable<string> Cells(string line) => Cell().Matches(line).Select(m => m.Groups[1].Value.Trim('"'));

    [GeneratedRegex("(?:^|,)(\"[^\"]*\"|[^,]*)")]
    private static partial Regex Cell();
}
