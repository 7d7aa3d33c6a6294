using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Scoring.Api.Hosting;
using Scoring.Api.Office;
using Scoring.Api.Templates;

namespace Scoring.Api.Demo;

/// <summary>Plays a whole competition through the public HTTP interface, as its organizer and all its judges.</summary>
internal sealed partial class DemoPlayer(
    StartOptions start, OneTimeCode code, Listeners listeners, TemplateShelf shelf, TimeProvider time,
    IHostApplicationLifetime life, ILogger<DemoPlayer> log) : BackgroundService
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await code.Offered.WaitAsync(stoppingToken))
        {
            return;
        }

        try
        {
            await PlayAsync(start.Demo!, stoppingToken);
        }
        catch (Exception failure) when (failure is DemoRefusedException or HttpRequestException)
        {
            LogStopped(failure.Message);
            life.StopApplication();
        }
    }

    private async Task PlayAsync(string demo, CancellationToken cancel)
    {
        var host = IPAddress.Any.Equals(start.Bind) ? IPAddress.Loopback : start.Bind;
        var staff = new Uri($"http://{host}:{listeners.PortOf(Listener.Staff)}");
        var passPhrase = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10);
        DemoClient Called(string name) => new(staff, name, time);
        using var office = Called("demo");
        await office.PostAsync("/api/office/first-sign-in",
            new JsonObject { ["code"] = code.Text, ["name"] = "演示 Demo", ["passPhrase"] = passPhrase }, cancel);
        LogPlaying(demo, start.Speed, passPhrase);
        var template = await TemplateAsync(office, demo, cancel);
        var organizers = ContestsOf(template).Select((contest, i) => new DemoOrganizer(office, contest, i + 1, Called)).ToArray();
        var programme = (bool)template["programme"]! ? ProgrammeOf(demo, office, cancel) : null;
        if (programme is not null)
        {
            await programme.CreateAsync(cancel);
        }

        if (organizers.Length > 0)
        {
            await new DemoStage(start, time, organizers).PlayAsync(LogFrozen, cancel);
        }

        if (programme is not null)
        {
            await programme.PlayAsync(cancel);
        }

        LogPublished(demo);
    }

    private DemoProgramme ProgrammeOf(string demo, DemoClient office, CancellationToken cancel)
    {
        var entries = shelf.Find(demo)!.Entries() is { } text ? JsonNode.Parse(text)! : new JsonObject();
        return new DemoProgramme(office, demo, entries, () => Task.Delay(Breath / (double)start.Speed, time, cancel));
    }

    /// <summary>The template's own, or all of a programme's, side by side.</summary>
    private static IEnumerable<DemoContest> ContestsOf(JsonNode template) => (bool)template["programme"]!
        ? template["competitions"]!.AsArray().Select(one => ContestOf(one!))
        : [ContestOf(template)];

    private static DemoContest ContestOf(JsonNode template)
    {
        var id = (string)template["id"]!;
        return new DemoContest(id[(id.IndexOf('/') + 1)..], template["name"]!, id);
    }

    private static async Task<JsonNode> TemplateAsync(DemoClient office, string demo, CancellationToken cancel)
    {
        var templates = await office.GetAsync("/api/templates", cancel);
        return templates.AsArray().FirstOrDefault(one => (string)one!["id"]! == demo) ?? throw new DemoRefusedException(
            $"没有模板 {demo}。There is no template {demo}: {string.Join(", ", templates.AsArray().Select(one => (string)one!["id"]!))}");
    }

    [LoggerMessage(1201, LogLevel.Information, "演示 Demo {Competition} × {Speed}；组委会口令 organizer's pass phrase: {PassPhrase}")]
    private partial void LogPlaying(string competition, decimal speed, string passPhrase);

    [LoggerMessage(1202, LogLevel.Information, "封榜 The boards are frozen; marking goes on")]
    private partial void LogFrozen();

    [LoggerMessage(1203, LogLevel.Information, "{Competition}：成绩已公布 published")]
    private partial void LogPublished(string competition);

    [LoggerMessage(1204, LogLevel.Error, "演示停止 The demo stopped: {Reason}")]
    private partial void LogStopped(string reason);
}
