using BenchmarkDotNet.Attributes;
using Scoring.Rules.Explaining;

namespace Scoring.Benchmarks;

/// <summary>Somebody asks why.</summary>
public class ExplainingBenchmarks
{
    private Contest _contest = null!;
    private Explainer _explainer = null!;
    private string _one = "";

    /// <summary>How many contest the skill.</summary>
    [Params(100, 1_000, 10_000, 100_000)]
    public int Contestants { get; set; }

    /// <summary>Everybody is ranked once; an explainer keeps what the ranking did.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _contest = new Contest(Contestants);
        _explainer = new Explainer(_contest.Skill, _contest.Figures, _contest.MarksOf);
        _one = _contest.Figures[Contestants / 2].Entrant.Id;
    }

    /// <summary>One place, of a ranking that is there.</summary>
    [Benchmark]
    public Explanation? ExplainOne() => _explainer.Of(_one);

    /// <summary>One place, ranking everybody for it.</summary>
    [Benchmark]
    public Explanation? RankAndExplainOne() => new Explainer(_contest.Skill, _contest.Figures, _contest.MarksOf).Of(_one);
}
