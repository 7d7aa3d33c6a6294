using System.Net;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>Tallies, titles and nominations, through the interface and over a restart.</summary>
public sealed class MeritTests : IAsyncLifetime
{
    private const string Root = "/api/programmes/merit";

    private TestApp _app = null!;
    private Caller _organizer = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await TestApp.StartAsync();
        _organizer = await _app.OrganizerAsync();
        (await _organizer.PostAsync("/api/programmes", $$"""{"op": "create", "id": "merit", "rules": {{Rules}}}""")).Accepted();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_nomination_becomes_an_award_with_a_number_and_a_title_within_minutes()
    {
        await NominateAsync("n1", "帕尔哈提", "抢修及时");
        (await _organizer.PostAsync($"{Root}/nominations/n1/award", new { op = "early", year = 2025 })).Refused(HttpStatusCode.Conflict, 134);
        (await _organizer.PostAsync($"{Root}/nominations/n1/reviews", new { op = "r1", favours = true })).Accepted();
        (await _organizer.PostAsync($"{Root}/nominations/n1/reviews", new { op = "r2", favours = true })).Refused(HttpStatusCode.Conflict, 133);
        (await _organizer.PostAsync($"{Root}/nominations/n1/award", new { op = "a1", year = 2025 })).Refused(HttpStatusCode.Conflict, 134);
        (await _organizer.PostAsync($"{Root}/nominations/n1/reviews", new { op = "r3", favours = true, person = new { kind = "person", name = "评委甲" } })).Accepted();
        (await _organizer.PostAsync($"{Root}/nominations/n1/award", new { op = "a1", year = 2025 })).Accepted();
        await _app.RestartAsync();

        var item = (await ShowAsync())["nominations"]![0]!["items"]![0]!;
        Assert.Equal(("awarded", "merit-2025-001", "帕尔哈提", "抢修及时"), ($"{item["state"]}", $"{item["certificate"]}", $"{item["name"]}", $"{item["citation"]}"));
        Assert.Equal(["organizer:o1", "评委甲"], item["reviews"]!.AsArray().Select(review => $"{review!["by"]}"));
        var title = (await ShowAsync())["registers"]![0]!["titles"]![0]!;
        Assert.Equal(("city", "held", "帕尔哈提", "2027"), ($"{title["tier"]}", $"{title["state"]}", $"{title["name"]}", $"{title["until"]}"));
    }

    [Fact]
    public async Task A_full_quota_awards_neither_certificate_nor_title()
    {
        foreach (var n in new[] { "n1", "n2" })
        {
            await NominateAsync(n, "甲" + n, "好");
            (await _organizer.PostAsync($"{Root}/nominations/{n}/reviews", new { op = n + "-r", favours = true })).Accepted();
            (await _organizer.PostAsync($"{Root}/nominations/{n}/reviews", new { op = n + "-s", favours = true, person = new { kind = "person", name = "乙" } })).Accepted();
        }

        (await _organizer.PostAsync($"{Root}/nominations/n1/award", new { op = "a1", year = 2025 })).Accepted();
        (await _organizer.PostAsync($"{Root}/nominations/n2/award", new { op = "a2", year = 2025 })).Refused(HttpStatusCode.Conflict, 130);
        (await _organizer.PostAsync($"{Root}/titles/a1/leaving", new { op = "x", year = 2025, reason = "退休" })).Accepted();
        (await _organizer.PostAsync($"{Root}/nominations/n2/award", new { op = "a2", year = 2025 })).Accepted();
        (await _organizer.PostAsync($"{Root}/nominations/n2/refusal", new { op = "late", reason = "晚" })).Refused(HttpStatusCode.Conflict, 135);
    }

