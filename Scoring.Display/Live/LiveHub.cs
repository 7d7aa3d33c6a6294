using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace Scoring.Display.Live;

/// <summary>The windows' connection: boards go out, and screens say that they are alive.</summary>
internal sealed class LiveHub(LiveBoards boards, ScreenSigns signs, IOptions<LiveOptions> options) : Hub<ILiveClient>, ILiveHub
{
    public async Task<BoardWatched?> Watch(WatchBoard request)
    {
        var reader = LiveReaders.Of(Context);
        var oneMore = reader.Boards < options.Value.MaxBoards || reader.Follows(request.Board);
        if (!reader.MayAsk(options.Value.MaxRequestsPerMinute) || !oneMore)
        {
            Context.Abort();
            return null;
        }

        return await boards.FollowAsync(reader, request);
    }

    public Task Leave(LeaveBoard request)
    {
        LiveReaders.Of(Context).Leave(request.Board);
        return Task.CompletedTask;
    }

    public async Task Here(ScreenHere request)
    {
        var reader = LiveReaders.Of(Context);
        if (!reader.MayAsk(options.Value.MaxRequestsPerMinute))
        {
            Context.Abort();
            return;
        }

        await signs.SeenAsync(Context.ConnectionId, reader, request);
    }
}
