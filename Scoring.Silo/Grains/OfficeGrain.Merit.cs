using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

internal sealed partial class OfficeGrain
{
    private const int MostEntries = 1000;

    public async Task<Reply> JoinTallyAsync(JoinTally request)
    {
        if (ProgrammePeople.Faults(request.Subject, request.Person) is { Length: > 0 } faults)
        {
            return Replies.Refuse(Refusal.BadSubject, [.. faults]);
        }

        var (entered, record) = _programmePeople.Enter(request.Programme, request.Op, request.Person);
        var joined = new TallyJoined(request.Programme, request.Tally, request.Subject ?? request.Op, request.Period);
        return await ExecuteNamed(
            request.Op, request.Actor, request.Programme, request, [record], () => Tallying.Join(Decided.Programmes, joined, entered));
    }

    public async Task<Reply> LeaveTallyAsync(LeaveTally request) => await Execute(request.Op, request.Actor, request, _ => Tallying.Leave(
        Decided.Programmes, new TallyLeft(request.Programme, request.Tally, request.Subject, request.Period, request.Reason.Trim())));

    public async Task<Reply> EnterPointsAsync(EnterPoints request)
    {
        var (facts, faults) = (ImmutableArray.CreateBuilder<PointsEntered>(), ImmutableArray.CreateBuilder<PlacedFault>());
        for (var i = 0; i < request.Entries.Length && i < MostEntries; i++)
        {
            var entry = request.Entries[i];
            if (!DecimalText.TryRead(entry.Points, out var points))
            {
                faults.Add(new PlacedFault($"$.entries[{i}].points", DecimalText.Advice));
            }

            facts.Add(new PointsEntered(request.Programme, request.Tally, $"{request.Op}.{i}", entry.Subject, entry.Module, entry.Period, false, null)
            {
                Points = points,
            });
        }

        if (request.Entries.Length is 0 or > MostEntries)
        {
            faults.Add(new PlacedFault("$.entries", $"1-{MostEntries}"));
        }

        return faults.Count > 0
            ? Replies.Refuse(Refusal.BadEntry, faults.ToImmutable())
            : await Execute(request.Op, request.Actor, request, _ =>
                Tallying.Enter(Decided.Programmes, request.Programme, request.Tally, request.Reason, facts.ToImmutable()));
    }

    public async Task<Reply> TakeBackPointsAsync(TakeBackPoints request) => await Execute(request.Op, request.Actor, request, _ => Tallying.TakeBack(
        Decided.Programmes, new PointsTakenBack(request.Programme, request.Tally, request.Entry, request.Reason.Trim())));

    public async Task<Reply> ClosePeriodAsync(ClosePeriod request) => await Execute(request.Op, request.Actor, request, _ =>
        Tallying.Close(Decided.Programmes, new PeriodClosed(request.Programme, request.Tally, request.Period)));

    public async Task<Reply> GrantTitleAsync(GrantTitle request)
    {
        if (ProgrammePeople.Faults(request.Subject, request.Person) is { Length: > 0 } faults)
        {
            return Replies.Refuse(Refusal.BadSubject, [.. faults]);
        }

        var (entered, record) = _programmePeople.Enter(request.Programme, request.Op, request.Person);
        var subject = request.Subject ?? request.Op;
        var granted = new TitleGranted(request.Programme, request.Op, request.Register, request.Tier, subject, request.Year, null)
        {
            Competition = request.Competition,
            Skill = request.Skill,
            Contestant = request.Contestant,
        };
        return await ExecuteNamed(
            request.Op, request.Actor, request.Programme, request, [record], () => Granting.Grant(Decided.Programmes, granted, entered));
    }

    public async Task<Reply> EndTitleAsync(EndTitle request) => await Execute(request.Op, request.Actor, request, _ =>
        Granting.End(Decided.Programmes, new TitleEnded(request.Programme, request.Title, request.Year, request.Reason.Trim())));

    public async Task<Reply> NominateAsync(Nominate request)
    {
        PlacedFault[] faults = [.. ProgrammePeople.Faults(request.Subject, request.Person), .. ProgrammePeople.CitationFaults(request.Citation)];
        if (faults.Length > 0)
        {
            return Replies.Refuse(Refusal.BadSubject, [.. faults]);
        }

        var (entered, record) = _programmePeople.Enter(request.Programme, request.Op, request.Person);
        var citation = _programmePeople.Cite(request.Op, request.Citation);
        var nominated = new Nominated(
            request.Programme, request.Op, request.Rules, request.Category, request.Subject ?? request.Op, Commitment.Of(citation));
        return await ExecuteNamed(
            request.Op, request.Actor, request.Programme, request, [record, citation], () => Nominating.Nominate(Decided.Programmes, nominated, entered));
    }

    public async Task<Reply> ReviewNominationAsync(ReviewNomination request)
    {
        if (request is not { Subject: null, Person: null } && ProgrammePeople.Faults(request.Subject, request.Person) is { Length: > 0 } faults)
        {
            return Replies.Refuse(Refusal.BadSubject, [.. faults]);
        }

        var (entered, record) = _programmePeople.Enter(request.Programme, request.Op, request.Person);
        var reviewed = new NominationReviewed(
            request.Programme, request.Nomination, request.Favours, request.Remark, request.Subject ?? entered?.Subject);
        return await ExecuteNamed(
            request.Op, request.Actor, request.Programme, request, [record],
            () => Nominating.Review(Decided.Programmes, reviewed, entered, request.Actor));
    }

    public async Task<Reply> DecideNominationAsync(DecideNomination request) => await Execute(request.Op, request.Actor, request, _ => request.Award
        ? Nominating.Award(Decided.Programmes, request.Programme, request.Nomination, request.Year, request.Op)
        : Nominating.Refuse(
            Decided.Programmes, new NominationRefused(request.Programme, request.Nomination, request.Reason?.Trim() ?? "")));
}
