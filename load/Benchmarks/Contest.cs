using System.Collections.Immutable;
using System.Text;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Benchmarks;

/// <summary>A contest as they are: theory and practice, a panel of five, four tie-breaks, a scale, prizes by shares. The same every time.</summary>
internal sealed class Contest
{
    private const string Scheme = """
        { "format": "scoring-scheme/1", "id": "bench", "name": { "en": "Bench" }, "skills": [ { "id": "k", "name": { "en": "K" },
          "tieBreaks": [ { "by": "part:practical" }, { "by": "time:work", "order": "asc" }, { "by": "sheet:paper" }, { "by": "lot" } ],
          "scale": { "centre": "median", "value": 700, "spread": "populationSd", "points": 30 },
          "awards": [
            { "id": "first", "name": { "en": "1" }, "kind": "share", "share": 0.1, "cumulative": true },
            { "id": "second", "name": { "en": "2" }, "kind": "share", "share": 0.2, "cumulative": true },
            { "id": "third", "name": { "en": "3" }, "kind": "share", "share": 0.3, "cumulative": true } ],
          "stages": [ { "id": "final", "name": { "en": "F" }, "parts": [
            { "id": "theory", "name": { "en": "T" }, "kind": "theory", "weight": 0.3, "sheets": [
              { "id": "paper", "name": { "en": "P" }, "aspects": [ { "id": "a1", "name": { "en": "A" }, "kind": "points", "max": 100 } ] } ] },
            { "id": "practical", "name": { "en": "W" }, "kind": "practical", "weight": 0.7, "sheets": [
              { "id": "work", "name": { "en": "W" }, "timed": true, "panel": { "judges": 5, "combine": "trimmed" }, "aspects": [
                { "id": "a1", "name": { "en": "A" }, "kind": "points", "max": 60 },
                { "id": "a2", "name": { "en": "B" }, "kind": "judgement", "max": 40 } ] } ] } ] } ] } ] }
        """;

    private readonly Dictionary<string, ContestantMarks> _marks = [];

    public Contest(int contestants)
    {
        Skill = SchemeReader.Read(Encoding.UTF8.GetBytes(Scheme)).Scheme!.Skills[0];
        var chance = new Random(contestants);
        Figures = new ContestantFigures[contestants];
        for (var at = 0; at < contestants; at++)
        {
            var id = $"c{at:000000}";
            _marks[id] = Marks(chance);
            Figures[at] = FigureReckoner.Of(Skill, new Entrant { Id = id, Skill = Skill.Id, Lot = at }, _marks[id]);
        }
    }

    public Skill Skill { get; }

    /// <summary>Everybody's figures, as the live competition keeps them.</summary>
    public ContestantFigures[] Figures { get; }

    public ContestantMarks MarksOf(string contestant) => _marks[contestant];

    private static ContestantMarks Marks(Random chance) => new(
        [
            Sheet("paper", null, new JudgeMarks("j1", [new MarkValue("a1", chance.Next(120, 200) / 2m)])),
            Sheet("work", chance.Next(600, 1800), [.. Enumerable.Range(1, 5).Select(judge => Panel($"j{judge}", chance))]),
        ],
        []);

    private static JudgeMarks Panel(string judge, Random chance) =>
        new(judge, [new MarkValue("a1", chance.Next(120, 241) / 4m), new MarkValue("a2", chance.Next(1, 4))]);

    private static SheetMarks Sheet(string id, decimal? time, params ImmutableArray<JudgeMarks> judges) =>
        new() { Stage = "final", Sheet = id, Judges = judges, Time = time };
}
