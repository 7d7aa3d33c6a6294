using Scoring.Load.Results;

namespace Scoring.Load.Scenarios;

/// <summary>A scenario: its name, its settings with their defaults, and how it is played.</summary>
internal sealed record Scenario(string Name, IReadOnlyDictionary<string, int> Defaults, Func<Options, Action<string>, Task<Result>> PlayAsync)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("hall", Hall.Defaults, Hall.PlayAsync),
        new("ingest", Ingest.Defaults, Ingest.PlayAsync),
        new("fan-out", FanOut.Defaults, FanOut.PlayAsync),
        new("one-big", OneBig.Defaults, OneBig.PlayAsync),
        new("province", Province.Defaults, Province.PlayAsync),
        new("cold", Cold.Defaults, Cold.PlayAsync),
        new("soak", Soak.Defaults, Soak.PlayAsync),
#if NBOMBER
        new(
            "nbomber",
            new Dictionary<string, int> { ["rate"] = 500, ["seconds"] = 30 },
            (options, tell) => NBomber.NBomberRunner.PlayAsync(
                "nbomber", Staging.Contest.Of(100, 1, 12, 10, 5), options["rate"], TimeSpan.FromSeconds(options["seconds"]), tell)),
#endif
    ];
}

/// <summary>The settings of one run.</summary>
internal sealed class Options(IReadOnlyDictionary<string, int> values)
{
    public int this[string name] => values[name];

    public string Text => string.Join(", ", values.Select(pair => $"{pair.Key} {pair.Value}"));

    /// <summary>Of settings given to all scenarios those that this one has.</summary>
    public static IReadOnlyList<string> For(IReadOnlyDictionary<string, int> defaults, IReadOnlyList<string> args) =>
        [.. args.Chunk(2).Where(pair => defaults.ContainsKey(pair[0].TrimStart('-'))).SelectMany(pair => pair)];

    /// <summary>The defaults with what <c>--name value</c> says; null when it says something unknown.</summary>
    public static Options? Read(IReadOnlyDictionary<string, int> defaults, IReadOnlyList<string> args)
    {
        var values = new Dictionary<string, int>(defaults);
        for (var i = 0; i < args.Count; i += 2)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (!values.ContainsKey(name) || i + 1 == args.Count || !int.TryParse(args[i + 1], out var value) || value < 0)
            {
                return null;
            }

            values[name] = value;
        }

        return new(values);
    }
}
