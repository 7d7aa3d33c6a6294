using System.Net;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>Who asks too much, or guesses, is held off; others are not.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_tablet_that_asks_too_much_is_held_off_and_another_is_not()
    {
        await using var app = await TestApp.StartAsync(doors => (doors.DevicePerSecond, doors.DeviceAtOnce) = (1, 5));
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026");
        var (busy, calm) = (await opened.EnrolAsync("bench", "ana"), await opened.EnrolAsync("oral", "cai"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => busy.Caller.GetAsync($"{busy.Root}/desk")));

        Assert.Contains(answers, answer => answer.Number == (int)DoorRefusal.TooManyRequests);
        (await calm.Caller.GetAsync($"{calm.Root}/desk")).Accepted();
    }

    [Fact]
    public async Task Wrong_codes_run_out_and_right_ones_cost_nothing()
    {
        await using var app = await TestApp.StartAsync(doors => doors.WrongGuesses = 3);
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "fitting-2026");
        using var stranger = app.Anyone();
        for (var i = 0; i < 10; i++)
        {
            await opened.EnrolAsync("bench", "ana");
        }

        for (var i = 0; i < 3; i++)
        {
            (await stranger.GetAsync($"/api/enrolments/0000000{i}")).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
        }

        (await stranger.GetAsync("/api/enrolments/00000009")).Refused(HttpStatusCode.TooManyRequests, (int)DoorRefusal.TooManyWrongGuesses);
    }
}
