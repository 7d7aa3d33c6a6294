using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Silo.Grains.Views;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    public async Task<Reply> DrawSeatsAsync(DrawSeats request) =>
        await Execute(request.Op, request.Actor, request, _ => Benching.Draw(
            Decided, request.Skill, request.Seed, request.Benches, request.KeepApart ? OrganisationOf : null, request.Reason));

    public async Task<Reply> SealDrawAsync(SealDraw request)
    {
        var kept = new PersonRecord("draw", request.Skill, _people.NewSalt(), request.Seed);
        return await ExecuteWithPeople(request.Op, request.Actor, request, [kept], () => SealedDraws.Seal(
            Decided, request.Skill, (request.Seed, Commitment.Of(kept)), request.Benches, request.KeepApart ? OrganisationOf : null, request.Reason));
    }

    public async Task<Reply> OpenDrawAsync(OpenDraw request) =>
        await Execute(request.Op, request.Actor, request, _ =>
            Decided.Seating.Sealed.TryGetValue(request.Skill, out var closed) && _people.Find(closed.Draw.Commitment) is { } kept
                ? SealedDraws.Open(Decided, request.Skill, kept.Name, kept.Salt)
                : Decision<Fact>.Refuse(Refusal.NothingSealed));

    public async Task<Reply> DrawLotsAsync(DrawLots request) =>
        await Execute(request.Op, request.Actor, request, _ =>
            Benching.DrawLots(Decided, request.Skill, request.Seed, request.Contestants, request.Reason));

    public async Task<Reply> SwapSeatsAsync(SwapSeats request) =>
        await Execute(request.Op, request.Actor, request, _ => Benching.Swap(Decided, request.Contestant, request.Other, request.Reason));

    public async Task<Reply> MoveSeatAsync(MoveSeat request) =>
        await Execute(request.Op, request.Actor, request, _ =>
            Benching.Move(Decided, request.Contestant, request.Heat, request.Bench, request.Reason));

    public async Task<Reply> CheckInAsync(CheckIn request) =>
        SeatingViews.Attendance(request.Attendance) is { } attendance
            ? await Execute(request.Op, request.Actor, request, _ =>
                CheckingIn.Take(Decided, request.Contestants, attendance, request.Reason))
            : Replies.Refuse(Refusal.BadRequest, [new("$.attendance", "present, late, absent 或 (or) unknown")]);

    public Task<SeatingView?> ReadSeatingAsync() =>
        Task.FromResult(Durable.Exists ? SeatingViews.Of(Durable, _chronicle.Ops) : null);

    private string OrganisationOf(RosterLine line) => _people.Find(line.Commitment)?.Organisation?.Trim() ?? "";
}