    [Fact]
    public async Task Points_add_up_late_ones_need_a_reason_and_two_last_years_lead_out()
    {
        foreach (var n in Enumerable.Range(1, 5))
        {
            (await _organizer.PostAsync($"{Root}/tallies/growth/subjects", new { op = $"p{n}", period = "2024", person = new { kind = "person", name = $"学员{n}" } })).Accepted();
        }

        foreach (var year in new[] { "2024", "2025" })
        {
            var entries = Enumerable.Range(2, 4).Select(n => new { subject = $"p{n}", module = "study", points = $"{n}.5", period = year });
            (await _organizer.PostAsync($"{Root}/tallies/growth/entries", new { op = "e" + year, entries })).Accepted();
            (await _organizer.PostAsync($"{Root}/tallies/growth/closing", new { op = "c" + year, period = year })).Accepted();
        }

        Assert.Equal("学员1", $"{(await ShowAsync())["tallies"]![0]!["leaving"]![0]!["name"]}");
        object late = new { op = "late", entries = new[] { new { subject = "p1", module = "study", points = "9", period = "2025" } } };
        (await _organizer.PostAsync($"{Root}/tallies/growth/entries", late)).Refused(HttpStatusCode.Conflict, 128);
        var wrong = await _organizer.PostAsync($"{Root}/tallies/growth/entries", new
        {
            op = "wrong",
            entries = new[] { new { subject = "p9", module = "sleep", points = "1", period = "25" }, new { subject = "p1", module = "study", points = "11", period = "2025" } },
        });
        Assert.Equal(
            ["$.entries[0].period", "$.entries[0].subject", "$.entries[0].module", "$.entries[1].points"], wrong.Refused(HttpStatusCode.BadRequest, 127).Places);
        (await _organizer.PostAsync($"{Root}/tallies/growth/entries/e2025.0/withdrawal", new { op = "back", reason = "重复" })).Accepted();
        Assert.Equal("4 学员2 0.00", await LastOfAsync(1));
        Assert.Empty((await ShowAsync())["tallies"]![0]!["leaving"]!.AsArray()); // Two tie for the last place of one: both are spared.
    }

    [Fact]
    public async Task A_register_is_exported_so_that_no_cell_runs_as_a_formula_and_names_stay_out_of_the_ledger()
    {
        (await _organizer.PostAsync($"{Root}/registers/craftsmen/titles", new
        {
            op = "t1",
            tier = "city",
            year = 2025,
            person = new { kind = "person", name = "=HYPERLINK(\"x\")" },
        })).Accepted();

        var csv = (await _organizer.GetAsync($"{Root}/registers/craftsmen/csv")).Accepted().Text;
        Assert.Contains("\"市级\",\"'=HYPERLINK(\"\"x\"\")\",", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("HYPERLINK", await LedgerAsync(), StringComparison.Ordinal);
        (await _organizer.GetAsync($"{Root}/registers/nothing/csv")).Refused(HttpStatusCode.NotFound, 35);
    }

    private async Task<string> LedgerAsync()
    {
        await using var file = new FileStream(Path.Combine(_app.Folder, "office", "ledger.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return await new StreamReader(file).ReadToEndAsync();
    }

    private async Task NominateAsync(string op, string name, string citation) => (await _organizer.PostAsync(
        $"{Root}/nominations", new { op, rules = "merit", category = "city", citation, person = new { kind = "person", name } })).Accepted();

    private async Task<JsonNode> ShowAsync() => (await _organizer.GetAsync(Root)).Accepted().Json;

    private async Task<string> LastOfAsync(int period)
    {
        var rows = (await ShowAsync())["tallies"]![0]!["periods"]![period]!["rows"]!.AsArray();
        return string.Join('|', rows.Where(row => $"{row!["name"]}" == "学员2").Select(row => $"{row!["place"]} {row["name"]} {row["points"]}"));
    }

    private const string Rules = """
        {
          "format": "scoring-programme/1", "id": "merit", "name": {"zh": "随立功随记功"},
          "tallies": [{"id": "growth", "name": {"zh": "积分"}, "of": "person", "period": "year",
            "modules": [{"id": "study", "name": {"zh": "学"}, "max": 10}], "last": {"share": 0.2, "periods": 2}}],
          "registers": [{"id": "craftsmen", "name": {"zh": "工匠"}, "tiers": [{"id": "city", "name": {"zh": "市级"}, "quota": 1, "validYears": 3}]}],
          "nominations": [{"id": "merit", "name": {"zh": "推荐"}, "reviews": 2, "register": "craftsmen", "categories": [{"id": "city", "name": {"zh": "市级"}}]}]
        }
        """;
}
