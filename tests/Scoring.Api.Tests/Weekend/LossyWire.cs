namespace Scoring.Api.Tests.Weekend;

/// <summary>
/// A network that loses: of a hundred requests so many never arrive, or arrive and their answer never comes back.
/// </summary>
/// <remarks>The seed makes it the same every time for the same order of requests.</remarks>
internal sealed class LossyWire(int seed, int percent)
{
    private readonly Lock _turn = new();
    private readonly Random _chance = new(seed);

    public int Lost { get; private set; }

    public HttpMessageHandler Open() => new Handler(this) { InnerHandler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false } };

    /// <summary>Whether the next request is lost on its way there or its answer on the way back.</summary>
    public (bool Before, bool After) Draw()
    {
        lock (_turn)
        {
            var drawn = _chance.Next(200);
            var lost = drawn < percent * 2;
            Lost += lost ? 1 : 0;
            return (lost && drawn % 2 == 0, lost && drawn % 2 == 1);
        }
    }

    private sealed class Handler(LossyWire wire) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (before, after) = wire.Draw();
            if (before)
            {
                throw new HttpRequestException("lost on the way there");
            }

            var answer = await base.SendAsync(request, cancellationToken);
            if (after)
            {
                answer.Dispose();
                throw new HttpRequestException("lost on the way back");
            }

            return answer;
        }
    }
}
