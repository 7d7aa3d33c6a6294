using System.Net;
using Scoring.Silo.Tests.Postgres;

namespace Scoring.Api.Tests.Doors;

/// <summary>The whole process with its record in PostgreSQL.</summary>
public sealed class DatabaseTests : IAsyncLifetime
{
    private readonly PostgresServer _server = new();
    private TestApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await TestApp.StartAsync(database: await _server.DatabaseAsync());

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Sessions_sheets_and_drafts_outlive_a_restart_and_the_folder_holds_no_record()
    {
        var opened = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
        var bench = await opened.EnrolAsync("bench", "ana");
        var before = (await bench.SubmitAsync("sheet-1", "001", new { a1 = "7.5", a2 = "true" })).Accepted();
        (await bench.Caller.PutAsync($"{bench.Root}/drafts/002/final/s1", new { revision = 3, marks = new { a1 = "6" } })).Accepted();

        await _app.RestartAsync();

        Assert.Equal(before.Text, (await bench.SubmitAsync("sheet-1", "001", new { a1 = "7.5", a2 = "true" })).Accepted().Text);
        var draft = (await bench.Caller.GetAsync($"{bench.Root}/sheets/002/final/s1")).Accepted().Json["draft"]!;
        Assert.Equal((3, "6"), ((int)draft["revision"]!, (string)draft["marks"]!["a1"]!));
        Assert.Empty(Directory.EnumerateFiles(_app.Folder, "*.jsonl", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task While_the_database_is_away_nothing_is_confirmed_and_afterwards_the_same_request_gets_through()
    {
        var opened = await Event.OpenAsync(await _app.OrganizerAsync(), "fitting-2026");
        var bench = await opened.EnrolAsync("bench", "ana");
        object marks = new { a1 = "7.5", a2 = "true" };
        Assert.Equal(HttpStatusCode.OK, (await opened.Organizer.GetAsync("/health/ready")).Status);

        await _server.StopAsync();
        (await bench.SubmitAsync("sheet-1", "001", marks)).Refused(HttpStatusCode.ServiceUnavailable, 10);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await opened.Organizer.GetAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await opened.Organizer.GetAsync("/health/live")).Status);

        await _server.StartAsync();
        var answer = await bench.SubmitAsync("sheet-1", "001", marks);
        while (answer.Status == HttpStatusCode.ServiceUnavailable)
        {
            answer = await bench.SubmitAsync("sheet-1", "001", marks);
        }

        Assert.Equal(1, (int)answer.Accepted().Json["version"]!);
    }

    [Fact]
    public async Task What_concerns_a_folder_is_said_not_to_apply()
    {
        var organizer = await _app.OrganizerAsync();

        Assert.True((bool)(await organizer.GetAsync("/api/machine")).Accepted().Json["inDatabase"]!);
        var refused = await organizer.PutAsync("/api/machine/second-folder", new { op = "second", folder = Path.GetTempPath() });
        refused.Refused(HttpStatusCode.Conflict, 62);
        Assert.Contains("in a database", refused.Text, StringComparison.Ordinal);
    }
}
