using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Scoring.Display.Live;

/// <summary>How the windows answer: revalidated each time, unchanged bytes not sent again, packed when the browser takes it.</summary>
internal static class Answers
{
    public static Task AnswerJsonAsync(this HttpContext context, byte[] json) =>
        context.AnswerAsync(Packed.Of(json), "application/json; charset=utf-8", EntityTagOf(json));

    public static async Task AnswerAsync(this HttpContext context, Packed content, string type, string entityTag)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = entityTag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.XContentTypeOptions = "nosniff";
        if (request.Headers.IfNoneMatch == entityTag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var gzip = request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        var bytes = gzip ? content.Gzip : content.Plain;
        response.Headers.ContentEncoding = gzip ? "gzip" : default;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    public static string EntityTagOf(ReadOnlySpan<byte> bytes) => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..12])}\"";
}
