using System.Collections.Concurrent;
using global::NBomber.CSharp;
using Scoring.Load.Bots;
using Scoring.Load.Results;
using Scoring.Load.Staging;

namespace Scoring.Load.NBomber;

/// <summary>
/// The same tablets sent by NBomber's injector instead of ours, with NBomber's report. Only with <c>-p:LoadRunner=NBomber</c>: it is proprietary,
/// free for personal use only, and not in every registry.
/// </summary>
internal static class NBomberRunner
{
    public static async Task<Result> PlayAsync(string name, Contest contest, int perSecond, TimeSpan length, Action<string> tell)
    {
        await using var venue = await Venue.OpenAsync(Venue.WideDoors, [name], (organizer, id) => organizer.HoldAsync(id, contest), tell);
        venue.TakeTablets(new TabletFigures(venue.Clock));
        var idle = new ConcurrentQueue<int>(Enumerable.Range(0, venue.Tablets.Count));
        var scenario = global::NBomber.CSharp.Scenario.Create(name, async _ =>
            {
                int seat;
                while (!idle.TryDequeue(out seat))
                {
                    await Task.Delay(1);
                }

                await venue.Tablets[seat].PostAsync(venue.Sheaf.NextOf(seat), venue.Clock.Now);
                idle.Enqueue(seat);
                return Response.Ok();
            })
            .WithoutWarmUp()
            .WithLoadSimulations(Simulation.Inject(perSecond, TimeSpan.FromSeconds(1), length));
        global::NBomber.CSharp.NBomberRunner.RegisterScenarios(scenario).Run();
        var result = new Result(name, $"NBomber, {perSecond} sheets/s");
        await venue.CheckRecordAsync(result);
        return result;
    }
}
