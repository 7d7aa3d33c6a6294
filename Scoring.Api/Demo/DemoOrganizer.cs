using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>The demo's organizer: prepares, hands out tablets, freezes, publishes. Shows his competition on a screen of its own.</summary>
internal sealed class DemoOrganizer(DemoClient client, DemoContest contest, int screen, Func<string, DemoClient> newTablet)
{
    private const int MostBoards = 50;

    // Of many boards each stands shorter, so that nobody waits for his own for ever.
    private const int Lap = 90;

    private JsonNode? _overview;

    public string Competition => contest.Id;

    private string Root => $"/api/competitions/{contest.Id}";

    private IEnumerable<string> Skills => _overview!["skills"]!.AsArray().Select(skill => (string)skill!["id"]!);

    public async Task PrepareAsync(CancellationToken cancel)
    {
        await client.PostAsync("/api/competitions", new JsonObject
        {
            ["id"] = contest.Id,
            ["name"] = contest.Name.DeepClone(),
            ["template"] = contest.Template,
            ["withSample"] = true,
        }, cancel);
        await client.PostAsync($"{Root}/opening", [], cancel);
        _overview = await client.GetAsync(Root, cancel);
        foreach (var skill in Skills)
        {
            await client.PutAsync($"{Root}/skills/{skill}/visibility",
                new JsonObject { ["level"] = "marks", ["confirmed"] = true }, cancel);
        }

        await ShowAsync(["so-far", "total"], cancel);
    }

    /// <summary>Who has gone on and is still waited for: whoever has a place already was left behind at a cut.</summary>
    public async Task<IReadOnlySet<string>> AdvancedAsync(CancellationToken cancel)
    {
        var waited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var skill in Skills)
        {
            var result = await client.GetAsync($"{Root}/skills/{skill}/standings", cancel);
            waited.UnionWith(result["skills"]!.AsArray().SelectMany(one => one!["standings"]!.AsArray())
                .Where(standing => (string)standing!["status"]! == "incomplete").Select(standing => (string)standing!["contestant"]!));
        }

        return waited;
    }

    public async Task<IReadOnlyList<DemoTablet>> EnrolAllAsync(CancellationToken cancel)
    {
        var tablets = new List<DemoTablet>();
        foreach (var station in _overview!["stations"]!.AsArray())
        {
            foreach (var judge in station!["seats"]!.AsArray().Select(seat => (string)seat!["judge"]!))
            {
                var id = (string)station["id"]!;
                var slip = await client.PostAsync($"{Root}/enrolments", new JsonObject { ["station"] = id, ["judge"] = judge }, cancel);
                var tablet = new DemoTablet(newTablet($"{contest.Id}-{id}-{judge}"), contest.Id, id, judge);
                tablets.Add(tablet);
                await tablet.EnrolAsync((string)slip["code"]!, cancel);
            }
        }

        return tablets;
    }

    public async Task FreezeAsync(CancellationToken cancel)
    {
        foreach (var skill in Skills)
        {
            await client.PutAsync($"{Root}/skills/{skill}/freeze", new JsonObject { ["frozen"] = true }, cancel);
        }
    }

    public async Task PublishAsync(CancellationToken cancel)
    {
        await ShowAsync(["total"], cancel);
        foreach (var skill in Skills)
        {
            await client.PostAsync($"{Root}/skills/{skill}/publication", new JsonObject { ["acceptIncomplete"] = true }, cancel);
        }
    }

    public Task PenaliseAsync(DemoTask task, CancellationToken cancel) => client.PostAsync(
        $"{Root}/contestants/{task.Contestant}/penalties",
        new JsonObject { ["stage"] = task.Of.Stage, ["points"] = "2", ["reason"] = "未佩戴防护用品 No protective equipment" }, cancel);

    private async Task ShowAsync(string[] kinds, CancellationToken cancel)
    {
        JsonArray boards = [.. (from kind in kinds from skill in Skills select $"{contest.Id}/{skill}/{kind}").TakeLast(MostBoards)];
        var seconds = Math.Clamp(Lap / boards.Count, 5, 12);
        await client.PutAsync($"/api/screens/{screen}", new JsonObject { ["boards"] = boards, ["secondsPerBoard"] = seconds }, cancel);
    }
}
