using System.Diagnostics;
using System.Globalization;
using Scoring.Load.Wire;

namespace Scoring.Load.Lines;

/// <summary>Redis as a durable leaderboard: ZADD with appendfsync always, measured by redis-benchmark.</summary>
internal static class RedisLine
{
    public const string Missing = "redis-server and redis-benchmark are not installed (apt-get install redis-server)";

    /// <summary>ZADDs a second; null where there is no Redis.</summary>
    public static async Task<double?> MeasureAsync(int clients, int requests)
    {
        var folder = Directory.CreateTempSubdirectory("scoring-redis-").FullName;
        var port = Addresses.FreePort().ToString(CultureInfo.InvariantCulture);
        try
        {
            string[] settings = ["--port", port, "--bind", "127.0.0.1", "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--dir", folder];
            using var redis = Process.Start(new ProcessStartInfo("redis-server", settings) { RedirectStandardOutput = true })!;
            await WaitForAsync(redis);
            var perSecond = await BenchmarkAsync(port, clients, requests);
            redis.Kill();
            await redis.WaitForExitAsync();
            return perSecond;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WaitForAsync(Process redis)
    {
        while (await redis.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                _ = redis.StandardOutput.ReadToEndAsync();
                return;
            }
        }
    }

    private static async Task<double?> BenchmarkAsync(string port, int clients, int requests)
    {
        string[] arguments = ["-p", port, "-t", "zadd", "-c", $"{clients}", "-n", $"{requests}", "-r", "100", "--csv"];
        using var benchmark = Process.Start(new ProcessStartInfo("redis-benchmark", arguments) { RedirectStandardOutput = true })!;
        var output = await benchmark.StandardOutput.ReadToEndAsync();
        await benchmark.WaitForExitAsync();
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("\"ZADD\"", StringComparison.Ordinal));
        return line is null ? null : double.Parse(line.Split(',')[1].Trim('"'), CultureInfo.InvariantCulture);
    }
}
