using System.Net;
using Scoring.Api.Hosting;

namespace Scoring.Api.Machine;

/// <summary>Remembers that another device has reached us: the one proof that no firewall stands between.</summary>
internal sealed class OutsideCallers
{
    private volatile bool _staff;
    private volatile bool _public;

    public bool Reached(Listener listener) => listener == Listener.Staff ? _staff : _public;

    public void Note(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } caller || IsOwn(caller, context.Connection.LocalIpAddress))
        {
            return;
        }

        if (context.Features.Get<AcceptedBy>()?.Listener == Listener.Staff)
        {
            _staff = true;
        }
        else
        {
            _public = true;
        }
    }

    /// <summary>This machine also reaches itself under its network address, which passes every firewall.</summary>
    private static bool IsOwn(IPAddress caller, IPAddress? local) => IPAddress.IsLoopback(caller) || caller.Equals(local);
}
