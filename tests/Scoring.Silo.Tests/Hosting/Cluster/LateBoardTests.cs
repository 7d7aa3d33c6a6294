using System.Text;
using Scoring.Boards;
using Scoring.Cluster.Tests.Machines;
using StackExchange.Redis;

namespace Scoring.Silo.Tests.Hosting.Cluster;

/// <summary>What a silo says that was taken for dead must not stand on a screen.</summary>
public sealed class LateBoardTests : IAsyncLifetime
{
    private readonly RedisServer _server = new();
    private ConnectionMultiplexer _redis = null!;

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        _redis = await ConnectionMultiplexer.ConnectAsync(_server.ConnectionOf("silo"));
    }

    public async ValueTask DisposeAsync()
    {
        await _redis.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(7, 3, "an earlier entry")]
    [InlineData(6, 9, "an earlier claim, though further on")]
    public async Task A_board_of_a_lower_epoch_or_sequence_is_refused_and_told_to_nobody(long epoch, long seq, string late)
    {
        Assert.True(await WriteAsync(7, 4, "stands"));
        var told = new List<string>();
        var reached = new TaskCompletionSource();
        await _redis.GetSubscriber().SubscribeAsync(RedisChannel.Literal(PublicKeys.Moved), (_, message) =>
        {
            told.Add(message.ToString());
            reached.TrySetResult();
        });

        Assert.False(await WriteAsync(epoch, seq, late));
        Assert.Equal("stands", (string?)await _redis.GetDatabase().HashGetAsync(PublicKeys.Board("b"), "json"));

        // Messages keep their order: the first one heard would be the refused one's.
        Assert.True(await WriteAsync(8, 1, "newer"));
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Equal(["b\n8\n1\nnewer"], told);
    }

    [Fact]
    public async Task A_later_epoch_shows_although_its_sequence_begins_lower()
    {
        Assert.True(await WriteAsync(7, 900, "before"));
        Assert.True(await WriteAsync(8, 1, "after"));
        Assert.Equal("after", (string?)await _redis.GetDatabase().HashGetAsync(PublicKeys.Board("b"), "json"));
    }

    private Task<bool> WriteAsync(long epoch, long seq, string json) => BoardScript.WriteAsync(
        _redis.GetDatabase(), PublicKeys.Board("b"), null, PublicKeys.Moved, "b", new BoardVersion(epoch, seq), Encoding.UTF8.GetBytes(json));
}
