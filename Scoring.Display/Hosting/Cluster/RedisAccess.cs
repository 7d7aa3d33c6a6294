using StackExchange.Redis;

namespace Scoring.Display.Hosting.Cluster;

/// <summary>How a process of ours connects to Redis: it never gives up, and while Redis is away nobody waits for it.</summary>
internal static class RedisAccess
{
    private const string FromFile = "file:";

    public static ConfigurationOptions Parse(string setting)
    {
        var text = setting.StartsWith(FromFile, StringComparison.OrdinalIgnoreCase)
            ? File.ReadAllText(setting[FromFile.Length..]).Trim()
            : setting;
        ConfigurationOptions options;
        try
        {
            options = ConfigurationOptions.Parse(text);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException)
        {
            // What the parser says quotes the text, and with it the password.
            throw new InvalidOperationException("Display:Redis: host:6379,user=…,password=…");
        }

        options.AbortOnConnectFail = false;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ConnectTimeout = 2000;
        options.AsyncTimeout = 2000;
        options.SyncTimeout = 2000;
        options.KeepAlive = 5;
        options.ReconnectRetryPolicy = new LinearRetry(500);
        options.TieBreaker = "";
        options.ConfigurationChannel = "";
        return options;
    }
}
