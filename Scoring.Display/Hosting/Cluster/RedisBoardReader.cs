using System.Globalization;
using System.Text;
using Scoring.Boards;
using StackExchange.Redis;

namespace Scoring.Display.Hosting.Cluster;

/// <summary>
/// Public boards out of Redis, mirrored here: subscribes first, then reads, and drops what is older than what it has. What is missing in
/// Redis takes nothing away: an emptied Redis, or one that is gone, leaves the last boards standing.
/// </summary>
internal sealed partial class RedisBoardReader(IConnectionMultiplexer redis, TimeProvider time, ILogger<RedisBoardReader> log) : BackgroundService, IBoardReader
{
    /// <summary>A message may be lost while the connection is: everything is read again this often.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly InProcessBoards _mirror = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (BoardVersion Version, byte[] Json)> _heads = new(StringComparer.Ordinal);

    private volatile bool _hasRead;

    /// <summary>Whether everything was read at least once since this process started.</summary>
    public bool HasRead => _hasRead;

    public ValueTask<ImmutableArray<Listing>> ListAsync(CancellationToken cancel) => _mirror.ListAsync(cancel);

    public ValueTask<BoardSnapshot?> ReadAsync(string board, CancellationToken cancel) => _mirror.ReadAsync(board, cancel);

    public ValueTask<Scene> ReadSceneAsync(int screen, CancellationToken cancel) => _mirror.ReadSceneAsync(screen, cancel);

    public IDisposable Watch(IBoardWatcher watcher) => _mirror.Watch(watcher);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        var subscribed = false;
        do
        {
            try
            {
                if (!subscribed)
                {
                    await SubscribeAsync();
                    subscribed = true;
                }

                await ReadAllAsync(redis.GetDatabase());
                _hasRead = true;
            }
            catch (Exception away) when (away is RedisException or TimeoutException)
            {
                LogAway(away.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SubscribeAsync()
    {
        var subscriber = redis.GetSubscriber();
        await subscriber.SubscribeAsync(RedisChannel.Literal(PublicKeys.Moved), (_, message) => Heard(message, TakeBoard));
        await subscriber.SubscribeAsync(RedisChannel.Literal(PublicKeys.ListedAnew), (_, message) => Heard(message, TakeListing));
        await subscriber.SubscribeAsync(RedisChannel.Literal(PublicKeys.ScenesChanged), (_, message) => Heard(message, TakeScenes));
    }

    private async Task ReadAllAsync(IDatabase db)
    {
        await TakeAsync(db, PublicKeys.Scenes, "scenes", TakeScenes);
        foreach (var competition in await db.SetMembersAsync(PublicKeys.Listed))
        {
            await TakeAsync(db, PublicKeys.Listing(competition!), competition!, TakeListing);
        }

        foreach (var board in (await _mirror.ListAsync(CancellationToken.None)).SelectMany(listing => listing.Boards))
        {
            await TakeAsync(db, PublicKeys.Board(board.Id), board.Id, TakeBoard);
        }
    }

    private static async Task TakeAsync(IDatabase db, string key, string name, Action<string, BoardVersion, byte[]> take)
    {
        var fields = await db.HashGetAsync(key, ["epoch", "seq", "json"]);
        if (fields.All(field => field.HasValue))
        {
            take(name, new BoardVersion((long)fields[0], (long)fields[1]), fields[2]!);
        }
    }

    // Name, epoch, seq and json, a line each.
    private static void Heard(RedisValue message, Action<string, BoardVersion, byte[]> take)
    {
        var bytes = (byte[])message!;
        var lines = new string[3];
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            if (end < 0)
            {
                return;
            }

            (lines[i], start) = (Encoding.UTF8.GetString(bytes, start, end - start), end + 1);
        }

        take(lines[0], new BoardVersion(Number(lines[1]), Number(lines[2])), bytes[start..]);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private void TakeBoard(string board, BoardVersion version, byte[] json) => _mirror.Show(new BoardSnapshot(board, version, json));

    private void TakeListing(string competition, BoardVersion version, byte[] json) =>
        Take("listing:" + competition, version, json, () => Done(_mirror.ListAsync(BoardJson.ReadListing(json))));

    private void TakeScenes(string name, BoardVersion version, byte[] json) =>
        Take(name, version, json, () => Done(_mirror.SetScenesAsync(BoardJson.ReadScenes(json))));

    private void Take(string name, BoardVersion version, byte[] json, Action take)
    {
        lock (_gate)
        {
            if (_heads.TryGetValue(name, out var head) && (version.IsBefore(head.Version) || json.AsSpan().SequenceEqual(head.Json)))
            {
                return;
            }

            _heads[name] = (version, json);
            take();
        }
    }

    // The mirror is in memory: it is done when it returns.
    private static void Done(ValueTask taken) => taken.GetAwaiter().GetResult();

    [LoggerMessage(2301, LogLevel.Warning, "Redis is out of reach ({Failure}); the last boards stay on the screens")]
    private partial void LogAway(string failure);
}
