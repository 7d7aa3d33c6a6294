using Scoring.Api.Doors;
using Scoring.Contracts;
using Answer = System.Threading.Tasks.Task<Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Scoring.Contracts.Receipt>, Scoring.Api.Doors.RefusedResult>>;

namespace Scoring.Api.Programmes;

/// <summary>Points over time.</summary>
internal static class TallyRoutes
{
    public static void MapTallies(this RouteGroupBuilder programme)
    {
        var tally = programme.MapGroup("/tallies/{t}");
        tally.MapPost("/subjects", JoinTallyAsync);
        tally.MapPost("/subjects/{id}/leaving", LeaveTallyAsync);
        tally.MapPost("/entries", EnterPointsAsync);
        tally.MapPost("/entries/{id}/withdrawal", TakeBackPointsAsync);
        tally.MapPost("/closing", ClosePeriodAsync);
    }

    /// <summary>Puts somebody on a tally from a period on: a known subject, or somebody new whose id is the op.</summary>
    internal static async Answer JoinTallyAsync(string p, string t, JoiningRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().JoinTallyAsync(new JoinTally
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Tally = t,
            Subject = request.Subject,
            Person = ProgrammeRoutes.PersonOf(request.Person),
            Period = request.Period,
        }));

    /// <summary>Takes somebody off a tally from a period on.</summary>
    internal static async Answer LeaveTallyAsync(string p, string t, string id, LeavingRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().LeaveTallyAsync(new LeaveTally
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Tally = t,
            Subject = id,
            Period = request.Period,
            Reason = request.Reason,
        }));

    /// <summary>Enters points, all or none; an entry's id is the op, a point and its number from 0.</summary>
    internal static async Answer EnterPointsAsync(string p, string t, PointsRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().EnterPointsAsync(new EnterPoints
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Tally = t,
            Entries =
            [
                .. request.Entries.Select(entry => new PointsEntry
                {
                    Subject = entry.Subject,
                    Module = entry.Module,
                    Period = entry.Period,
                    Points = entry.Points,
                }),
            ],
            Reason = request.Reason,
        }));

    /// <summary>Takes an entry back; it stays on record and counts no more.</summary>
    internal static async Answer TakeBackPointsAsync(string p, string t, string id, WhyRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().TakeBackPointsAsync(
            new TakeBackPoints { Op = request.Op, Actor = organizer.Actor, Programme = p, Tally = t, Entry = id, Reason = request.Reason }));

    /// <summary>Closes a period: what comes afterwards is late and needs a reason; who is among the last is told from now on.</summary>
    internal static async Answer ClosePeriodAsync(string p, string t, ClosingRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().ClosePeriodAsync(
            new ClosePeriod { Op = request.Op, Actor = organizer.Actor, Programme = p, Tally = t, Period = request.Period }));
}
