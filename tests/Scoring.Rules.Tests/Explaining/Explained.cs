using Scoring.Rules.Explaining;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tests.Explaining;

/// <summary>A field of contestants whose explanations are held against what is published.</summary>
internal sealed class Explained
{
    private readonly Skill _skill;
    private readonly Dictionary<string, ContestantFigures> _figures;
    private readonly Explainer _explainer;

    public Explained(Skill skill, IReadOnlyCollection<(Entrant Entrant, ContestantMarks Marks)> field)
    {
        _skill = skill;
        _figures = field.ToDictionary(c => c.Entrant.Id, c => FigureReckoner.Of(skill, c.Entrant, c.Marks));
        var marks = field.ToDictionary(c => c.Entrant.Id, c => c.Marks);
        _explainer = new Explainer(skill, [.. _figures.Values], id => marks[id]);
        Standings = Ranking.Of(skill, [.. _figures.Values]);
    }

    public SkillStandings Standings { get; }

    public Explanation this[string contestant] => _explainer.Of(contestant)!;

    public Explanation Skill => _explainer.OfSkill();

    /// <summary>Every explanation ends where the published standing is, and can be worked out again step by step. True, so that a property can say it.</summary>
    public bool Agree()
    {
        foreach (var standing in Standings.Standings)
        {
            var explanation = this[standing.Contestant];
            Assert.Equal(
                (standing.Status, standing.Rank, standing.Total, standing.Scale, standing.DecidedBy),
                (explanation.Status, explanation.Rank, explanation.Total, explanation.Scale, explanation.DecidedBy));
            CheckMarks(standing, explanation);
            CheckResult(standing, explanation);
            Retelling.Check(explanation, _skill.Ascending);
        }

        Retelling.Check(Skill, _skill.Ascending);
        return true;
    }

    private void CheckMarks(Standing standing, Explanation explanation)
    {
        var figures = _figures[standing.Contestant];
        foreach (var step in explanation.Steps.Where(s => s.Rule is "stage" or "stage.incomplete"))
        {
            var stage = figures.Stages.Single(s => s.Id == step.Of);
            Assert.Equal(stage.Total?.Text, step.Value);
            Assert.Equal(stage.Parts.Select(p => p.Mark?.Text), PartsOf(step).Select(s => s.Value));
            Assert.Equal(stage.Parts.SelectMany(p => p.Sheets).Select(s => s.Mark?.Text), PartsOf(step).SelectMany(SheetsOf).Select(s => s.Value));
        }
    }

    private static void CheckResult(Standing standing, Explanation explanation)
    {
        var steps = explanation.Steps;
        Assert.Equal(standing.Total, steps.SingleOrDefault(s => s.Rule.StartsWith("total.", StringComparison.Ordinal))?.Value);
        Assert.Equal(standing.Rank, steps.SingleOrDefault(s => s.Rule.StartsWith("place.", StringComparison.Ordinal))?.Value);
        Assert.Equal(standing.Scale, steps.SingleOrDefault(s => s.Rule == "scale")?.Value);
        Assert.Equal(standing.Awards.Order(), steps.Where(s => s.Rule == "award.given").Select(s => s.Value!).Order());
        Assert.Equal(standing.Rank is null, steps.Any(s => s.Rule.StartsWith("status.", StringComparison.Ordinal)));
        CheckDecider(standing, steps);
    }

    // The published decider is a rule by which one of the neighbours is parted from him.
    private static void CheckDecider(Standing standing, IEnumerable<Step> steps)
    {
        var deciders = steps.Where(s => s.Rule.StartsWith("place.", StringComparison.Ordinal)).SelectMany(s => s.Steps)
            .Where(s => s.Rule is "place.ahead" or "place.behind")
            .Select(s => s.Inputs.Single(i => i.Counts && i.Of != "with").Of)
            .Where(by => by is not "total" and not "advance");
        Assert.Equal(standing.DecidedBy is null, !deciders.Any());
        Assert.True(standing.DecidedBy is null || deciders.Contains(standing.DecidedBy));
    }

    private static IEnumerable<Step> PartsOf(Step stage) => stage.Steps.Where(s => s.Rule is "part" or "part.incomplete");

    private static IEnumerable<Step> SheetsOf(Step part) => part.Steps.Where(s => s.Rule is "sheet" or "sheet.incomplete");
}
