using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;
using Scoring.Silo.Ledger;

namespace Scoring.Api.Hosting;

/// <summary>What programs ask: the interface's description, the meaning of the numbers, whether we are well.</summary>
internal static class Reference
{
    public static void MapReference(this IEndpointRouteBuilder staff)
    {
        staff.MapOpenApi("/openapi/{documentName}.json").OpenTo(Door.Anyone);
        var reference = staff.MapGroup("").WithTags("Reference").OpenTo(Door.Anyone);
        reference.MapGet("/refusals", ListRefusals);
        reference.MapGet("/refusals/{number:int}", ShowRefusal);
        reference.MapGet("/health/live", Live);
        reference.MapGet("/health/ready", ReadyAsync);
    }

    /// <summary>All public refusal numbers with their sentences.</summary>
    internal static Ok<IEnumerable<RefusalLine>> ListRefusals() => TypedResults.Ok(RefusalLine.All);

    /// <summary>What a refusal number means and what to do.</summary>
    internal static Results<Ok<RefusalLine>, RefusedResult> ShowRefusal(int number) =>
        RefusalLine.All.FirstOrDefault(line => line.Number == number) is { } known
            ? TypedResults.Ok(known)
            : RefusedResult.Of(DoorRefusal.NotFound);

    /// <summary>Whether the process answers.</summary>
    internal static Ok Live() => TypedResults.Ok();

    /// <summary>Whether the office answers and the record can be written.</summary>
    internal static async Task<Results<Ok, StatusCodeHttpResult>> ReadyAsync(IGrainFactory grains, IServiceProvider services)
    {
        await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).HasOrganizerAsync();

        // In a cluster the record is another process's to ask; there the office's answer is the sign.
        return services.GetService<IRecordHealth>() is not { } record || await record.IsWritableAsync()
            ? TypedResults.Ok()
            : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
