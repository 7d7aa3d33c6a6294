using Scoring.Rules.Schemes;

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
