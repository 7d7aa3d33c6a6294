using Scoring.Load.Lines;
using Scoring.Load.Measuring;
using Scoring.Load.Results;
using Scoring.Load.Scenarios;

namespace Scoring.Load;

/// <summary>The command line: which scenario, with which settings; what it finds goes to load/RESULTS.md.</summary>
internal static class Runner
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["reference", var port])
        {
            await ReferenceServer.RunAsync(int.Parse(port));
            return 0;
        }

        var all = args is ["all", ..];
        var chosen = all ? Scenario.All : [.. Scenario.All.Where(scenario => args.Length > 0 && scenario.Name == args[0])];
        var settings = chosen.Select(scenario => Options.Read(scenario.Defaults, all ? Options.For(scenario.Defaults, args[1..]) : args[1..])).ToArray();
        if (chosen.Count == 0 || settings.Any(options => options is null))
        {
            Console.Error.WriteLine("usage: load/run all [--minutes 10], or one of them with other settings than these:");
            foreach (var scenario in Scenario.All)
            {
                Console.Error.WriteLine($"  load/run {scenario.Name} {string.Join(' ', scenario.Defaults.Select(pair => $"--{pair.Key} {pair.Value}"))}");
            }

            return 2;
        }

        var sound = true;
        for (var i = 0; i < chosen.Count; i++)
        {
            sound &= await PlayAsync(chosen[i], settings[i]!);
        }

        return sound ? 0 : 1;
    }

    private static async Task<bool> PlayAsync(Scenario scenario, Options options)
    {
        var (clock, where) = (new Clock(), Machine.Where(TimeProvider.System));
        var result = await scenario.PlayAsync(options, text => Console.WriteLine($"{scenario.Name} {clock.Now:mm\\:ss} {text}"));
        new ResultsFile("load").Keep(result, where);
        Console.WriteLine(ResultsFile.PartOf(result, where));
        return result.Faults.Count == 0;
    }
}
