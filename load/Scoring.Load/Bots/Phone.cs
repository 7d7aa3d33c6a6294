using System.Net;
using Scoring.Load.Wire;

namespace Scoring.Load.Bots;

/// <summary>A visitor's phone: the page first, then the hub, twice a second at most.</summary>
internal sealed class Phone(WindowFigures figures, string board) : IDisposable
{
    public const int PerSecond = 2;

    private readonly Window _window = new(figures, [board], keepsBoards: false, PerSecond);

    public Window Window => _window;

    public async Task OpenAsync(Uri site, IPAddress from, CancellationToken cancel)
    {
        var page = "/c/" + board[..board.LastIndexOf('/')];
        using var line = new HttpLine(new IPEndPoint(IPAddress.Loopback, site.Port), from);
        var answer = await line.SendAsync(HttpLine.Request("GET", page, site.Authority, null, []), cancel);
        if (answer.Status != 200)
        {
            throw new IOException($"{page}: {answer.Status}");
        }

        await _window.OpenAsync(new Uri($"ws://{site.Authority}/live"), from, cancel);
    }

    public void Dispose() => _window.Dispose();
}
