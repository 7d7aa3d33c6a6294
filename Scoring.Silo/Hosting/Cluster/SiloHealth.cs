using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scoring.Silo.Ledger.Postgres;
using StackExchange.Redis;

namespace Scoring.Silo.Hosting.Cluster;

/// <summary>What a supervisor asks a silo, on its private health port.</summary>
internal static class SiloHealth
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok());
        routes.MapGet("/health/ready", ReadyAsync);
    }

    // Ready: a member, and able to write the record. Without Redis judging goes on for a while; without the database nothing does.
    private static async Task<IResult> ReadyAsync(ISiloStatusOracle member, PostgresStores stores, IConnectionMultiplexer redis) =>
        member.CurrentStatus == SiloStatus.Active && redis.IsConnected && await stores.Database.IsWritableAsync()
            ? TypedResults.Ok()
            : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
