using System.Diagnostics;

namespace Scoring.Api.Tests.Doors;

/// <summary>The program is killed while judges submit; this test stands outside and remembers every acknowledgement.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 22;
    private const int Seed = 20260501;

    private readonly string _folder = Directory.CreateTempSubdirectory("scoring-kill-").FullName;

    [Fact]
    public async Task Whatever_was_acknowledged_before_a_kill_is_there_afterwards_exactly_once_and_the_chain_is_whole()
    {
        var chance = new Random(Seed);
        var judges = await PrepareAsync();
        for (var round = 0; round < Kills; round++)
        {
            await using var app = await ChildApp.StartAsync(_folder);
            var trigger = new Countdown(chance.Next(1, 60));
            _ = trigger.Reached.ContinueWith(_ => app.Kill(), TaskScheduler.Default);
            await Task.WhenAll(judges.Select(judge => judge.SubmitUntilKilledAsync(app, trigger)));
            await app.GoneAsync();
        }

        await using (var last = await ChildApp.StartAsync(_folder))
        {
            Assert.True(judges.Sum(judge => judge.Acknowledged.Count) > Kills);
            foreach (var judge in judges)
            {
                await judge.ProveAllAsync(last);
            }
        }

        await VerifyAsync();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<SteadyJudge[]> PrepareAsync()
    {
        await using var app = await ChildApp.StartAsync(_folder, awaitCode: true);
        using var stranger = new Caller(app.Staff, null);
        var signedIn = (await stranger.PostAsync(
            "/api/office/first-sign-in",
            new { op = "first", code = app.OneTimeCode, name = "李组长", passPhrase = "correct horse" })).Accepted();
        var opened = await Event.OpenAsync(stranger.As(signedIn.Cookie("scoring-organizer")), "fitting-2026");
        return
        [
            new SteadyJudge(await opened.EnrolAsync("bench", "ana"), "ana", "s1", opened.Organizer.Pass!),
            new SteadyJudge(await opened.EnrolAsync("bench", "bo"), "bo", "s1", opened.Organizer.Pass!),
            new SteadyJudge(await opened.EnrolAsync("oral", "cai"), "cai", "s2", opened.Organizer.Pass!),
        ];
    }

    /// <summary>The command an auditor would run.</summary>
    private async Task VerifyAsync()
    {
        using var verify = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Scoring.Silo.dll"), "verify", _folder },
            RedirectStandardOutput = true,
        })!;
        var printed = await verify.StandardOutput.ReadToEndAsync();
        await verify.WaitForExitAsync();
        Assert.True(verify.ExitCode == 0, $"{verify.ExitCode}: {printed}");
    }
}
