using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Weekend;

/// <summary>What the tools say about a data folder, as whoever doubts the result would run them.</summary>
internal static class Journal
{
    public static async Task VerifyAsync(string dataFolder) => await RunAsync("verify", dataFolder);

    /// <summary>The standings of the first skill, reckoned again from the recorded facts alone.</summary>
    public static async Task<JsonArray> RecountAsync(string dataFolder, string competition) =>
        JsonNode.Parse(await RunAsync("recount", Path.Combine(dataFolder, "competitions", competition)))!["skills"]![0]!["standings"]!.AsArray();

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Scoring.Silo.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{process.ExitCode}: {await error}");
        return await output;
    }
}
