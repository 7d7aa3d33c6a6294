using System.Globalization;
using Scoring.Boards;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// Writes one public thing and tells of it, in one step of Redis, unless a later version stands there already: a silo that was taken for
/// dead and comes back can't put an old board over a new one.
/// </summary>
internal static class BoardScript
{
    // The same version with other bytes is another program's or a corrected name: it replaces. The same bytes are told to nobody.
    private const string Text = """
        local at = redis.call('HMGET', KEYS[1], 'epoch', 'seq', 'json')
        local epoch, seq = tonumber(ARGV[1]), tonumber(ARGV[2])
        if at[1] then
          local e, s = tonumber(at[1]), tonumber(at[2])
          if epoch < e or (epoch == e and seq < s) then return 0 end
          if at[3] == ARGV[3] and epoch == e and seq == s then return 1 end
        end
        redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'seq', ARGV[2], 'json', ARGV[3])
        if KEYS[2] then redis.call('SADD', KEYS[2], ARGV[4]) end
        redis.call('PUBLISH', ARGV[5], ARGV[4] .. '\n' .. ARGV[1] .. '\n' .. ARGV[2] .. '\n' .. ARGV[3])
        return 2
        """;

    /// <summary>False: a later version stands there.</summary>
    public static async Task<bool> WriteAsync(
        IDatabase redis, RedisKey key, RedisKey? index, string channel, string name, BoardVersion version, byte[] json)
    {
        var done = await redis.ScriptEvaluateAsync(
            Text,
            index is { } listed ? [key, listed] : [key],
            [Number(version.Epoch), Number(version.Seq), json, name, channel]);
        return (int)done > 0;
    }

    private static RedisValue Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
