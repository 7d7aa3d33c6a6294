using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>
/// A small competition prepared through the interface: station bench (judges ana, bo), station oral (judge cai); contestants 001 and 002.
/// </summary>
internal sealed class Event(Caller organizer, string id)
{
    private int _ops;

    public string Root => $"/api/competitions/{id}";

    public Caller Organizer => organizer;

    public static async Task<Event> OpenAsync(Caller organizer, string id, string? scheme = null)
    {
        var opened = new Event(organizer, id);
        await opened.CreateAsync(scheme);
        (await organizer.PutAsync($"{opened.Root}/roster", new
        {
            op = $"{id}-roster",
            contestants = new[]
            {
                new { id = "001", skill = "fitting", name = "买买提·艾力", organisation = "一厂", heat = "1", bench = "A1" },
                new { id = "002", skill = "fitting", name = "㛃䶮", organisation = "二厂", heat = "1", bench = "A2" },
            },
        })).Accepted();
        (await organizer.PutAsync($"{opened.Root}/stations", Stations($"{id}-stations"))).Accepted();
        (await organizer.PostAsync($"{opened.Root}/opening", new { op = $"{id}-opening" })).Accepted();
        return opened;
    }

    public async Task<Answer> CreateAsync(string? scheme = null) => (await organizer.PostAsync("/api/competitions", new JsonObject
    {
        ["op"] = $"{id}-create",
        ["id"] = id,
        ["name"] = new JsonObject { ["zh"] = "钳工赛" },
        ["scheme"] = JsonNode.Parse(scheme ?? Scheme),
    }.ToJsonString())).Accepted();

    public static object Stations(string op) => new
    {
        op,
        stations = new[]
        {
            new { id = "bench", name = new { zh = "实操" }, sheets = new[] { "fitting/final/s1" }, panel = new[] { "ana", "bo" } },
            new { id = "oral", name = new { zh = "答辩" }, sheets = new[] { "fitting/final/s2" }, panel = new[] { "cai" } },
        },
        judges = new[] { new { id = "ana", name = "安娜" }, new { id = "bo", name = "柏" }, new { id = "cai", name = "蔡" } },
    };

    public Task<Answer> IssueAsync(string station, string judge, string? op = null) =>
        organizer.PostAsync($"{Root}/enrolments", new { op = op ?? $"{id}-issue-{++_ops}", station, judge });

    /// <summary>Enrols a tablet with the 8 digits.</summary>
    public async Task<Tablet> EnrolAsync(string station, string judge)
    {
        var slip = (await IssueAsync(station, judge)).Accepted();
        using var stranger = new Caller(organizer.Root, null);
        var spending = $"/api/enrolments/{slip.Json["code"]}/spending";
        var spent = (await stranger.PostAsync(spending, new { op = $"{id}-spend-{++_ops}" })).Accepted();
        return new Tablet(stranger.As(spent.Cookie("scoring-device")), id, station, (string)spent.Json["device"]!);
    }

    /// <summary>Invites an official, who spends the code.</summary>
    public async Task<Caller> OfficialAsync(string role)
    {
        var slip = (await organizer.PostAsync($"{Root}/officials", new { op = $"{id}-invite-{++_ops}", role, name = "周工" })).Accepted();
        using var stranger = new Caller(organizer.Root, null);
        var entering = new { op = $"{id}-enter-{_ops}", code = slip.Json["code"], passPhrase = "pass of " + role };
        return stranger.As((await stranger.PostAsync("/api/office/entering", entering)).Accepted().Cookie("scoring-organizer"));
    }

    public const string Scheme = """
        {
          "format": "scoring-scheme/1", "id": "fitting", "name": {"zh": "钳工", "en": "Fitting"},
          "skills": [{"id": "fitting", "name": {"zh": "钳工"}, "stages": [{"id": "final", "name": {"zh": "决赛"}, "parts": [
            {"id": "practical", "name": {"zh": "实操"}, "kind": "practical", "weight": 0.7, "sheets": [{
              "id": "s1", "name": {"zh": "配合"}, "panel": {"judges": 2}, "aspects": [
              {"id": "a1", "name": {"zh": "尺寸"}, "kind": "points", "max": 10, "step": 0.5},
              {"id": "a2", "name": {"zh": "倒角"}, "kind": "check", "max": 2}]}]},
            {"id": "oral", "name": {"zh": "答辩"}, "kind": "defence", "weight": 0.3, "sheets": [{
              "id": "s2", "name": {"zh": "答辩"}, "aspects": [
              {"id": "a1", "name": {"zh": "表达"}, "kind": "points", "max": 10}]}]}]}]}]
        }
        """;
}

/// <summary>An enrolled tablet.</summary>
internal sealed record Tablet(Caller Caller, string Competition, string Station, string Device)
{
    public string Root => $"/api/competitions/{Competition}/stations/{Station}";

    public Task<Answer> SubmitAsync(
        string op, string contestant, object marks, int expectedVersion = 0, string sheet = "s1", string? reason = null) =>
        Caller.PostAsync($"{Root}/sheets/{contestant}/final/{sheet}", new { op, expectedVersion, marks, reason });

    public Tablet With(Caller caller) => this with { Caller = caller };
}
