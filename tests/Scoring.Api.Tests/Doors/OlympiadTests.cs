using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>A real competition, mark by mark, through the interface.</summary>
public sealed class OlympiadTests
{
    [Fact]
    public async Task The_IMO_of_2024_marked_by_six_judges_at_once_with_duplicates_and_a_restart_gives_the_published_places()
    {
        var olympiad = Olympiad.Read();
        await using var app = await TestApp.StartAsync();
        var organizer = await app.OrganizerAsync();
        (await organizer.PostAsync("/api/competitions", Olympiad.Creation())).Accepted();
        (await organizer.PutAsync("/api/competitions/imo-2024/roster", olympiad.Roster())).Accepted();
        (await organizer.PutAsync("/api/competitions/imo-2024/stations", Olympiad.Stations())).Accepted();
        (await organizer.PostAsync("/api/competitions/imo-2024/opening", new { op = "open" })).Accepted();
        var room = new Event(organizer, Olympiad.Id);
        var judges = await Task.WhenAll(Enumerable.Range(1, Olympiad.Problems).Select(n => room.EnrolAsync($"room-{n}", $"judge-{n}")));

        var half = new Countdown(olympiad.Contestants.Count * Olympiad.Problems / 2);
        var marking = Task.WhenAll(judges.Select((judge, i) => MarkAllAsync(app, judge, i, olympiad, half)));
        await half.Reached;
        await app.RestartAsync();
        await marking;

        (await organizer.PostAsync("/api/competitions/imo-2024/skills/imo/publication", new { op = "publish" })).Accepted();
        var result = (await organizer.GetAsync("/api/competitions/imo-2024/skills/imo/standings")).Accepted().Json;
        var standings = result["skills"]![0]!["standings"]!.AsArray();
        Assert.Equal(
            olympiad.Contestants.Select(contestant => (contestant.Id, contestant.Rank, contestant.Total)).Order(),
            standings.Select(line => ((string)line!["contestant"]!, (string)line["rank"]!, (string)line["total"]!)).Order());
    }

    /// <summary>Each judge begins elsewhere in the list; every seventh sheet is sent twice at once.</summary>
    private static async Task MarkAllAsync(TestApp app, Tablet judge, int problem, Olympiad olympiad, Countdown half)
    {
        var count = olympiad.Contestants.Count;
        for (var i = 0; i < count; i++)
        {
            var contestant = olympiad.Contestants[(i + (problem * 100)) % count];
            var (op, body) = ($"p{problem + 1}-{contestant.Id}", contestant.Marks[problem]);
            var times = Enumerable.Range(0, i % 7 == 0 ? 2 : 1);
            var receipts = await Task.WhenAll(times.Select(_ => UntilSavedAsync(app, judge, problem, op, contestant.Id, body)));
            Assert.Single(receipts.Distinct());
            half.Signal();
        }
    }

    private static async Task<string> UntilSavedAsync(TestApp app, Tablet judge, int problem, string op, string contestant, string mark)
    {
        while (true)
        {
            var up = app.Up;
            try
            {
                var answer = await judge.Caller.PostAsync(
                    $"{judge.Root}/sheets/{contestant}/contest/p{problem + 1}", new { op, expectedVersion = 0, marks = new { a = mark } });
                if (answer.Status != HttpStatusCode.ServiceUnavailable)
                {
                    return answer.Accepted().Text;
                }
            }
            catch (HttpRequestException)
            {
                await up;
            }
        }
    }
}

/// <summary>Tells when something has happened so often.</summary>
internal sealed class Countdown(int times)
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = times;

    public Task Reached => _reached.Task;

    public void Signal()
    {
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _reached.SetResult();
        }
    }
}
