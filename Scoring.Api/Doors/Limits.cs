using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Scoring.Api.Hosting;
using Scoring.Hosting;

namespace Scoring.Api.Doors;

/// <summary>The staff listener's limits: by address, and by the device a request claims to come from.</summary>
internal sealed class Limits(IOptions<DoorOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    public void Configure(RateLimiterOptions limiter)
    {
        var doors = options.Value;
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => Part(context, CallerAddress.Of(context), doors.AddressPerSecond, doors.AddressAtOnce)),
            PartitionedRateLimiter.Create<HttpContext, string>(
                context => Part(context, DeviceOf(context), doors.DevicePerSecond, doors.DeviceAtOnce)));
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            return new ValueTask(RefusedResult.Of(DoorRefusal.TooManyRequests).ExecuteAsync(rejected.HttpContext));
        };
    }

    private static string? DeviceOf(HttpContext context) =>
        Shown.Device(context) is { } shown ? TabletPass.ShownBy(context, shown)?.Device.Device : null;

    private static RateLimitPartition<string> Part(HttpContext context, string? key, int perSecond, int atOnce) =>
        key is null || context.Features.Get<AcceptedBy>()?.Listener != Listener.Staff
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = atOnce,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            });
}

/// <summary>
/// Counts wrong codes and pass phrases of an address; right ones cost nothing, so a venue behind one address can enrol at its pace.
/// </summary>
internal sealed class WrongGuesses(IOptions<DoorOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _left = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetSlidingWindowLimiter(CallerAddress.Of(context), _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.WrongGuesses,
            Window = TimeSpan.FromMinutes(10),
            SegmentsPerWindow = 10,
        }));

    public bool MayGuess(HttpContext context)
    {
        using var lease = _left.AttemptAcquire(context, 0);
        return lease.IsAcquired;
    }

    public void Count(HttpContext context) => _left.AttemptAcquire(context).Dispose();

    public void Dispose() => _left.Dispose();
}
