using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Decides what organizers and chief judges rule: penalties, states, visibility, freeze, publication.</summary>
internal static class Ruling
{
    public static Decision<Fact> Penalise(CompetitionState state, PenaltyEntered fact)
    {
        if (!state.Exists || !state.Roster.TryFind(fact.Contestant, out var file))
        {
            return Decision<Fact>.Refuse(state.Exists ? Refusal.NotFound : Refusal.NoSuchCompetition);
        }

        var skill = state.Skill(file.Line.Skill);
        var stage = skill.Scheme.Stages.FirstOrDefault(stage => stage.Id == fact.Stage);
        var part = stage?.Parts.FirstOrDefault(part => fact.Part is null ? part.Sheets.Any(sheet => sheet.Id == fact.Sheet) : part.Id == fact.Part);
        var found = stage is not null
            && (fact.Part is null || part is not null)
            && (fact.Sheet is null || (part is not null && part.Sheets.Any(sheet => sheet.Id == fact.Sheet)));
        return state switch
        {
            _ when !found => Decision<Fact>.Refuse(Refusal.NotFound),
            _ when string.IsNullOrWhiteSpace(fact.Reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
            { Open: false } => Decision<Fact>.Refuse(Refusal.NotOpen),
            _ when skill.Published => Decision<Fact>.Refuse(Refusal.SkillPublished),
            _ => Decision<Fact>.Accept(fact),
        };
    }

    public static Decision<Fact> Change(CompetitionState state, string contestant, EntrantState to, string reason) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        _ when !state.Roster.TryFind(contestant, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
        _ when state.Skill(state.Roster[contestant].Line.Skill).Published => Decision<Fact>.Refuse(Refusal.SkillPublished),
        _ when state.Roster[contestant].State == to => Decision<Fact>.Refuse(Refusal.NothingChanges),
        _ => Decision<Fact>.Accept(new ContestantChanged(contestant, to, reason.Trim())),
    };

    public static Decision<Fact> Show(CompetitionState state, string skill, Visibility visibility, bool confirmed)
    {
        if (Find(state, skill, out var found) is { } refused)
        {
            return refused;
        }

        return visibility switch
        {
            { Top: < 1 } => Decision<Fact>.Refuse(Refusal.BadRequest),
            _ when visibility == found.Visibility => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ when !confirmed && visibility.ShowsMoreThan(found.Visibility) => Decision<Fact>.Refuse(Refusal.ConfirmationNeeded),
            _ => Decision<Fact>.Accept(new VisibilitySet(skill, visibility)),
        };
    }

    public static Decision<Fact> Freeze(CompetitionState state, string skill, bool frozen)
    {
        if (Find(state, skill, out var found) is { } refused)
        {
            return refused;
        }

        return found switch
        {
            { Published: true } => Decision<Fact>.Refuse(Refusal.SkillPublished),
            _ when found.Frozen is not null == frozen => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ => Decision<Fact>.Accept(frozen ? new SkillFrozen(skill) : new SkillThawed(skill)),
        };
    }

    public static Decision<Fact> Publish(CompetitionState state, string skill, bool acceptIncomplete)
    {
        if (Find(state, skill, out var found) is { } refused)
        {
            return refused;
        }

        if (!state.Open || found.Published)
        {
            return Decision<Fact>.Refuse(state.Open ? Refusal.NothingChanges : Refusal.NotOpen);
        }

        var standings = SkillResult.Of(found.Scheme, found.Tallies());
        var incomplete = standings.Standings.Where(standing => standing.Status == "incomplete").ToArray();
        return incomplete.Length > 0 && !acceptIncomplete
            ? Decision<Fact>.Refuse(Refusal.Incomplete, [.. incomplete.Select(SkillResult.LackOf)])
            : Decision<Fact>.Accept(new SkillPublished(skill, found.Revision + 1, SkillResult.Hash(state.Scheme!, standings)));
    }

    public static Decision<Fact> Reopen(CompetitionState state, string skill, string reason)
    {
        if (Find(state, skill, out var found) is { } refused)
        {
            return refused;
        }

        return found switch
        {
            { Published: false } => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ when string.IsNullOrWhiteSpace(reason) => Decision<Fact>.Refuse(Refusal.ReasonNeeded),
            _ => Decision<Fact>.Accept(new SkillReopened(skill, reason.Trim())),
        };
    }

    private static Decision<Fact>? Find(CompetitionState state, string skill, out SkillState found)
    {
        found = null!;
        return !state.Exists ? Decision<Fact>.Refuse(Refusal.NoSuchCompetition)
            : state.TrySkill(skill, out found) ? null
            : Decision<Fact>.Refuse(Refusal.NotFound);
    }
}
