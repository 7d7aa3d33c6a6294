using System.Net;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>A programme over two contests, through the interface.</summary>
public sealed class ProgrammeTests : IAsyncLifetime
{
    private const string Root = "/api/programmes/province";

    private TestApp _app = null!;
    private Caller _organizer = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _organizer = await _app.OrganizerAsync();
        (await _organizer.PostAsync("/api/programmes", $$"""{"op": "create", "id": "province", "rules": {{Rules}}}""")).Accepted();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_publication_reaches_the_standings_and_what_is_not_published_does_not()
    {
        var first = await Marked.OpenAsync(_organizer, "prog-a");
        await first.MarkAsync("001", "10");
        await first.MarkAsync("002", "5");
        Assert.Empty(await RowsAsync());

        await first.PublishAsync();
        Assert.Equal(["1 一厂 9.00", "2 二厂 7.00"], await RowsAsync());

        await first.ReopenAsync();
        await first.MarkAsync("001", "1", 1, "抄录有误");
        Assert.Equal(["1 一厂 9.00", "2 二厂 7.00"], await RowsAsync());

        await first.PublishAsync();
        Assert.Equal(["1 二厂 9.00", "2 一厂 7.00"], await RowsAsync());
        Assert.Equal("2", $"{(await ShowAsync())["members"]![0]!["published"]![0]!["revision"]}");
    }

    [Fact]
    public async Task A_contest_that_joins_counts_with_its_weight_until_it_leaves()
    {
        var second = await Marked.OpenAsync(_organizer, "prog-b");
        await second.MarkAsync("001", "10");
        await second.MarkAsync("002", "10");
        await second.PublishAsync();
        (await _organizer.PostAsync($"{Root}/members", new { op = "join", competition = "prog-b", trade = "fitting", weight = "0.5" })).Accepted();

        Assert.Equal(["1 一厂 4.50", "1 二厂 4.50"], await RowsAsync());
        Assert.Equal("66.7", $"{(await ShowAsync())["participation"]!["all"]!["percent"]}");
        (await _organizer.PostAsync($"{Root}/members", new { op = "join-2", competition = "prog-b", skill = "fitting" })).Refused(HttpStatusCode.Conflict, 125);
        (await _organizer.PostAsync($"{Root}/members/leaving", new { op = "leave", competition = "prog-b", reason = "撤回" })).Accepted();
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Rules_are_refused_with_their_places_and_keep_what_the_record_uses()
    {
        (await _organizer.PostAsync("/api/programmes", $$"""{"op": "twice", "id": "province", "rules": {{Rules}}}""")).Refused(HttpStatusCode.Conflict, 123);
        var bad = await _organizer.PutAsync($"{Root}/rules", $$"""{"op": "bad", "reason": "r", "rules": {{Rules.Replace("\"staff\": 2", "\"staf\": 2")}}}""");
        Assert.Equal(["$.organisations[0].staf"], bad.Refused(HttpStatusCode.BadRequest, 121).Places);

        (await _organizer.PostAsync($"{Root}/participation", new { op = "report", organisation = "o1", day = "2025-07-01", participants = 1 })).Accepted();
        var without = JsonNode.Parse(Rules)!;
        without["organisations"] = new JsonArray();
        var lacking = await _organizer.PutAsync($"{Root}/rules", $$"""{"op": "less", "reason": "r", "rules": {{without.ToJsonString()}}}""");
        lacking.Refused(HttpStatusCode.Conflict, 124);
        Assert.Equal(Normal(Rules), Normal((await _organizer.GetAsync($"{Root}/rules")).Text));
        (await _organizer.GetAsync("/api/programmes/nowhere")).Refused(HttpStatusCode.NotFound, 35);
    }

    private async Task<JsonNode> ShowAsync() => (await _organizer.GetAsync(Root)).Accepted().Json;

    private async Task<string[]> RowsAsync() =>
        [.. (await ShowAsync())["standings"]![0]!["tables"]![0]!["rows"]!.AsArray().Select(row => $"{row!["place"]} {row["name"]} {row["points"]}")];

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString();

    private const string Rules = """
        {
          "format": "scoring-programme/1", "id": "province", "name": {"zh": "双百千万"},
          "trades": [{"id": "fitting", "name": {"zh": "钳工"}}],
          "organisations": [{"id": "o1", "name": {"zh": "一厂"}, "staff": 2}, {"id": "o2", "name": {"zh": "二厂"}, "staff": 1}],
          "members": [{"competition": "prog-a", "trade": "fitting"}],
          "participation": {"rounding": {"digits": 1}},
          "standings": [{"id": "companies", "name": {"zh": "单位榜"}, "by": "organisation", "points": {"of": "place", "each": {"1": 9, "2": 7}}}]
        }
        """;
}
