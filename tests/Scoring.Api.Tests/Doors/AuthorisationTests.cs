using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;

namespace Scoring.Api.Tests.Doors;

/// <summary>Every route there is, read from the running process, is tried by everybody who may not pass.</summary>
public sealed class AuthorisationTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    /// <summary>Routes that need no session. A new one must be put here on purpose.</summary>
    private static readonly string[] OpenRoutes =
    [
        "GET /", "GET /organizer/", "GET /tablet/", "GET /e/{secret?}", "GET /check",
        "GET /api/enrolments/{secret}/", "POST /api/enrolments/{secret}/spending",
        "POST /api/office/first-sign-in", "POST /api/office/sign-in", "POST /api/office/entering", "POST /api/office/sign-out", "GET /api/office/me",
        "POST /api/office/copies", "POST /api/office/restoration",
        "GET /health/live", "GET /health/ready", "GET /openapi/{documentName}.json", "GET /refusals", "GET /refusals/{number:int}",
    ];

    /// <summary>What a tablet would send to each of its routes. A new one must be put here on purpose.</summary>
    private static readonly Dictionary<string, object?> TabletRoutes = new()
    {
        ["GET desk"] = null,
        ["POST beat"] = new { unsent = 0 },
        ["GET sheets/001/final/s1"] = null,
        ["PUT drafts/001/final/s1"] = new { revision = 1, marks = new { a1 = "1" } },
        ["POST sheets/001/final/s1"] = new { op = "revoked-1", expectedVersion = 0, marks = new { a1 = "1", a2 = "true" } },
        ["POST turn"] = new { op = "revoked-2", judge = "ana", pin = "1234" },
        ["POST turn/end"] = new { op = "revoked-3" },
    };

    [Fact]
    public void Every_route_says_whom_it_lets_in() =>
        Assert.All(
            Endpoints().Where(IsReachable),
            endpoint => Assert.True(endpoint.Metadata.GetMetadata<DoorSign>() is not null, endpoint.DisplayName));

    [Fact]
    public void Only_these_staff_routes_need_no_session() =>
        Assert.Equal(OpenRoutes.Order(), Staff(Door.Anyone).Where(route => !route.IsFile).Select(route => route.Name).Order());

    [Fact]
    public async Task Nobody_without_a_session_passes()
    {
        using var stranger = open.App.Anyone();
        foreach (var route in OfSignedIn())
        {
            (await route.TryAsync(stranger)).Refused(HttpStatusCode.Unauthorized, (int)DoorRefusal.NoSession);
        }

        foreach (var route in Staff(Door.Judge))
        {
            (await route.TryAsync(stranger)).Refused(HttpStatusCode.Unauthorized, (int)DoorRefusal.NoDevice);
        }
    }

    [Fact]
    public async Task A_made_up_session_or_pass_does_not_pass()
    {
        using var organizer = open.App.Anyone().As("made-up");
        foreach (var route in OfSignedIn())
        {
            (await route.TryAsync(organizer)).Refused(HttpStatusCode.Unauthorized, (int)DoorRefusal.SessionEnded);
        }

        foreach (var (route, body) in TabletRoutes)
        {
            var forged = open.Bench.With(open.Bench.Caller.As($"fitting-2026.bench.{open.Bench.Device}.guessed"));
            Assert.Equal(HttpStatusCode.Unauthorized, (await TryAsync(forged, route, body)).Status);
        }
    }

    [Fact]
    public async Task A_judges_tablet_does_nothing_that_is_the_organizers()
    {
        foreach (var route in OfSignedIn())
        {
            (await route.TryAsync(open.Bench.Caller)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.OrganizersOnly);
        }
    }

    [Fact]
    public async Task An_organizer_does_nothing_that_is_a_judges()
    {
        foreach (var route in Staff(Door.Judge))
        {
            (await route.TryAsync(open.Event.Organizer)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.JudgesOnly);
        }
    }

    [Fact]
    public async Task An_official_passes_the_doors_of_his_role_and_no_other()
    {
        foreach (var (caller, doors) in new[]
        {
            (open.ChiefJudge, new[] { Door.ChiefJudge, Door.Reader, Door.Official }),
            (open.Recorder, [Door.Recorder, Door.Official]),
            (open.Supervisor, [Door.Reader, Door.Official]),
        })
        {
            foreach (var route in OfSignedIn())
            {
                var answer = await route.TryAsync(caller);
                Assert.True((answer.Number != (int)DoorRefusal.OtherRole) == doors.Contains(route.Door!.Value), $"{route.Name}: {answer.Text}");
            }
        }
    }

    [Fact]
    public async Task An_official_of_another_competition_does_not_pass()
    {
        using var chief = await (await open.OtherEventAsync()).OfficialAsync("chief-judge");
        foreach (var route in Staff(Door.ChiefJudge).Concat(Staff(Door.Reader)).Concat(Staff(Door.Official)))
        {
            (await route.TryAsync(chief)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.OtherCompetitionsOfficial);
        }
    }

    [Fact]
    public void A_supervisor_writes_nothing() =>
        Assert.All(Staff(Door.Reader).Concat(Staff(Door.Official)), route => Assert.Equal("GET", route.Method));

    [Fact]
    public async Task A_tablet_of_another_competition_or_station_does_not_pass()
    {
        foreach (var route in Staff(Door.Judge))
        {
            (await route.TryAsync(open.Elsewhere.Caller)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.OtherCompetition);
            (await route.TryAsync(open.Oral.Caller)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.OtherStation);
        }
    }

    [Fact]
    public async Task A_pass_that_claims_another_station_is_found_out()
    {
        var secret = open.Oral.Caller.Pass!.Split('.')[3];
        var forged = open.Bench.With(open.Oral.Caller.As($"fitting-2026.bench.{open.Oral.Device}.{secret}"));

        foreach (var (route, body) in TabletRoutes)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await TryAsync(forged, route, body)).Status);
        }
    }

    [Fact]
    public async Task A_revoked_tablet_does_nothing_any_more()
    {
        var tablet = await open.Event.EnrolAsync("bench", "ana");
        (await tablet.Caller.GetAsync($"{tablet.Root}/desk")).Accepted();
        var revocation = $"{open.Event.Root}/devices/{tablet.Device}/revocation";
        (await open.Event.Organizer.PostAsync(revocation, new { op = "revoke-1", reason = "丢失" })).Accepted();

        Assert.Equal(TabletRoutes.Count, Staff(Door.Judge).Count());
        foreach (var (route, body) in TabletRoutes)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await TryAsync(tablet, route, body)).Status);
        }
    }

    [Fact]
    public async Task A_route_of_the_other_listener_does_not_exist()
    {
        using var outside = new Caller(open.App.Public, open.Event.Organizer.Pass);
        using var inside = open.App.Anyone();
        foreach (var route in On(Listener.Staff).Where(route => route.Path is not "/" and not "/health/live" and not "/health/ready"))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await route.TryAsync(outside)).Status);
        }

        foreach (var route in On(Listener.Public).Where(route => route.Path != "/"))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await route.TryAsync(inside)).Status);
        }
    }

    private static Task<Answer> TryAsync(Tablet tablet, string route, object? body)
    {
        var path = $"{tablet.Root}/{route.Split(' ')[1]}";
        return route[..3] switch
        {
            "GET" => tablet.Caller.GetAsync(path),
            "PUT" => tablet.Caller.PutAsync(path, body!),
            _ => tablet.Caller.PostAsync(path, body!),
        };
    }

    private static bool IsReachable(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<AcceptedBy>() is not null;

    private IEnumerable<RouteEndpoint> Endpoints() =>
        open.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<TriedRoute> OfSignedIn() => On(Listener.Staff).Where(route => route.Door is not (null or Door.Anyone or Door.Judge));

    private IEnumerable<TriedRoute> Staff(Door door) => On(Listener.Staff).Where(route => route.Door == door);

    private IEnumerable<TriedRoute> On(Listener listener) =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<AcceptedBy>()?.Listener == listener).SelectMany(TriedRoute.Of);
}
