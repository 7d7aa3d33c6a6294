using Scoring.Cluster.Tests.Machines;
using Scoring.Silo.Tests.Postgres;

namespace Scoring.Cluster.Tests;

/// <summary>Logs are copied, mailed and kept by others: they hold no key to anything.</summary>
public sealed class SecretTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Processes_that_log_everything_log_no_password_and_no_key()
    {
        using var certificates = new Certificates();
        var more = new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Trace" }.With(certificates.Settings);
        await using var province = await Province.StartAsync(new Province { Of = 1, More = more });
        using var organizer = await province.OrganizerAsync();
        var competition = await Province.CompetitionAsync(organizer, "fitting");
        var oral = await competition.EnrolAsync("oral", "cai");
        (await oral.SubmitAsync("mark-1", "001", new { a1 = "8.5" }, sheet: "s2")).Accepted();
        await province.UntilShownAsync("fitting/fitting/so-far", "\"sheetsMarked\":1", Soon);
        await province.Redis.StopAsync();
        await province.Postgres.KillAsync();
        await oral.SubmitAsync("mark-2", "002", new { a1 = "7" }, sheet: "s2");

        var log = province.Log;
        Assert.Contains("scoring.entry", log, StringComparison.Ordinal);
        Assert.All(
            new[] { "silo-secret", "api-secret", "display-secret", PostgresServer.Password, Door.InstallationKey, "PRIVATE KEY", "correct horse" },
            secret => Assert.False(log.Contains(secret, StringComparison.OrdinalIgnoreCase), Around(log, secret)));
    }

    private static string Around(string log, string secret)
    {
        var at = log.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : log[Math.Max(0, at - 300)..Math.Min(log.Length, at + 100)];
    }
}
