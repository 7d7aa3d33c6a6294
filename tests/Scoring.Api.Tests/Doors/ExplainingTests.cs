using System.Net;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>Why, and what if, through the interface.</summary>
public sealed class ExplainingTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    [Fact]
    public async Task A_contestant_and_a_skill_are_explained()
    {
        var (organizer, root) = (open.Event.Organizer, open.Event.Root);
        (await open.Bench.SubmitAsync("explained-1", "001", new { a1 = "7", a2 = "true" })).Accepted();

        var contestant = (await organizer.GetAsync($"{root}/contestants/001/explanation")).Accepted().Json;
        var skill = (await organizer.GetAsync($"{root}/skills/fitting/explanation")).Accepted().Json;

        Assert.Equal(("001", "incomplete"), ((string)contestant["contestant"]!, (string)contestant["status"]!));
        Assert.Equal("status.incomplete", (string)contestant["steps"]!.AsArray()[^1]!["rule"]!);
        Assert.Equal("field", (string)skill["steps"]![0]!["rule"]!);
        (await organizer.GetAsync($"{root}/contestants/999/explanation")).Refused(HttpStatusCode.NotFound, 35);
        (await organizer.GetAsync($"{root}/skills/none/explanation")).Refused(HttpStatusCode.NotFound, 35);
    }

    [Fact]
    public async Task A_scheme_is_tried_without_an_op_and_a_bad_one_is_refused_with_its_places()
    {
        var (organizer, root) = (open.Event.Organizer, open.Event.Root);

        var tried = (await organizer.PostAsync($"{root}/trial", Body(Event.Scheme))).Accepted().Json;
        var bad = (await organizer.PostAsync($"{root}/trial", Body(Event.Scheme.Replace("\"points\"", "\"pints\"", StringComparison.Ordinal))))
            .Refused(HttpStatusCode.BadRequest, 210);

        Assert.Equal(2, tried["skills"]![0]!["rows"]!.AsArray().Count);
        Assert.Equal(
            ["$.skills[0].stages[0].parts[0].sheets[0].aspects[0].kind", "$.skills[0].stages[0].parts[1].sheets[0].aspects[0].kind"],
            bad.Places);
        (await organizer.PostAsync("/api/competitions/nowhere/trial", Body(Event.Scheme))).Refused(HttpStatusCode.NotFound, 201);
    }

    private static string Body(string scheme) => new JsonObject { ["scheme"] = JsonNode.Parse(scheme) }.ToJsonString();
}
