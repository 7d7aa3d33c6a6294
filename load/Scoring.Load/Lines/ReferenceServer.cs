using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Scoring.Load.Lines;

/// <summary>
/// What the framework does without us, in a process of its own: an empty POST; the same POST with body, cookie, limiter and an answer as large
/// as a receipt, but without grain and ledger; a bare broadcast.
/// </summary>
internal static class ReferenceServer
{
    public static async Task RunAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSignalR();
        builder.Services.AddSingleton<Broadcaster>();
        builder.Services.AddRateLimiter(Limit);
        var app = builder.Build();
        app.UseRateLimiter();
        app.MapPost("/empty", static () => { });
        app.MapPost("/sheets/{contestant}/{stage}/{sheet}", Receive);
        app.MapHub<BareHub>("/live");
        app.MapPost("/broadcast", BroadcastAsync);
        await app.StartAsync();
        Console.WriteLine("listening");
        await ((IHost)app).WaitForShutdownAsync();
    }

    private static IResult Receive(string contestant, string stage, string sheet, SheetBody body, HttpContext context)
    {
        var pass = (context.Request.Cookies["scoring-device"] ?? "").Split('.');
        return pass.Length == 4 && body.Marks.Count > 0
            ? TypedResults.Ok(new ReceiptBody(body.Op, 1_000_000, 1_760_000_000_000, new string('a', 64), DateTimeOffset.UnixEpoch, body.ExpectedVersion + 1))
            : TypedResults.BadRequest($"{contestant}/{stage}/{sheet}");
    }

    private static async Task<IResult> BroadcastAsync(HttpRequest request, double perSecond, int seconds, int together, Broadcaster broadcaster)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return TypedResults.Ok(await broadcaster.RunAsync(body.ToArray(), perSecond, TimeSpan.FromSeconds(seconds), together));
    }

    // By address and by device, as the staff's door does; neither is ever reached.
    private static void Limit(RateLimiterOptions limiter) => limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => Bucket(context.Connection.RemoteIpAddress!.ToString())),
        PartitionedRateLimiter.Create<HttpContext, string>(context => Bucket(context.Request.Cookies["scoring-device"] ?? "")));

    private static RateLimitPartition<string> Bucket(string key) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = 1_000_000,
        TokensPerPeriod = 1_000_000,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    });

    private sealed record SheetBody(string Op, int ExpectedVersion, Dictionary<string, string> Marks, string? Reason = null);

    private sealed record ReceiptBody(string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, int Version);
}
