using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>
/// Explains one skill as of one moment. The figures, places and awards are reckoned by the code that publishes them, which hands out what it
/// did; nothing is worked out a second time. Not for two threads at once.
/// </summary>
public sealed class Explainer
{
    private readonly Skill _skill;
    private readonly Func<string, ContestantMarks> _marksOf;
    private readonly List<GroupWorking> _groups = [];
    private readonly Dictionary<string, (GroupWorking Group, Contender Contender)> _contenders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Standing> _standings;

    /// <summary>From everybody's figures; the marks are asked for when somebody is explained.</summary>
    public Explainer(Skill skill, IReadOnlyList<ContestantFigures> figures, Func<string, ContestantMarks> marksOf)
    {
        (_skill, _marksOf) = (skill, marksOf);
        _standings = Ranking.Of(skill, figures, _groups).Standings.ToDictionary(s => s.Contestant, StringComparer.Ordinal);
        foreach (var group in _groups)
        {
            foreach (var contender in group.Contenders)
            {
                _contenders.Add(contender.Id, (group, contender));
            }

            foreach (var (contender, at) in group.Places.Select((c, at) => (c, at)).Concat(group.Guests.Select((c, at) => (c, at))))
            {
                _places.Add(contender.Id, at);
            }
        }
    }

    /// <summary>The skill.</summary>
    public Skill Skill => _skill;

    /// <summary>Everybody, in the published order.</summary>
    public IEnumerable<string> Contestants => _standings.Keys;

    /// <summary>Why this contestant stands where he stands; null where there is no such contestant.</summary>
    public Explanation? Of(string contestant)
    {
        if (!_contenders.TryGetValue(contestant, out var found))
        {
            return null;
        }

        var standing = _standings[contestant];
        return new Explanation
        {
            Skill = _skill.Id,
            Contestant = contestant,
            Group = standing.Group,
            Status = standing.Status,
            Rank = standing.Rank,
            Total = standing.Total,
            Scale = standing.Scale,
            DecidedBy = standing.DecidedBy,
            Awards = standing.Awards,
            Steps = [.. Marks(found.Contender), .. Result(found.Group, found.Contender)],
        };
    }

    /// <summary>The arithmetic of the skill itself: cuts, scale, and the quota of each award.</summary>
    public Explanation OfSkill() => new() { Skill = _skill.Id, Steps = [.. _groups.Select(OfGroup)] };

    private IEnumerable<Step> Marks(Contender contender)
    {
        var marks = _marksOf(contender.Id);
        var figures = FigureReckoner.Of(_skill, contender.Figures.Entrant, marks, explained: true);
        for (var k = 0; k < _skill.Stages.Length; k++)
        {
            // A stage he did not get to holds nothing.
            if (k <= contender.LastStage || figures.Stages[k].Marked)
            {
                yield return StageSteps.Of(_skill, _skill.Stages[k], figures.Stages[k], marks);
            }
        }
    }

    private IEnumerable<Step> Result(GroupWorking group, Contender contender)
    {
        var cuts = CutSteps.Of(_skill, group, contender);
        if (contender.Status is not (Statuses.Placed or Statuses.Guest))
        {
            return [.. cuts, StatusSteps.Of(_skill, contender)];
        }

        var guest = contender.Status == Statuses.Guest;
        IEnumerable<Step> scale = _skill.Scale is { } rule && group.Scale is { } working && !guest
            ? [ScaleSteps.Of(rule, working, contender, group.Places.Count)]
            : [];
        return
        [
            .. cuts,
            TotalSteps.Of(_skill, contender),
            PlaceSteps.Of(_skill, guest ? group.Guests : group.Places, _places[contender.Id], guest),
            .. scale,
            .. guest ? [] : AwardSteps.Of(_skill, group, contender),
        ];
    }

    private Step OfGroup(GroupWorking group)
    {
        var name = _skill.DividedByGroup ? group.Contenders[0].Figures.Entrant.Group : "";
        var (entered, placed, guests) = (group.Entered, group.Places.Count, group.Guests.Count);
        IEnumerable<Step> scale = _skill.Scale is { } rule && group.Scale is { } working ? [ScaleSteps.Of(rule, working, placed)] : [];
        return new Step
        {
            Rule = "field",
            Of = name.Length == 0 ? null : name,
            Inputs = [QuotaText.Input("entered", entered), QuotaText.Input("placed", placed), QuotaText.Input("guests", guests)],
            Zh = $"{(name.Length == 0 ? "" : $"{name}：")}参赛 {entered} 人，有名次 {placed} 人" + (guests == 0 ? "" : $"，邀请 {guests} 人"),
            En = $"{(name.Length == 0 ? "" : $"{name}: ")}{entered} entered, {placed} placed" + (guests == 0 ? "" : $", {guests} guests"),
            Steps = [.. group.Cuts.Select(c => CutSteps.Of(_skill, c)), .. scale, .. group.Rounds.Select(AwardSteps.Of)],
        };
    }
}
