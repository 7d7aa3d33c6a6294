using Scoring.Api.Doors;
using Scoring.Contracts;
using Answer = System.Threading.Tasks.Task<Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Scoring.Contracts.Receipt>, Scoring.Api.Doors.RefusedResult>>;

namespace Scoring.Api.Organizer;

/// <summary>What the organizer decides while and after judges mark.</summary>
internal static class DecidingRoutes
{
    public static void MapDeciding(this RouteGroupBuilder competition)
    {
        competition.MapPut("/skills/{s}/visibility", SetVisibilityAsync);
        competition.MapPut("/skills/{s}/freeze", SetFreezeAsync);
        competition.MapPost("/skills/{s}/publication", PublishAsync);
        competition.MapPost("/skills/{s}/reopening", ReopenAsync);
        competition.MapPost("/contestants/{id}/state", ChangeContestantAsync).OpenTo(Door.ChiefJudge);
        competition.MapPost("/contestants/{id}/penalties", EnterPenaltyAsync).OpenTo(Door.ChiefJudge);
        competition.MapPost("/stations/{s}/judges/{j}/release", ReleaseJudgeAsync).OpenTo(Door.ChiefJudge);
    }

    /// <summary>Sets what the public may see of a skill; more than before must be confirmed.</summary>
    internal static async Answer SetVisibilityAsync(
        string c, string s, VisibilityRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).SetVisibilityAsync(new SetVisibility
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Skill = s,
            Level = request.Level,
            Top = request.Top,
            Confirmed = request.Confirmed,
        }));

    /// <summary>Freezes (封榜) or thaws the public boards of a skill, at once.</summary>
    internal static async Answer SetFreezeAsync(string c, string s, FreezeRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).SetFreezeAsync(
            new SetFreeze { Op = request.Op, Actor = organizer.Actor, Skill = s, Frozen = request.Frozen }));

    /// <summary>Publishes a skill's standings as its next revision; its sheets are then closed.</summary>
    internal static async Answer PublishAsync(string c, string s, PublicationRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).PublishAsync(
            new PublishSkill { Op = request.Op, Actor = organizer.Actor, Skill = s, AcceptIncomplete = request.AcceptIncomplete }));

    /// <summary>Opens a published skill for corrections.</summary>
    internal static async Answer ReopenAsync(string c, string s, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ReopenAsync(
            new ReopenSkill { Op = request.Op, Actor = organizer.Actor, Skill = s, Reason = request.Reason }));

    /// <summary>Sets a contestant entered, absent, withdrawn or disqualified.</summary>
    internal static async Answer ChangeContestantAsync(
        string c, string id, StateRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ChangeContestantAsync(
            new ChangeContestant
            {
                Op = request.Op,
                Actor = organizer.Actor,
                Contestant = id,
                State = request.State,
                Reason = request.Reason,
            }));

    /// <summary>Takes points from a stage, part or sheet; a negative number gives.</summary>
    internal static async Answer EnterPenaltyAsync(string c, string id, PenaltyRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).EnterPenaltyAsync(new EnterPenalty
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Contestant = id,
            Stage = request.Stage,
            Part = request.Part,
            Sheet = request.Sheet,
            Points = request.Points,
            Reason = request.Reason,
        }));

    /// <summary>Releases a judge: sheets he has not submitted are no longer waited for.</summary>
    internal static async Answer ReleaseJudgeAsync(
        string c, string s, string j, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ReleaseJudgeAsync(
            new ReleaseJudge { Op = request.Op, Actor = organizer.Actor, Station = s, Judge = j, Reason = request.Reason }));
}
