using System.Diagnostics;

namespace Scoring.Api.Tests.Weekend;

/// <summary>Another program that opens our workbooks; it has its own idea of what is right.</summary>
internal static class LibreOffice
{
    // Commas, quotes, UTF-8, from the first line, cells as they are shown.
    private const string AsShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

    /// <summary>The rows of the first page of a workbook, cell by cell, as its user sees them.</summary>
    public static async Task<string[][]> OpenAsync(string workbook)
    {
        var folder = Path.GetDirectoryName(workbook)!;
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "office-user"))}", "--headless", "--norestore",
            "--convert-to", AsShown, "--outdir", folder, workbook,
        ];
        var start = new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var csv = Path.ChangeExtension(workbook, ".csv");
        Assert.True(File.Exists(csv), $"LibreOffice made nothing of it: {await output} {await error}");
        return [.. (await File.ReadAllLinesAsync(csv)).Select(CellsOf)];
    }

    // No cell of ours holds a line break.
    private static string[] CellsOf(string line)
    {
        List<string> cells = [];
        for (var at = 0; at <= line.Length;)
        {
            var quoted = at < line.Length && line[at] == '"';
            var end = quoted ? EndOfQuoted(line, at + 1) : line.IndexOf(',', at) is var comma && comma < 0 ? line.Length : comma;
            cells.Add(quoted ? line[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal) : line[at..end]);
            at = quoted ? end + 2 : end + 1;
        }

        return [.. cells];
    }

    private static int EndOfQuoted(string line, int at)
    {
        while (line[at] != '"' || (at + 1 < line.Length && line[at + 1] == '"'))
        {
            at += line[at] == '"' ? 2 : 1;
        }

        return at;
    }
}
