using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Scoring.Boards;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>
/// Where this silo's grains put public boards: snapshot keys and messages below <c>public:</c>. It never fails a grain: what Redis did not
/// take is projected anew when it is back (<see cref="BoardsWatch"/>).
/// </summary>
internal sealed partial class RedisBoards(IConnectionMultiplexer redis, ILogger<RedisBoards> log) : IBoardSink
{
    // What was written last: bytes that differ in version and time alone do not travel.
    private volatile InProcessBoards _written = new();
    private int _lost;

    /// <summary>True once after something was not taken.</summary>
    public bool TakeLost() => Interlocked.Exchange(ref _lost, 0) != 0;

    /// <summary>Nothing is known any more of what stands in Redis.</summary>
    public void Forget() => _written = new InProcessBoards();

    public async ValueTask ShowAsync(Board board)
    {
        var written = _written;
        var before = await written.ReadAsync(board.Id, CancellationToken.None);
        await written.ShowAsync(board);
        var now = await written.ReadAsync(board.Id, CancellationToken.None);
        if (!ReferenceEquals(before, now) && now is not null)
        {
            await WriteAsync(PublicKeys.Board(board.Id), null, PublicKeys.Moved, board.Id, now.Version, now.Json.ToArray());
        }
    }

    public ValueTask ListAsync(Listing listing, BoardVersion version = default) => WriteAsync(
        PublicKeys.Listing(listing.Competition), PublicKeys.Listed, PublicKeys.ListedAnew, listing.Competition, version, BoardJson.Write(listing));

    public ValueTask SetScenesAsync(ImmutableArray<Scene> scenes, BoardVersion version = default) =>
        WriteAsync(PublicKeys.Scenes, null, PublicKeys.ScenesChanged, "scenes", version, BoardJson.Write(scenes));

    private async ValueTask WriteAsync(RedisKey key, RedisKey? index, string channel, string name, BoardVersion version, byte[] json)
    {
        try
        {
            if (!await BoardScript.WriteAsync(redis.GetDatabase(), key, index, channel, name, version, json))
            {
                LogLate(name, version.Epoch, version.Seq);
            }
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or ObjectDisposedException)
        {
            Volatile.Write(ref _lost, 1);
            LogLost(name, failure.GetType().Name);
        }
    }

    [LoggerMessage(3301, LogLevel.Warning, "{Name} of version {Epoch}/{Seq} came too late: Redis holds a later one")]
    private partial void LogLate(string name, long epoch, long seq);

    [LoggerMessage(3302, LogLevel.Warning, "{Name} did not reach Redis ({Failure}); it is shown anew when Redis is back")]
    private partial void LogLost(string name, string failure);
}
