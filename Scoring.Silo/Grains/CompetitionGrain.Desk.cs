using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Silo.Grains.Views;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>The chief judge's desk.</summary>
internal sealed partial class CompetitionGrain
{
    public async Task<Reply> ReplaceJudgeAsync(ReplaceJudge request)
    {
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            var known = new Judge(request.Substitute, "");
            return await Execute(request.Op, request.Actor, request, _ =>
                Releasing.Replace(Decided, request.Station, request.Judge, known, isNew: false, request.Reason));
        }

        var person = new PersonRecord("judge", request.Substitute, _people.NewSalt(), request.Name.Trim());
        var added = new Judge(request.Substitute, Commitment.Of(person));
        return await ExecuteWithPeople(request.Op, request.Actor, request, [person], () =>
            Releasing.Replace(Decided, request.Station, request.Judge, added, isNew: true, request.Reason));
    }

    public async Task<Reply> ReturnSheetAsync(ReturnSheet request) =>
        await Execute(request.Op, request.Actor, request, _ => Desk.Return(
            Decided, new SheetReturned(request.Contestant, request.Stage, request.Sheet, request.Judge, request.Reason)));

    public async Task<Reply> VoidSheetAsync(VoidSheet request) =>
        await Execute(request.Op, request.Actor, request, _ => Desk.Void(
            Decided, new SheetVoided(request.Contestant, request.Stage, request.Sheet, request.Heat, request.Reason), request.Move));

    public async Task<Reply> GiveCompensationAsync(GiveCompensation request) =>
        await Execute(request.Op, request.Actor, request, _ => Desk.Compensate(
            Decided, new CompensationGiven(request.Contestant, request.Stage, request.Sheet, request.Seconds, request.Reason)));

    public async Task<Reply> RecordLotAsync(RecordLot request) =>
        await Execute(request.Op, request.Actor, request, _ =>
            Desk.Draw(Decided, new LotRecorded(request.Contestant, request.Lot, request.Reason)));

    public async Task<Reply> RuleOutcomeAsync(RuleOutcome request) =>
        RulingMapping.Outcome(request.Outcome) is { } outcome
            ? await Execute(request.Op, request.Actor, request, _ => Desk.Close(
                Decided, new OutcomeRuled(request.Contestant, request.Stage, request.Sheet, outcome, request.Reason)))
            : Replies.Refuse(Refusal.BadRequest, [new("$.outcome", "notAttempted 或 (or) stopped")]);

    public async Task<Reply> AnnulRulingAsync(AnnulRuling request) =>
        await Execute(request.Op, request.Actor, request, _ => Annulling.Annul(Decided, request.Ruling, request.Reason));

    public Task<ImmutableArray<RulingLine>> ReadRulingsAsync() =>
        Task.FromResult<ImmutableArray<RulingLine>>([.. Durable.Rulings.All.Select(ruling => RulingView.Of(Durable.Rulings, ruling))]);
}
