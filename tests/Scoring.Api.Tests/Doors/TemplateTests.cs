using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>What a competition can be made from.</summary>
public sealed class TemplateTests
{
    [Fact]
    public async Task A_competition_is_made_from_one_that_a_programme_lists_and_not_from_the_programme()
    {
        await using var app = await TestApp.StartAsync();
        using var organizer = await app.OrganizerAsync();

        (await organizer.PostAsync("/api/competitions", From("whole", "hubei-baiqianwan"))).Refused(HttpStatusCode.BadRequest, 50);
        (await organizer.PostAsync("/api/competitions", From("none", "hubei-baiqianwan/nowhere"))).Refused(HttpStatusCode.NotFound, 30);
        (await organizer.PostAsync("/api/competitions", From("one", "hubei-baiqianwan/hubei-cnc-wuhan"))).Accepted();
    }

    private static object From(string id, string template) =>
        new { op = $"op-{id}", id, name = new { zh = "赛事" }, template, withSample = true };
}
