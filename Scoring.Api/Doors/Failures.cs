using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Scoring.Api.Hosting;
using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>
/// Nothing leaves the staff door without a number: unreadable requests, unknown addresses, and calls that were not confirmed.
/// </summary>
internal sealed partial class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            await NumberEmptyAnswerAsync(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await RefusedResult.Of(NumberOf(bad.StatusCode), FaultsOf(bad)).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Hung up: nobody is left to answer. The command, if one was sent on, goes its way.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailed(failure, context.Request.Method, context.GetEndpoint()?.DisplayName);
            var unknown = IsWrite(context) || RecordPlace.IsAway(failure);
            await RefusedResult.Of(unknown ? DoorRefusal.NotConfirmed : DoorRefusal.ServerFailed).ExecuteAsync(context);
        }
    }

    public static bool IsWrite(HttpContext context) =>
        !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));

    private static Task NumberEmptyAnswerAsync(HttpContext context)
    {
        var response = context.Response;
        return response is { HasStarted: false, ContentType: null, StatusCode: 404 or 405 or 415 }
            && context.Features.Get<AcceptedBy>()?.Listener == Listener.Staff
            ? RefusedResult.Of(NumberOf(response.StatusCode)).ExecuteAsync(context)
            : Task.CompletedTask;
    }

    private static DoorRefusal NumberOf(int status) => status switch
    {
        413 => DoorRefusal.BodyTooLarge,
        404 => DoorRefusal.NoSuchRoute,
        405 => DoorRefusal.MethodNotAllowed,
        415 => DoorRefusal.UnsupportedContent,
        _ => DoorRefusal.BadRequest,
    };

    private static ImmutableArray<Fault> FaultsOf(BadHttpRequestException bad) => bad.StatusCode == 413
        ? []
        : bad.InnerException is JsonException json
            ? [new Fault { Place = json.Path ?? "$", Reason = ReasonOf(json) }]
            : [new Fault { Place = "$", Reason = bad.Message }];

    private static string ReasonOf(JsonException json) =>
        $"{JsonPlace().Replace(json.Message, "")} (JSON {json.LineNumber + 1}:{json.BytePositionInLine + 1})";

    [GeneratedRegex(@" (Path: .*|for type '[^']*')(?=$| )")]
    private static partial Regex JsonPlace();

    [LoggerMessage(1001, LogLevel.Error, "{Method} {Endpoint} failed; answered not confirmed or failed")]
    private partial void LogFailed(Exception failure, string method, string? endpoint);
}
