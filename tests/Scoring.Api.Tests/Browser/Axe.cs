using System.Text.Json;
using Microsoft.Playwright;
using Scoring.Api.Tests.Structure;

namespace Scoring.Api.Tests.Browser;

/// <summary>axe-core on a page: what keeps people with weak eyes, without a mouse or with a reader from using it.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(Repository.Root, "node_modules", "axe-core", "axe.min.js");

    private const string Run = """
        async () => (await axe.run({ resultTypes: ['violations'], preload: false })).violations
          .filter((one) => one.impact === 'serious' || one.impact === 'critical')
          .flatMap((one) => one.nodes.map((node) => `${one.id} (${one.impact}): ${node.html.slice(0, 200)}`))
        """;

    /// <summary>The violations that are serious or critical.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        Assert.True(File.Exists(Script), "axe-core is missing: npm ci");
        await page.AddScriptTagAsync(new() { Path = Script });
        return (await page.EvaluateAsync<JsonElement>(Run)).EnumerateArray().Select(one => one.GetString()!).ToArray();
    }
}
