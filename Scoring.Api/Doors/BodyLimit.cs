using Microsoft.AspNetCore.Http.Features;

namespace Scoring.Api.Doors;

/// <summary>
/// Refuses a body that is too large so that the refusal arrives: a browser whose upload is cut off shows a broken connection instead.
/// What names no length, or a very large one, is cut off by the server.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next)
{
    private const long MostRead = 4 * DoorsRegistration.UploadLimit;

    public async Task InvokeAsync(HttpContext context)
    {
        var limit = context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>();
        if (context.Request.ContentLength is not { } length || length <= limit.MaxRequestBodySize)
        {
            await next(context);
            return;
        }

        if (length <= MostRead)
        {
            limit.MaxRequestBodySize = MostRead;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        await RefusedResult.Of(DoorRefusal.BodyTooLarge).ExecuteAsync(context);
    }
}
