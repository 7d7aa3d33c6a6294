using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Scoring.Api.Hosting;

/// <summary>The two doors of the process: everybody's and the staff's. A route belongs to one of them.</summary>
internal enum Listener
{
    /// <summary>Screens and phones.</summary>
    Public,

    /// <summary>Organizers and judges.</summary>
    Staff,
}

/// <summary>Put on every connection by the listener that accepted it: unlike the Host header it can't be made up.</summary>
internal sealed record AcceptedBy(Listener Listener);

/// <summary>The bound listeners; ports are known once the server has started.</summary>
internal sealed class Listeners
{
    private readonly Dictionary<Listener, ListenOptions> _bound = [];

    public int PortOf(Listener listener) => _bound[listener].IPEndPoint!.Port;

    public void Bind(KestrelServerOptions kestrel, StartOptions start)
    {
        if (RecordPlace.Has(Listener.Public))
        {
            Bind(kestrel, start, Listener.Public, start.PublicPort);
        }

        Bind(kestrel, start, Listener.Staff, start.StaffPort);
    }

    private void Bind(KestrelServerOptions kestrel, StartOptions start, Listener listener, int port) =>
        kestrel.Listen(start.Bind, port, options =>
        {
            _bound[listener] = options;
            options.Protocols = HttpProtocols.Http1;
            options.Use(next => connection =>
            {
                connection.Features.Set(new AcceptedBy(listener));
                return next(connection);
            });
        });
}
