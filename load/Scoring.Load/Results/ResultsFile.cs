using System.Text.RegularExpressions;

namespace Scoring.Load.Results;

/// <summary>load/RESULTS.md: each scenario has its part between two marks, which the next run of the same scenario replaces.</summary>
internal sealed partial class ResultsFile(string folder)
{
    private const string FileName = "RESULTS.md";

    public void Keep(Result result, string where)
    {
        var charts = Directory.CreateDirectory(Path.Combine(folder, "charts")).FullName;
        foreach (var chart in result.Charts)
        {
            File.WriteAllText(Path.Combine(charts, $"{chart.Name}.svg"), chart.Svg);
        }

        var path = Path.Combine(folder, FileName);
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        File.WriteAllText(path, Placed(text, result.Scenario, PartOf(result, where)));
    }

    /// <summary>The text with this part in the place of the last one of its name, or at the end.</summary>
    internal static string Placed(string text, string name, string part)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- end of {name} -->\n");
        var at = text.IndexOf(begin, StringComparison.Ordinal);
        var until = text.IndexOf(end, StringComparison.Ordinal);
        return at >= 0 && until > at
            ? text[..(at + begin.Length)] + part + text[until..]
            : text.TrimEnd('\n') + $"\n\n{begin}{part}{end}";
    }

    internal static string PartOf(Result result, string where)
    {
        List<string> parts = [$"## {Heading(result.Scenario)}", $"{where}. Settings: {result.Settings}.", .. result.Paragraphs];
        parts.AddRange(result.Budgets.Select(budget =>
            $"**{(budget.Met ? "Met" : "Not met")}**: {budget.What}: must be {budget.Must}, was {budget.Found}."));
        parts.Add(result.Faults.Count == 0
            ? "Sound: nothing lost, changed or doubled, no version skipped, every final board right."
            : "**Not sound**: " + string.Join("; ", result.Faults.Take(10)) + ".");
        parts.AddRange(result.Charts.Select(chart => $"![{chart.Title}](charts/{chart.Name}.svg)"));
        return string.Join("\n\n", parts) + "\n";
    }

    private static string Heading(string scenario) => FirstLetter().Replace(scenario, match => match.Value.ToUpperInvariant());

    [GeneratedRegex("^.")]
    private static partial Regex FirstLetter();
}
