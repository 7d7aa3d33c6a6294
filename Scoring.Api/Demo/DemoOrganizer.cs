using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>The demo's organizer: prepares, hands out tablets, freezes, publishes.</summary>
internal sealed class DemoOrganizer(DemoClient client, string competition, Func<string, DemoClient> newTablet) : IDisposable
{
    private JsonNode? _overview;

    private string Root => $"/api/competitions/{competition}";

    private IEnumerable<string> Skills => _overview!["skills"]!.AsArray().Select(skill => (string)skill!["id"]!);

    public async Task SignInAsync(string code, string passPhrase, CancellationToken cancel) =>
        await client.PostAsync("/api/office/first-sign-in",
            new JsonObject { ["code"] = code, ["name"] = "演示 Demo", ["passPhrase"] = passPhrase }, cancel);

    public async Task PrepareAsync(CancellationToken cancel)
    {
        var templates = await client.GetAsync("/api/templates", cancel);
        var template = templates.AsArray().FirstOrDefault(one => (string)one!["id"]! == competition)
            ?? throw new DemoRefusedException($"没有模板 {competition}。There is no template {competition}: {templates.ToJsonString()}");
        await client.PostAsync("/api/competitions", new JsonObject
        {
            ["id"] = competition,
            ["name"] = template["name"]!.DeepClone(),
            ["template"] = competition,
            ["withSample"] = true,
        }, cancel);
        await client.PostAsync($"{Root}/opening", [], cancel);
        _overview = await client.GetAsync(Root, cancel);
        foreach (var skill in Skills)
        {
            await client.PutAsync($"{Root}/skills/{skill}/visibility",
                new JsonObject { ["level"] = "marks", ["confirmed"] = true }, cancel);
        }

        await client.PutAsync("/api/screens/1",
            new JsonObject { ["boards"] = Boards("so-far", "total"), ["secondsPerBoard"] = 12 }, cancel);
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
                var tablet = new DemoTablet(newTablet($"{id}-{judge}"), competition, id, judge);
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
        await client.PutAsync("/api/screens/1", new JsonObject { ["boards"] = Boards("total"), ["secondsPerBoard"] = 12 }, cancel);
        foreach (var skill in Skills)
        {
            await client.PostAsync($"{Root}/skills/{skill}/publication", new JsonObject { ["acceptIncomplete"] = true }, cancel);
        }
    }

    public Task PenaliseAsync(DemoTask task, CancellationToken cancel) => client.PostAsync(
        $"{Root}/contestants/{task.Contestant}/penalties",
        new JsonObject { ["stage"] = task.Stage, ["points"] = "2", ["reason"] = "未佩戴防护用品 No protective equipment" }, cancel);

    public void Dispose() => client.Dispose();

    private JsonArray Boards(params string[] kinds) =>
        [.. from kind in kinds from skill in Skills select (JsonNode)JsonValue.Create($"{competition}/{skill}/{kind}")];
}
