using System.Net;
using Scoring.Api.Tests.Doors;

namespace Scoring.Api.Tests.Weekend;

/// <summary>Sends the same request again until somebody answers it.</summary>
internal static class Insisting
{
    private const int Most = 40;

    public static async Task<Answer> OnAsync(Func<Task<Answer>> send)
    {
        for (var sent = 1; ; sent++)
        {
            try
            {
                var answer = await send();
                if (answer.Status != HttpStatusCode.ServiceUnavailable || sent == Most)
                {
                    return answer;
                }
            }
            catch (HttpRequestException) when (sent < Most)
            {
                // Nobody knows whether it arrived.
            }
        }
    }
}
