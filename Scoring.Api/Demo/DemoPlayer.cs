using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Scoring.Api.Hosting;
using Scoring.Api.Office;

namespace Scoring.Api.Demo;

/// <summary>Plays a whole competition through the public HTTP interface, as its organizer and all its judges.</summary>
internal sealed partial class DemoPlayer(
    StartOptions start, OneTimeCode code, Listeners listeners, TimeProvider time,
    IHostApplicationLifetime life, ILogger<DemoPlayer> log) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Slowest = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

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

    private async Task PlayAsync(string competition, CancellationToken cancel)
    {
        var host = IPAddress.Any.Equals(start.Bind) ? IPAddress.Loopback : start.Bind;
        var staff = new Uri($"http://{host}:{listeners.PortOf(Listener.Staff)}");
        var passPhrase = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10);
        using var organizer = new DemoOrganizer(Called("demo"), competition, Called);
        DemoClient Called(string name) => new(staff, name, time);
        await organizer.SignInAsync(code.Text, passPhrase, cancel);
        LogPlaying(competition, start.Speed, passPhrase);
        await organizer.PrepareAsync(cancel);
        var tablets = await organizer.EnrolAllAsync(cancel);
        await MarkAsync(organizer, tablets, cancel);
        await WaitAsync(TimeSpan.FromSeconds(15), cancel);
        await organizer.PublishAsync(cancel);
        LogPublished(competition);
        foreach (var tablet in tablets)
        {
            tablet.Dispose();
        }
    }

    private async Task MarkAsync(DemoOrganizer organizer, IReadOnlyList<DemoTablet> tablets, CancellationToken cancel)
    {
        var tasks = tablets.SelectMany(tablet => tablet.Tasks())
            .OrderBy(task => task.Turn).ThenBy(task => task.Contestant, StringComparer.Ordinal).ToArray();
        var pause = Slowest * tasks.Length > Longest ? Longest / tasks.Length : Slowest;
        var pulse = time.GetTimestamp();
        for (var i = 0; i < tasks.Length; i++)
        {
            await SubmitAsync(tasks[i], i, cancel);
            if (i == tasks.Length / 3)
            {
                await organizer.PenaliseAsync(tasks[i], cancel);
            }
            else if (i == tasks.Length * 17 / 20)
            {
                await organizer.FreezeAsync(cancel);
                LogFrozen();
            }

            if (i == 0 || time.GetElapsedTime(pulse) > Pulse)
            {
                pulse = time.GetTimestamp();
                await Task.WhenAll(tablets.Select(tablet => tablet.BeatAsync(cancel)));
            }

            await WaitAsync(pause, cancel);
        }
    }

    /// <summary>Every 50th sheet comes again, corrected.</summary>
    private static async Task SubmitAsync(DemoTask task, int i, CancellationToken cancel)
    {
        var talent = Chance(task.Contestant).Next(420, 990);
        await task.Tablet.SubmitAsync(task, 0, MarksOf(task, talent), null, cancel);
        if (i % 50 == 49)
        {
            await task.Tablet.SubmitAsync(task, 1, MarksOf(task, talent), "录入更正 Typing mistake", cancel);
        }
    }

    private static System.Text.Json.Nodes.JsonObject MarksOf(DemoTask task, int talent)
    {
        var sheet = $"{task.Contestant}/{task.Stage}/{(string)task.Sheet["id"]!}";
        return DemoMarks.Of(task.Sheet, task.Seat, talent, Chance(sheet), Chance($"{sheet}/{task.Tablet}"));
    }

    /// <summary>The same for the same text at every start.</summary>
    private static Random Chance(string text) => new(BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    private Task WaitAsync(TimeSpan pause, CancellationToken cancel) => Task.Delay(pause / (double)start.Speed, time, cancel);

    [LoggerMessage(1201, LogLevel.Information, "演示 Demo {Competition} × {Speed}；组委会口令 organizer's pass phrase: {PassPhrase}")]
    private partial void LogPlaying(string competition, decimal speed, string passPhrase);

    [LoggerMessage(1202, LogLevel.Information, "封榜 The boards are frozen; marking goes on")]
    private partial void LogFrozen();

    [LoggerMessage(1203, LogLevel.Information, "{Competition}：成绩已公布 published")]
    private partial void LogPublished(string competition);

    [LoggerMessage(1204, LogLevel.Error, "演示停止 The demo stopped: {Reason}")]
    private partial void LogStopped(string reason);
}

/// <summary>Puts the player into the process when it was asked for.</summary>
internal static class DemoRegistration
{
    public static void AddDemo(this IServiceCollection services, StartOptions start)
    {
        if (start.Demo is not null)
        {
            services.AddHostedService<DemoPlayer>();
        }
    }
}
