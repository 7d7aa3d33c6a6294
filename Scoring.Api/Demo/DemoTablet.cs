using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>One judge with his tablet at one station.</summary>
internal sealed class DemoTablet(DemoClient client, string competition, string station, string judge) : IDisposable
{
    private JsonNode? _desk;

    public string Root => $"/api/competitions/{competition}/stations/{station}";

    public async Task EnrolAsync(string code, CancellationToken cancel)
    {
        await client.PostAsync($"/api/enrolments/{Uri.EscapeDataString(code)}/spending", [], cancel);
        _desk = await client.GetAsync($"{Root}/desk", cancel);
    }

    /// <summary>The sheets this judge has to mark, in the desk's order.</summary>
    public IEnumerable<DemoTask> Tasks()
    {
        var seat = (int)_desk!["seat"]!;
        var seen = new Dictionary<string, int>();
        foreach (var row in _desk["view"]!["sheets"]!.AsArray())
        {
            var (skill, stage, id) = ((string)row!["skill"]!, (string)row["stage"]!, (string)row["sheet"]!);
            var sheet = SheetOf(skill, stage, id);
            var at = seen[id] = seen.GetValueOrDefault(id) + 1;
            if (seat <= ((int?)sheet.Sheet["panel"]?["judges"] ?? 1))
            {
                yield return new DemoTask(this, skill, stage, sheet.Part, sheet.Number, sheet.Sheet, (string)row["contestant"]!, seat, at);
            }
        }
    }

    public Task SubmitAsync(DemoTask task, int version, JsonObject marks, string? reason, CancellationToken cancel)
    {
        var body = new JsonObject { ["expectedVersion"] = version, ["marks"] = marks };
        if (reason is not null)
        {
            body["reason"] = reason;
        }

        return client.PostAsync($"{Root}/sheets/{task.Contestant}/{task.Stage}/{(string)task.Sheet["id"]!}", body, cancel);
    }

    public Task BeatAsync(CancellationToken cancel) => client.TellAsync($"{Root}/beat", new JsonObject { ["unsent"] = 0 }, cancel);

    public override string ToString() => $"{station}/{judge}";

    public void Dispose() => client.Dispose();

    private (string Part, int Number, JsonNode Sheet) SheetOf(string skill, string stage, string id)
    {
        var parts = _desk!["view"]!["scheme"]!["skills"]!.AsArray().Single(one => (string)one!["id"]! == skill)!["stages"]!.AsArray()
            .Single(one => (string)one!["id"]! == stage)!["parts"]!.AsArray();
        var all = parts
            .SelectMany(part => part!["sheets"]!.AsArray().Select(sheet => (Part: (string)part["kind"]!, Sheet: sheet!)))
            .ToArray();
        var number = Array.FindIndex(all, one => (string)one.Sheet["id"]! == id);
        return (all[number].Part, number, all[number].Sheet);
    }
}

/// <summary>
/// One judge's sheet to come: by whom, for whom; <paramref name="Line"/> is the contestant's place in the station's list.
/// </summary>
internal sealed record DemoTask(
    DemoTablet Tablet, string Skill, string Stage, string Part, int Number, JsonNode Sheet, string Contestant, int Seat, int Line)
{
    /// <summary>Theory was written before; then each contestant goes from station to station, one later at each.</summary>
    public (int, int, int, int) Turn => Part == "theory" ? (0, Line, Number, Seat) : (1, Line + Number, Number, Seat);
}
