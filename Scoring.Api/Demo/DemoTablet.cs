using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>One judge with his tablet at one station.</summary>
internal sealed class DemoTablet(DemoClient client, string competition, string station, string judge) : IDisposable
{
    private JsonNode? _desk;

    public string Competition => competition;

    private string Root => $"/api/competitions/{competition}/stations/{station}";

    public async Task EnrolAsync(string code, CancellationToken cancel)
    {
        await client.PostAsync($"/api/enrolments/{Uri.EscapeDataString(code)}/spending", [], cancel);
        _desk = await client.GetAsync($"{Root}/desk", cancel);
    }

    /// <summary>The sheets this judge has to mark, in the desk's order.</summary>
    public IEnumerable<DemoTask> Tasks()
    {
        var seat = (int)_desk!["seat"]!;
        var sheets = DemoSheet.Each(_desk["view"]!["scheme"]!).ToDictionary(sheet => (sheet.Skill, sheet.Stage, sheet.Id));
        var seen = new Dictionary<(string, string, string), int>();
        foreach (var row in _desk["view"]!["sheets"]!.AsArray())
        {
            var key = ((string)row!["skill"]!, (string)row["stage"]!, (string)row["sheet"]!);
            var line = seen[key] = seen.GetValueOrDefault(key) + 1;
            if (seat <= sheets[key].Judges)
            {
                yield return new DemoTask(this, sheets[key], (string)row["contestant"]!, seat, line);
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

        return client.PostAsync($"{Root}/sheets/{task.Contestant}/{task.Of.Stage}/{task.Of.Id}", body, cancel);
    }

    public Task BeatAsync(CancellationToken cancel) => client.TellAsync($"{Root}/beat", new JsonObject { ["unsent"] = 0 }, cancel);

    public override string ToString() => $"{station}/{judge}";

    public void Dispose() => client.Dispose();
}
