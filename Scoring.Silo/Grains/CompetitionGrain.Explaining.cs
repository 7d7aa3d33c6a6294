using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Explaining;

namespace Scoring.Silo.Grains;

// What takes time is worked out off the turn, on immutable copies: explaining and trying never keep a mark waiting.
internal sealed partial class CompetitionGrain
{
    public Task<ImmutableArray<byte>?> ReadExplanationAsync(string contestant)
    {
        if (!Durable.Roster.TryFind(contestant, out var file) || !Durable.TrySkill(file.Line.Skill, out var found))
        {
            return Task.FromResult<ImmutableArray<byte>?>(null);
        }

        var (skill, tallies) = (found.Scheme, found.Tallies());
        var marks = Panels.MarksOf(skill, file, Durable.Stations);
        return Task.Run(() => Json(new Explainer(skill, [.. tallies.Select(tally => tally.Figures)], _ => marks).Of(contestant)));
    }

    public Task<ImmutableArray<byte>?> ReadSkillExplanationAsync(string skill)
    {
        if (!Durable.Exists || !Durable.TrySkill(skill, out var found))
        {
            return Task.FromResult<ImmutableArray<byte>?>(null);
        }

        var (scheme, tallies) = (found.Scheme, found.Tallies());
        return Task.Run(() => Json(new Explainer(scheme, [.. tallies.Select(tally => tally.Figures)], _ => throw new NotSupportedException()).OfSkill()));
    }

    public Task<TrialReply> TrySchemeAsync(ImmutableArray<byte> scheme)
    {
        var (trial, refusal, faults) = Trial.Prepare(Durable, [.. scheme]);
        return trial is null
            ? Task.FromResult(new TrialReply { Refused = Replies.Refused(refusal!.Value, faults) })
            : Task.Run(() => new TrialReply { Result = ImmutableCollectionsMarshal.AsImmutableArray(trial.Run()) });
    }

    private static ImmutableArray<byte>? Json(Explanation? explanation) => explanation is null
        ? null
        : ImmutableCollectionsMarshal.AsImmutableArray(ExplanationJson.Write(explanation));
}
