using System.Collections.Immutable;
using Scoring.Boards;
using StackExchange.Redis;

namespace Scoring.Api.Hosting.Cluster;

/// <summary>Which windows there are, as the displays wrote it; nothing while Redis is away.</summary>
internal sealed class RedisPresence(IConnectionMultiplexer redis) : IPresenceReader
{
    public async ValueTask<Presence> ReadAsync(CancellationToken cancel)
    {
        try
        {
            var signs = await ValuesAsync(PresenceKeys.Sign("*"), cancel);
            var phones = await ValuesAsync(PresenceKeys.Phones("*"), cancel);
            return new Presence(
                [.. signs.Select(sign => BoardJson.ReadSign(((ReadOnlyMemory<byte>)sign).Span))], phones.Sum(count => (int)count));
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return new Presence([], 0);
        }
    }

    private async Task<ImmutableArray<RedisValue>> ValuesAsync(string pattern, CancellationToken cancel)
    {
        var found = ImmutableArray.CreateBuilder<RedisValue>();
        await foreach (var key in redis.GetServers()[0].KeysAsync(pattern: pattern).WithCancellation(cancel))
        {
            var value = await redis.GetDatabase().StringGetAsync(key);
            if (value.HasValue)
            {
                found.Add(value);
            }
        }

        return found.DrainToImmutable();
    }
}
