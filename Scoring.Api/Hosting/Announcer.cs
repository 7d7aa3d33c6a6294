using Scoring.Api.Doors;
using Scoring.Api.Machine;
using Scoring.Api.Office;
using Scoring.Contracts;

namespace Scoring.Api.Hosting;

/// <summary>Says where to go once the doors are open, and offers the one-time code while there is no organizer.</summary>
internal sealed partial class Announcer(
    IGrainFactory grains, Addresses addresses, Listeners listeners, IHostApplicationLifetime life,
    OneTimeCode code, StartOptions start, MachineNotes notes, ILogger<Announcer> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var whenStarted = life.ApplicationStarted.Register(started.SetResult);
        using var whenStopping = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task;

        LogAddress("组委会 Organizer  ", addresses.Url(Listener.Staff, default, "/organizer/"));
        LogAddress("裁判平板 Tablet   ", addresses.Url(Listener.Staff, default, "/tablet/"));
        LogAddress("大屏 Big screen   ", addresses.Url(Listener.Public, default, "/s/1"));
        LogAddress("手机 Phone        ", addresses.Url(Listener.Public, default, "/"));
        foreach (var note in notes.Now())
        {
            LogNote(note.Zh, note.En);
        }

        await OfferCodeAsync();
        if (start.Open)
        {
            FrontPage.Open($"http://localhost:{listeners.PortOf(Listener.Staff)}/organizer/");
        }
    }

    private async Task OfferCodeAsync()
    {
        try
        {
            var hash = Tokens.Hash(OneTimeCode.Normal(code.Text));
            var taken = await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).OfferFirstCodeAsync(hash);
            if (taken)
            {
                LogCode(code.Text);
            }

            code.Answer(taken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogOfficeFailed(failure);
            code.Answer(false);
        }
    }

    [LoggerMessage(1101, LogLevel.Information, "{What} {Url}")]
    private partial void LogAddress(string what, string url);

    [LoggerMessage(1104, LogLevel.Warning, "请注意 Please note: {Zh} {En}")]
    private partial void LogNote(string zh, string en);

    [LoggerMessage(1102, LogLevel.Information, "首次登录码 One-time organizer code: {Code}")]
    private partial void LogCode(string code);

    [LoggerMessage(1103, LogLevel.Error, "组委会账本不可用，无法登录；各赛事照常运行。The office's record can't be used: no signing in; competitions go on.")]
    private partial void LogOfficeFailed(Exception failure);
}
