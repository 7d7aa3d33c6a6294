using System.Security.Cryptography;
using Scoring.Boards;
using StackExchange.Redis;

namespace Scoring.Display.Hosting.Cluster;

/// <summary>Signs of life to Redis, all this process ever writes there. Nothing rests on them: what Redis does not take is dropped.</summary>
internal sealed class RedisPresenceSink(IConnectionMultiplexer redis) : IPresenceSink
{
    private static readonly TimeSpan SignsKept = TimeSpan.FromHours(1);
    private static readonly TimeSpan CountKept = TimeSpan.FromSeconds(30);

    private readonly string _display = RandomNumberGenerator.GetHexString(16, lowercase: true);

    public ValueTask SeenAsync(ScreenSign sign) => SetAsync(PresenceKeys.Sign(sign.Window), BoardJson.Write(sign), SignsKept);

    public ValueTask CountAsync(int phones) => SetAsync(PresenceKeys.Phones(_display), phones, CountKept);

    private async ValueTask SetAsync(string key, RedisValue value, TimeSpan kept)
    {
        try
        {
            await redis.GetDatabase().StringSetAsync(key, value, kept);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            // The next sign comes in five seconds.
        }
    }
}
