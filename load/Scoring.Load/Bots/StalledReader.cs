using System.Net;
using Microsoft.AspNetCore.SignalR.Protocol;
using Scoring.Load.Wire;

namespace Scoring.Load.Bots;

/// <summary>A window that asks for a board and then never reads again: what is sent to it piles up until somebody gives up.</summary>
internal sealed class StalledReader(string board) : IDisposable
{
    private HubLine? _open;

    public async Task OpenAsync(Uri hub, IPAddress from, CancellationToken cancel)
    {
        _open = new HubLine();
        await _open.OpenAsync(hub, from, cancel, receiveBuffer: 2 * 1024);
        await _open.SendAsync(new InvocationMessage("0", "Watch", [new { board }]), cancel);
    }

    public void Dispose() => _open?.Dispose();
}
