using System.Threading.Channels;
using Scoring.Load.Measuring;
using Scoring.Load.Wire;

namespace Scoring.Load.Bots;

/// <summary>What the tablets of a run measure together.</summary>
internal sealed class TabletFigures(Clock clock)
{
    private long _sent, _acknowledged, _repeats, _drafts;

    public Clock Clock => clock;

    /// <summary>From the moment a sheet was meant to be sent until its receipt.</summary>
    public Recorder Latency { get; } = new();

    public long Sent => Interlocked.Read(ref _sent);

    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    /// <summary>Posts sent again with the same op.</summary>
    public long Repeats => Interlocked.Read(ref _repeats);

    /// <summary>Drafts that the server has kept.</summary>
    public long Drafts => Interlocked.Read(ref _drafts);

    public void DraftKept() => Interlocked.Increment(ref _drafts);

    public void SentOne() => Interlocked.Increment(ref _sent);

    public void AcknowledgedOne() => Interlocked.Increment(ref _acknowledged);

    public void RepeatedOne() => Interlocked.Increment(ref _repeats);
}

/// <summary>
/// A tablet: sheets one after another in the order they were due, each posted again with the same op until it has a receipt. Some requests
/// are lost on the way there, as many answers on the way back; to a tablet that is the same.
/// </summary>
internal sealed class Tablet(string competition, HttpLine line, TabletFigures figures, int seed = 0, int lostPercent = 0) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a judge looks at a filled sheet before submitting it.</summary>
    private static readonly TimeSpan Thinking = TimeSpan.FromMilliseconds(300);

    private readonly Channel<(SheetPost Post, TimeSpan Due)> _due = Channel.CreateUnbounded<(SheetPost, TimeSpan)>(new() { SingleReader = true });
    private readonly Random _chance = new(seed);

    /// <summary>Where it counts; another one for another part of a run.</summary>
    public TabletFigures Figures { get; set; } = figures;

    public List<Receipt> Receipts { get; } = [];

    /// <summary>Refusals other than "later": with right bots there are none.</summary>
    public List<string> Refusals { get; } = [];

    public void Post(SheetPost post, TimeSpan due) => _due.Writer.TryWrite((post, due));

    /// <summary>Nothing more will be due.</summary>
    public void End() => _due.Writer.Complete();

    /// <summary>Sends what is due until there is nothing more.</summary>
    public async Task RunAsync()
    {
        await foreach (var (post, due) in _due.Reader.ReadAllAsync())
        {
            await PostAsync(post, due);
        }
    }

    /// <summary>Posts one sheet until it has a receipt or a refusal.</summary>
    public async Task PostAsync(SheetPost post, TimeSpan due)
    {
        if (post.Draft is { } draft)
        {
            await Figures.Clock.UntilAsync(due - Thinking);
            await KeepDraftAsync(draft);
        }

        await Figures.Clock.UntilAsync(due);
        Figures.SentOne();
        while (!await TryAsync(post, due))
        {
            Figures.RepeatedOne();
            await Task.Delay(Pause);
        }
    }

    public void Dispose() => line.Dispose();

    private async ValueTask<bool> TryAsync(SheetPost post, TimeSpan due)
    {
        if (IsLost())
        {
            return false;
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var answer = await line.SendAsync(post.Request, patience.Token);
            if (answer.Status is 503 or 429 || IsLost())
            {
                return false;
            }

            Keep(answer, due);
            return true;
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
            return false;
        }
    }

    // A lost draft is not sent again: what counts is the sheet.
    private async ValueTask KeepDraftAsync(byte[] draft)
    {
        if (IsLost())
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var answer = await line.SendAsync(draft, patience.Token);
            if (answer.Status == 200)
            {
                Figures.DraftKept();
            }
            else if (answer.Status is not (503 or 429))
            {
                Refusals.Add($"draft {answer.Status} {System.Text.Encoding.UTF8.GetString(answer.Body.Span)}");
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException)
        {
        }
    }

    private void Keep(HttpAnswer answer, TimeSpan due)
    {
        if (answer.Status != 200)
        {
            Refusals.Add($"{answer.Status} {System.Text.Encoding.UTF8.GetString(answer.Body.Span)}");
            return;
        }

        Figures.Latency.Record(Figures.Clock.Now - due);
        Figures.AcknowledgedOne();
        Receipts.Add(Receipt.Read(competition, answer.Body.Span, due));
    }

    private bool IsLost() => lostPercent > 0 && _chance.NextDouble() * 200 < lostPercent;
}
