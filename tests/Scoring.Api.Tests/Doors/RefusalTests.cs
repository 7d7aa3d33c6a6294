using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>Bad input gets a refusal with number, place and remedy; nothing half done.</summary>
public sealed class RefusalTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    private const HttpStatusCode Bad = HttpStatusCode.BadRequest;

    private Caller Organizer => open.Event.Organizer;

    [Fact]
    public async Task A_bad_scheme_is_refused_with_the_JSON_path_of_each_fault()
    {
        var scheme = Event.Scheme.Replace("\"kind\": \"check\"", "\"kind\": \"chekc\"", StringComparison.Ordinal);

        var body = new JsonObject { ["op"] = "bad-scheme", ["scheme"] = JsonNode.Parse(scheme), ["reason"] = "x" };

        var answer = await Organizer.PutAsync($"{open.Event.Root}/scheme", body.ToJsonString());

        Assert.Contains("$.skills[0].stages[0].parts[0].sheets[0].aspects[1].kind", answer.Refused(Bad, 210).Places);
    }

    [Fact]
    public async Task A_bad_roster_file_is_refused_with_file_line_and_column_of_each_fault()
    {
        var file = "姓名,单位,准考证号,赛项,场次,工位\n王五,一厂,007,钳工,1,A1\n,二厂,008,钳工,1,A2\n赵六,三厂,007,焊工,1,A3\n";

        var answer = await Organizer.UploadAsync($"{open.Event.Root}/roster", "bad-roster", "名单.csv", Encoding.UTF8.GetBytes(file));

        Assert.Equal(["名单.csv:3:1", "名单.csv:4:3", "名单.csv:4:4"], answer.Refused(Bad, (int)DoorRefusal.BadRosterFile).Places.Order());
    }

    [Fact]
    public async Task A_bad_mark_is_refused_with_its_aspect()
    {
        var answer = await open.Bench.SubmitAsync("bad-mark", "001", new { a1 = "10.3", a2 = "perhaps" });

        Assert.Equal(["a1", "a2"], answer.Refused(Bad, 231).Places.Order());
        Assert.All(answer.Json["faults"]!.AsArray(), fault => Assert.NotEmpty((string)fault!["reason"]!));
    }

    [Fact]
    public async Task A_mark_that_is_no_text_or_given_twice_is_refused_at_the_door()
    {
        var path = $"{open.Bench.Root}/sheets/001/final/s1";

        var number = await open.Bench.Caller.PostAsync(path, """{"op":"m1","expectedVersion":0,"marks":{"a1":1}}""");
        var twice = await open.Bench.Caller.PostAsync(path, """{"op":"m2","expectedVersion":0,"marks":{"a1":"1","a1":"2"}}""");

        number.Refused(Bad, (int)DoorRefusal.BadRequest);
        twice.Refused(Bad, (int)DoorRefusal.BadRequest);
    }

    [Theory]
    [InlineData("""{"op":"u1","station":"bench","judge":"ana","extra":1}""", "$.extra")]
    [InlineData("""{"op":"u1","station":7,"judge":"ana"}""", "$.station")]
    [InlineData("""{"op":"u1","judge":"ana"}""", "$")]
    [InlineData("""{"op":"u1",""", "$")]
    public async Task A_request_that_can_not_be_read_is_refused_with_its_place(string body, string place)
    {
        var answer = (await Organizer.PostAsync($"{open.Event.Root}/enrolments", body)).Refused(Bad, (int)DoorRefusal.BadRequest);

        Assert.Equal(place, Assert.Single(answer.Places));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x")]
    public async Task An_op_that_is_none_is_refused(string op) =>
        (await Organizer.PostAsync($"{open.Event.Root}/opening", new { op })).Refused(Bad, (int)DoorRefusal.BadOp);

    [Fact]
    public async Task An_unknown_enrolment_is_refused_and_says_what_to_do()
    {
        using var stranger = open.App.Anyone();

        var answer = await stranger.GetAsync("/api/enrolments/fitting-2026.made-up");

        answer.Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
        Assert.Equal(("/refusals/28", "NoSuchEnrolment"), ((string)answer.Json["type"]!, (string)answer.Json["code"]!));
        Assert.Contains("组委会", (string)answer.Json["zh"]!);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        var usual = new { op = "big", station = new string('x', 65 * 1024), judge = "ana" };
        var roster = new byte[(4 * 1024 * 1024) + 1];

        var answers = new[]
        {
            await Organizer.PostAsync($"{open.Event.Root}/enrolments", usual),
            await Organizer.UploadAsync($"{open.Event.Root}/roster", "big", "r.csv", roster),
        };

        Assert.All(answers, answer => answer.Refused(HttpStatusCode.RequestEntityTooLarge, (int)DoorRefusal.BodyTooLarge));
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "https://127.0.0.1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_write_from_a_foreign_page_is_refused(string header, string value)
    {
        var request = Caller.Write(HttpMethod.Post, $"{open.Event.Root}/opening", new { op = "foreign" });
        request.Headers.Add(header, value);

        (await Organizer.SendAsync(request)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.ForeignOrigin);
    }

    [Fact]
    public async Task A_write_from_our_own_page_is_not_foreign()
    {
        var request = Caller.Write(HttpMethod.Post, $"{open.Event.Root}/opening", new { op = "own" });
        request.Headers.Add("Origin", Organizer.Root.GetLeftPart(UriPartial.Authority));

        (await Organizer.SendAsync(request)).Refused(HttpStatusCode.Conflict, 213);
    }

    [Fact]
    public async Task A_host_name_that_is_not_ours_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/office/me");
        request.Headers.Host = "rebound.example";

        (await Organizer.SendAsync(request)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.HostNotAllowed);
    }

    [Fact]
    public async Task What_is_not_there_has_a_number_too()
    {
        (await Organizer.GetAsync("/api/nothing")).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchRoute);
        (await Organizer.PutAsync("/api/templates", new { op = "m" }))
            .Refused(HttpStatusCode.MethodNotAllowed, (int)DoorRefusal.MethodNotAllowed);
        (await Organizer.GetAsync("/api/competitions/no-such")).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchCompetition);
        (await Organizer.GetAsync("/api/competitions/..%2foffice")).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchCompetition);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_to_run_our_own_files_only()
    {
        var policy = (await Organizer.GetAsync("/api/office/me")).Headers["Content-Security-Policy"].Single();

        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Fact]
    public async Task Every_number_a_door_gives_is_listed_with_its_sentences()
    {
        var listed = (await Organizer.GetAsync("/refusals")).Accepted().Json.AsArray();

        Assert.Equal(Enum.GetValues<DoorRefusal>().Length, listed.Count(line => (int)line!["number"]! < 100));
        Assert.All(listed, line => Assert.True(((string)line!["zh"]!).Length > 0 && ((string)line["en"]!).Length > 0));
    }
}
