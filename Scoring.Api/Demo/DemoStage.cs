using System.Text.Json.Nodes;
using Scoring.Api.Hosting;

namespace Scoring.Api.Demo;

/// <summary>Plays competitions side by side: round by round, with a penalty, corrections, and frozen boards before the end.</summary>
internal sealed class DemoStage(StartOptions start, TimeProvider time, IReadOnlyList<DemoOrganizer> organizers)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Slowest = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Suspense = TimeSpan.FromSeconds(15);

    // At a pace nobody can follow, sheets go out side by side.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private const int Abreast = 16;

    private readonly List<DemoTablet> _tablets = [];
    private TimeSpan _pause;
    private long _pulse;

    /// <summary>From the opening to the published results.</summary>
    public async Task PlayAsync(Action frozen, CancellationToken cancel)
    {
        try
        {
            foreach (var organizer in organizers)
            {
                await organizer.PrepareAsync(cancel);
                _tablets.AddRange(await organizer.EnrolAllAsync(cancel));
            }

            await MarkAsync(frozen, cancel);
            await WaitAsync(Suspense, cancel);
            foreach (var organizer in organizers)
            {
                await organizer.PublishAsync(cancel);
            }
        }
        finally
        {
            _tablets.ForEach(tablet => tablet.Dispose());
        }
    }

    private async Task MarkAsync(Action frozen, CancellationToken cancel)
    {
        var rounds = _tablets.SelectMany(tablet => tablet.Tasks()).GroupBy(task => task.Of.Round).OrderBy(round => round.Key).ToArray();
        var sheets = rounds.Sum(round => round.Count());
        _pause = Slowest * sheets > Longest ? Longest / sheets : Slowest;
        foreach (var round in rounds)
        {
            var tasks = round.OrderBy(task => task.Turn).ThenBy(task => task.Contestant, StringComparer.Ordinal).ToArray();
            if (round != rounds[0])
            {
                tasks = [.. tasks.Where(await AdvancedAsync(cancel))];
            }

            await MarkAsync(tasks, isFirst: round == rounds[0], isLast: round == rounds[^1], frozen, cancel);
        }
    }

    // As an organizer sees it: who is still waited for has gone on, who has a place already has not.
    private async Task<Func<DemoTask, bool>> AdvancedAsync(CancellationToken cancel)
    {
        var advanced = new Dictionary<string, IReadOnlySet<string>>();
        foreach (var organizer in organizers)
        {
            advanced.Add(organizer.Competition, await organizer.AdvancedAsync(cancel));
        }

        return task => advanced[task.Tablet.Competition].Contains(task.Contestant);
    }

    private async Task MarkAsync(DemoTask[] tasks, bool isFirst, bool isLast, Action frozen, CancellationToken cancel)
    {
        var (penalised, freezing) = (tasks.Length / 3, tasks.Length * 17 / 20);
        var abreast = _pause / (double)start.Speed < Shortest ? Abreast : 1;
        for (var at = 0; at < tasks.Length; at += abreast)
        {
            var next = Enumerable.Range(at, Math.Min(abreast, tasks.Length - at)).ToArray();
            await Task.WhenAll(next.Select(i => SubmitAsync(tasks[i], corrected: i % 50 == 49, cancel)));
            if (isFirst && next.Contains(penalised))
            {
                var task = tasks[penalised];
                await organizers.First(one => one.Competition == task.Tablet.Competition).PenaliseAsync(task, cancel);
            }

            if (isLast && next.Contains(freezing))
            {
                await Task.WhenAll(organizers.Select(organizer => organizer.FreezeAsync(cancel)));
                frozen();
            }

            await BeatAsync(cancel);
            await WaitAsync(_pause, cancel);
        }
    }

    private static async Task SubmitAsync(DemoTask task, bool corrected, CancellationToken cancel)
    {
        await task.Tablet.SubmitAsync(task, 0, MarksOf(task), null, cancel);
        if (corrected)
        {
            await task.Tablet.SubmitAsync(task, 1, MarksOf(task), "录入更正 Typing mistake", cancel);
        }
    }

    private static JsonObject MarksOf(DemoTask task)
    {
        if (task is { Stops: true, Seat: 1 })
        {
            return new JsonObject { ["@outcome"] = "stopped" };
        }

        var talent = DemoChance.Of(task.Contestant).Next(420, 990);
        var sheet = $"{task.Contestant}/{task.Of.Stage}/{task.Of.Id}";
        return new DemoMarks(task.Of, talent, DemoChance.Of(sheet), DemoChance.Of($"{sheet}/{task.Tablet}")).At(task.Seat);
    }

    private async Task BeatAsync(CancellationToken cancel)
    {
        if (_pulse == 0 || time.GetElapsedTime(_pulse) > Pulse)
        {
            _pulse = time.GetTimestamp();
            await Task.WhenAll(_tablets.Select(tablet => tablet.BeatAsync(cancel)));
        }
    }

    private Task WaitAsync(TimeSpan pause, CancellationToken cancel) => Task.Delay(pause / (double)start.Speed, time, cancel);
}
