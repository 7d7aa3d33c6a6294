using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    public async Task<Reply> SetVisibilityAsync(SetVisibility request) =>
        RulingMapping.Level(request.Level) is { } level
            ? await Shown(Execute(request.Op, request.Actor, request, _ =>
                Ruling.Show(Decided, request.Skill, new Visibility(level, request.Top), request.Confirmed)))
            : Replies.Refuse(Refusal.BadRequest, [new("$.level", "progress, benches, names 或 (or) marks")]);

    public async Task<Reply> SetFreezeAsync(SetFreeze request) =>
        await Shown(Execute(request.Op, request.Actor, request, _ => Ruling.Freeze(Decided, request.Skill, request.Frozen)));

    public async Task<Reply> PublishAsync(PublishSkill request) =>
        await Shown(Execute(request.Op, request.Actor, request, _ => Ruling.Publish(Decided, request.Skill, request.AcceptIncomplete)));

    public async Task<Reply> ReopenAsync(ReopenSkill request) =>
        await Execute(request.Op, request.Actor, request, _ => Ruling.Reopen(Decided, request.Skill, request.Reason));

    public async Task<Reply> EnterPenaltyAsync(EnterPenalty request) =>
        RulingMapping.Points(request.Points) is { } points
            ? await Execute(request.Op, request.Actor, request, _ => Ruling.Penalise(
                Decided, new PenaltyEntered(request.Contestant, request.Stage, request.Part, request.Sheet, request.Reason) { Points = points }))
            : Replies.Refuse(Refusal.BadRequest, [new("$.points", "请填写数字，如 2 或 -1.5。 Give a number such as 2 or -1.5.")]);

    public async Task<Reply> ChangeContestantAsync(ChangeContestant request) =>
        RosterMapping.State(request.State) is { } state
            ? await Execute(request.Op, request.Actor, request, _ => Ruling.Change(Decided, request.Contestant, state, request.Reason))
            : Replies.Refuse(Refusal.BadRequest, [new("$.state", "entered, absent, withdrawn 或 (or) disqualified")]);

    public async Task<Reply> ReleaseJudgeAsync(ReleaseJudge request) =>
        await Execute(request.Op, request.Actor, request, _ => Releasing.Release(Decided, request.Station, request.Judge, request.Reason));

    // Whoever closes the public's view is answered when it is closed, not when it is about to be.
    private async Task<Reply> Shown(Task<Reply> execution)
    {
        var reply = await execution;
        await _ticks.NowAsync();
        return reply;
    }
}
