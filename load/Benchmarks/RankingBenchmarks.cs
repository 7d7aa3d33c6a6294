using BenchmarkDotNet.Attributes;
using Scoring.Rules.Figures;
using Scoring.Rules.Standings;

namespace Scoring.Benchmarks;

/// <summary>A mark comes in: one contestant is reckoned anew, everybody is ranked again.</summary>
public class RankingBenchmarks
{
    private Contest _contest = null!;

    /// <summary>5,000 is the largest contest a board must keep up with.</summary>
    [Params(100, 1_000, 5_000, 10_000, 100_000)]
    public int Contestants { get; set; }

    /// <summary>Marks are made and reckoned once, outside what is measured.</summary>
    [GlobalSetup]
    public void Prepare() => _contest = new Contest(Contestants);

    /// <summary>Places, ties, scale and prizes of everybody.</summary>
    [Benchmark]
    public SkillStandings Rank() => Ranking.Of(_contest.Skill, _contest.Figures);

    /// <summary>The figures of the one contestant whose mark came in.</summary>
    [Benchmark]
    public ContestantFigures Reckon()
    {
        var one = _contest.Figures[Contestants / 2].Entrant;
        return FigureReckoner.Of(_contest.Skill, one, _contest.MarksOf(one.Id));
    }
}
