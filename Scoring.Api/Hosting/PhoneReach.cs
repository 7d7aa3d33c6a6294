using Microsoft.Extensions.Options;
using Scoring.Api.Machine;
using Scoring.Display;

namespace Scoring.Api.Hosting;

/// <summary>
/// Whether phones would get an answer: the public address is asked again and again, and only one that answers becomes a QR code.
/// </summary>
internal sealed class PhoneReach(NetworkBook book, Addresses addresses, StartOptions start, IOptions<DisplayOptions> display, TimeProvider time)
    : BackgroundService, IPublicAddress
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };
    private string? _answering;

    /// <summary>Set by the organizer or in the settings; while a demo plays, this machine itself.</summary>
    public string? Wanted => book.Now.Phones ?? display.Value.PublicAddress?.TrimEnd('/') ?? (start.Demo is null ? null : addresses.ForPhones);

    /// <inheritdoc/>
    public string? Now => Volatile.Read(ref _answering) is { } answering && answering == Wanted ? answering : null;

    /// <summary>Asks at once.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var wanted = Wanted;
        Volatile.Write(ref _answering, wanted is not null && await AnswersAsync(wanted, cancel) ? wanted : null);
    }

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> AnswersAsync(string address, CancellationToken cancel)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri($"{address.TrimEnd('/')}/health"), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception silent) when (silent is HttpRequestException or UriFormatException
            || (silent is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }
}
