using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Scoring.Hosting;

namespace Scoring.Display;

/// <summary>
/// What one address may ask of the windows: a whole hall behind one address never meets it, somebody who floods does. A hub's connection is
/// one request, so who is connected is never held off.
/// </summary>
internal sealed class PublicLimit(IOptions<DisplayOptions> options) : IRateLimiterPolicy<string>
{
    public const string Name = "public";

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = static async (rejected, stop) =>
    {
        var response = rejected.HttpContext.Response;
        (response.StatusCode, response.ContentType) = (StatusCodes.Status429TooManyRequests, "text/plain; charset=utf-8");
        response.Headers.RetryAfter = "1";
        await response.WriteAsync("请求太多，请稍等片刻再刷新。 Too many requests; wait a moment, then reload.", stop);
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetTokenBucketLimiter(CallerAddress.Of(httpContext), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.AddressAtOnce,
            TokensPerPeriod = options.Value.AddressPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
}
