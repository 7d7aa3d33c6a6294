using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>The doors of the scheme editor. Who may not pass them is tried in <see cref="AuthorisationTests"/>.</summary>
public sealed class SchemeDoorTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    private static readonly JsonNode Scheme = JsonNode.Parse(Event.Scheme)!;

    private Caller Organizer => open.Event.Organizer;

    [Fact]
    public async Task A_check_tells_what_may_not_be_meant_and_with_faults_only_these()
    {
        var wrong = Scheme.DeepClone();
        wrong["skills"]![0]!["stages"]![0]!["parts"]![1]!["weight"] = "viel";

        var sound = (await Organizer.PostAsync("/api/schemes/check", Asked(Scheme))).Accepted().Json;
        var faulty = (await Organizer.PostAsync("/api/schemes/check", Asked(wrong))).Accepted().Json;

        Assert.Empty(sound["faults"]!.AsArray());
        Assert.Contains("$.skills[0].tieBreaks no-tie-break", sound["warnings"]!.AsArray().Select(one => $"{one!["place"]} {one["code"]}"));
        Assert.Equal("$.skills[0].stages[0].parts[1].weight", (string)Assert.Single(faulty["faults"]!.AsArray())!["place"]!);
        Assert.Empty(faulty["warnings"]!.AsArray());
    }

    [Fact]
    public async Task A_competitions_workbook_read_again_is_its_scheme()
    {
        var book = await BytesAsync(Organizer, new HttpRequestMessage(HttpMethod.Get, $"{open.Event.Root}/scheme.xlsx"));
        var same = await BytesAsync(Organizer, Caller.Write(HttpMethod.Post, "/api/schemes/file", Asked(Scheme)));

        var read = (await SendAsync(book)).Accepted().Json;

        Assert.True(JsonNode.DeepEquals(Scheme, read["scheme"]));
        Assert.Equal(book, same);
    }

    [Fact]
    public async Task A_bad_workbook_or_scheme_is_refused_with_its_places()
    {
        var nothing = await SendAsync([1, 2, 3]);
        var noFile = await Organizer.PostAsync("/api/schemes/workbook", "{}");
        var badScheme = await Organizer.PostAsync("/api/schemes/file", """{"scheme": {"format": "scoring-scheme/1"}}""");

        nothing.Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadSchemeWorkbook);
        noFile.Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadSchemeWorkbook);
        badScheme.Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadScheme);
        Assert.Contains("$.skills", badScheme.Places);
    }

    [Fact]
    public async Task A_try_out_is_the_same_again_and_moves_with_a_mark()
    {
        var first = (await TryAsync("[]")).Accepted();
        var again = (await TryAsync("[]")).Accepted();
        var last = (string)Standings(first)[^1]!["contestant"]!;
        var changes = $$"""
            [{"skill":"fitting","contestant":"{{last}}","stage":"final","sheet":"s1","judge":"j1","aspect":"a1","value":"10"},
             {"skill":"fitting","contestant":"{{last}}","stage":"final","sheet":"s1","judge":"j2","aspect":"a1","value":"10"}]
            """;

        var changed = (await TryAsync(changes)).Accepted();

        Assert.Equal(first.Text, again.Text);
        Assert.Equal(5, Standings(first).Count);
        Assert.NotEqual(last, (string)Standings(changed)[^1]!["contestant"]!);
    }

    [Fact]
    public async Task A_try_out_that_can_not_be_says_where()
    {
        var marks = """[{"skill":"fitting","contestant":"c01","stage":"final","sheet":"s1","judge":"j1","aspect":"a1","value":"11"}]""";

        var much = await TryAsync(marks);
        var many = await Organizer.PostAsync("/api/schemes/tryout", $$"""{"scheme": {{Event.Scheme}}, "contestants": 61}""");

        Assert.Equal(["$.changes[0].value"], much.Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadTryout).Places);
        Assert.Equal(["$.contestants"], many.Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadTryout).Places);
    }

    [Fact]
    public async Task A_template_gives_its_scheme_to_start_from()
    {
        var scheme = (await Organizer.GetAsync("/api/templates/changchun-icv/scheme")).Accepted();

        Assert.Equal("scoring-scheme/1", (string)scheme.Json["format"]!);
        var templates = (await Organizer.GetAsync("/api/templates")).Accepted().Json.AsArray();
        foreach (var programme in templates.Where(one => (bool)one!["programme"]!))
        {
            (await Organizer.GetAsync($"/api/templates/{programme!["id"]}/scheme"))
                .Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchTemplate);
            foreach (var competition in programme["competitions"]!.AsArray())
            {
                (await Organizer.GetAsync($"/api/templates/{competition!["id"]}/scheme")).Accepted();
            }
        }

        (await Organizer.GetAsync("/api/templates/none/scheme")).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchTemplate);
        var none = await Organizer.GetAsync("/api/competitions/none/scheme.xlsx");
        none.Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchCompetition);
    }

    private Task<Answer> TryAsync(string changes) =>
        Organizer.PostAsync(
            "/api/schemes/tryout", $$"""{"scheme": {{Event.Scheme}}, "contestants": 5, "seed": 7, "changes": {{changes}}}""");

    private Task<Answer> SendAsync(byte[] book) => Organizer.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/schemes/workbook")
    {
        Content = new MultipartFormDataContent { { new ByteArrayContent(book), "file", "fitting.xlsx" } },
    });

    private static string Asked(JsonNode scheme) => new JsonObject { ["scheme"] = scheme.DeepClone() }.ToJsonString();

    private static JsonArray Standings(Answer answer) => answer.Json["result"]!["skills"]![0]!["standings"]!.AsArray();

    private static async Task<byte[]> BytesAsync(Caller caller, HttpRequestMessage request)
    {
        using var http = new HttpClient { BaseAddress = caller.Root };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", caller.Pass);
        using var response = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
