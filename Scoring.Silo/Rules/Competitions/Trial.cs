using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Competitions;

/// <summary>
/// Another scheme tried on the marks on record. Preparing takes from the state what is needed, all of it immutable; running it takes time and
/// needs no state.
/// </summary>
internal sealed class Trial
{
    private readonly List<TrialSkill> _skills = [];
    private readonly Scheme _scheme;

    private Trial(CompetitionState state, Scheme scheme)
    {
        _scheme = scheme;
        foreach (var skill in scheme.Skills)
        {
            var before = state.TrySkill(skill.Id, out var known) && state.Scheme!.Skills.Any(s => s.Id == skill.Id) ? known : null;
            var field = state.Roster.Of(skill.Id).Select(file =>
                (ContestantTally.EntrantOf(file), Panels.MarksOf(skill, file, state.Stations)));
            _skills.Add(new TrialSkill(skill, [.. field], before?.Scheme, before?.Tallies() ?? []));
        }
    }

    /// <summary>The trial, or why it can't be: the scheme's own faults, or the marks that don't fit it.</summary>
    public static (Trial? Trial, Refusal? Refusal, ImmutableArray<PlacedFault> Faults) Prepare(CompetitionState state, byte[] scheme)
    {
        if (!state.Exists)
        {
            return (null, Refusal.NoSuchCompetition, []);
        }

        var reading = SchemeReader.Read(scheme);
        var faults = reading.Scheme is { } read ? SchemeFit.Faults(state, read) : reading.Faults;
        return faults.IsEmpty ? (new Trial(state, reading.Scheme!), null, []) : (null, Refusal.BadScheme, faults);
    }

    /// <summary>The result as UTF-8 JSON.</summary>
    public byte[] Run() => TrialJson.Write(_scheme, _skills.Select(skill => skill.Run()));
}

/// <summary>One skill of a trial: its contestants with their marks as the tried scheme reads them, and how it stands now.</summary>
internal sealed record TrialSkill(
    Skill Skill,
    ImmutableArray<(Entrant Entrant, ContestantMarks Marks)> Field,
    Skill? Before,
    ImmutableArray<ContestantTally> Tallies)
{
    public TrialResult Run()
    {
        var after = Ranking.Of(Skill, [.. Field.Select(c => FigureReckoner.Of(Skill, c.Entrant, c.Marks))]);
        var before = Before is null
            ? new Dictionary<string, Standing>()
            : SkillResult.Of(Before, Tallies).Standings.ToDictionary(s => s.Contestant, StringComparer.Ordinal);
        return new TrialResult(Skill, [.. after.Standings.Select(s => new TrialRow(before.GetValueOrDefault(s.Contestant), s))], after.Strays);
    }
}

/// <summary>What became of a skill, in the tried order; marks that would be of nobody who advanced are named.</summary>
internal sealed record TrialResult(Skill Skill, ImmutableArray<TrialRow> Rows, ImmutableArray<StrayMarks> Strays);

/// <summary>One contestant before (null in a new skill) and after.</summary>
internal sealed record TrialRow(Standing? Before, Standing After)
{
    /// <summary>Places gained; negative: lost; null where either has no place, or they are not of the same list.</summary>
    public Fraction? Moved => Before?.Group == After.Group && Before?.Status == After.Status && RankOf(Before) is { } from && RankOf(After) is { } to
        ? from - to
        : null;

    /// <summary>Place, total, status or awards are others.</summary>
    public bool Changed => Before is null
        || (Before.Status, Before.Rank, Before.Total, Before.Scale, Before.Group) != (After.Status, After.Rank, After.Total, After.Scale, After.Group)
        || !Before.Awards.SequenceEqual(After.Awards);

    private static Fraction? RankOf(Standing? standing) =>
        standing?.Rank is { } rank && DecimalText.TryRead(rank, out var place) ? place : default(Fraction?);
}
