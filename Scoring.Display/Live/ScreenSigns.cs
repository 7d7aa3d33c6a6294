using Scoring.Boards;

namespace Scoring.Display.Live;

/// <summary>What screens say of themselves, on its way to whoever looks after them.</summary>
internal sealed class ScreenSigns(IBoardReader boards, IPresenceSink presence, TimeProvider time)
{
    private const int MaxScreen = 99;

    public async Task SeenAsync(string window, LiveReader reader, ScreenHere here)
    {
        if (here.Screen is < 1 or > MaxScreen)
        {
            return;
        }

        var shown = here is { Epoch: { } epoch, Seq: { } seq } ? new BoardVersion(epoch, seq) : (BoardVersion?)null;
        var newest = here.Board is { } board ? await boards.ReadAsync(board, CancellationToken.None) : null;
        var couldHave = reader.CouldShow(newest);
        await presence.SeenAsync(new ScreenSign
        {
            Window = window,
            Screen = here.Screen,
            Since = reader.Since,
            At = time.GetUtcNow(),
            Board = newest?.Board,
            Version = shown,
            Stale = here.Stale || IsOld(here, shown, newest, couldHave),
        });
    }

    // A board moves while the screen plays the move before: only what it could have shown at its last sign counts against it.
    private static bool IsOld(ScreenHere here, BoardVersion? shown, BoardSnapshot? newest, BoardSnapshot? couldHave) =>
        here.Board is not null
        && (newest is null || (couldHave?.Board == newest.Board && shown is { } at && at.IsBefore(couldHave.Version)));
}
