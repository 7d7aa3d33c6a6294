using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

internal sealed partial class OfficeGrain
{
    private readonly ProgrammePeople _programmePeople = new(people, salts);

    public async Task<Reply> WriteProgrammeAsync(WriteProgramme request) => await Execute(request.Op, request.Actor, request, _ =>
        Programming.Write(Decided.Programmes, request.Programme, [.. request.Rules], request.Replace, request.Reason));

    public async Task<Reply> JoinProgrammeAsync(JoinProgramme request) =>
        DecimalText.TryRead(request.Weight, out var weight)
            ? await Execute(request.Op, request.Actor, request, _ => Programming.Join(
                Decided.Programmes,
                new MemberJoined(request.Programme, request.Competition, request.Skill, request.Trade, request.City, request.Season) { Weight = weight }))
            : Replies.Refuse(Refusal.BadRequest, [new("$.weight", DecimalText.Advice)]);

    public async Task<Reply> LeaveProgrammeAsync(LeaveProgramme request) => await Execute(request.Op, request.Actor, request, _ =>
        Programming.Leave(Decided.Programmes, new MemberLeft(request.Programme, request.Competition, request.Skill, request.Reason.Trim())));

    public async Task<Reply> ReportParticipantsAsync(ReportParticipants request) => await Execute(request.Op, request.Actor, request, _ =>
        Programming.Report(
            Decided.Programmes,
            new ParticipantsReported(request.Programme, request.Organisation, request.Day, request.Participants, request.Reason?.Trim())));

    public Task<ImmutableArray<ProgrammeLine>> ReadProgrammesAsync() => Task.FromResult<ImmutableArray<ProgrammeLine>>(
    [
        .. Durable.Programmes.All.Select(programme => new ProgrammeLine
        {
            Programme = programme.Id,
            NameZh = programme.State.Rules.Name.Zh,
            NameEn = programme.State.Rules.Name.En,
            Version = programme.State.Version,
            Members = programme.State.Members.Count(),
        }),
    ]);

    public async Task<ProgrammeRecord?> ReadProgrammeAsync(string programme, int knownEntries)
    {
        if (Durable.Programmes.Find(programme) is not { } state)
        {
            return null;
        }

        var book = await _programmePeople.OfAsync(programme, state);
        var facts = Durable.Programmes.FactsOf(programme);
        return new ProgrammeRecord
        {
            Entries = facts.Count,
            Facts = facts.Count == knownEntries ? [] : ImmutableCollectionsMarshal.AsImmutableArray(StampedFacts.Write(facts)),
            People =
            [
                .. from commitment in state.Commitments
                   let person = book.Find(commitment)
                   where person is not null
                   select new ProgrammeName { Commitment = commitment, Text = person.Name },
            ],
        };
    }

    public Task<ImmutableArray<byte>?> ReadProgrammeRulesAsync(string programme) => Task.FromResult<ImmutableArray<byte>?>(
        Durable.Programmes.Find(programme) is { } state ? [.. Encoding.UTF8.GetBytes(state.Text)] : null);

    // Names are on stable storage before the facts that commit to them; those of a request that would be refused are not stored at all.
    private async Task<Reply> ExecuteNamed<TRequest>(
        string op, string actor, string programme, TRequest request, IEnumerable<PersonRecord?> persons, Func<Decision<OfficeFact>> decide)
    {
        if (Durable.Programmes.Find(programme) is not { } state)
        {
            return Replies.Refuse(Refusal.NoSuchProgramme);
        }

        var book = await _programmePeople.OfAsync(programme, state);
        PersonRecord[] named = [.. persons.OfType<PersonRecord>()];
        if (named.Length > 0 && !_chronicle.Knows(op) && decide().Refusal is null)
        {
            await book.KeepAsync(named);
        }

        return await Execute(op, actor, request, _ => decide(), book.RequestSalt);
    }
}
