using Microsoft.Extensions.Logging;
using Scoring.Boards;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Silo.Ledger;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>A shell around one competition's record: who asks is checked by Decide, what is told comes from the durable state.</summary>
[Reentrant]
internal sealed partial class CompetitionGrain(
    ILedgers ledgers, IPeople people, ISalts salts, IBoardSink boards, TimeProvider time, ILogger<CompetitionGrain> logger) : Grain, ICompetitionGrain
{
    private static readonly TimeSpan StaysOpen = TimeSpan.FromHours(12);

    private readonly ChronicledCompetition _decided = new();
    private readonly ChronicledCompetition _durable = new();
    private Chronicle<Fact> _chronicle = null!;
    private CompetitionPeople _people = null!;
    private CompetitionTicks _ticks = null!;

    private string Id => this.GetPrimaryKeyString();

    private CompetitionState Decided => _decided.State;

    private CompetitionState Durable => _durable.State;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _people = new CompetitionPeople(Id, people, salts);
        await _people.OpenAsync();
        _chronicle = new Chronicle<Fact>(ledgers.Open(Id), CompetitionFactCodec.Instance, _decided, _durable, time);
        await _chronicle.OpenAsync();
        _people.DropUnneeded(Durable);
        _ticks = new CompetitionTicks(Id, GrainFactory, boards, _durable, _people, time, () => _chronicle.Head, logger);
        _chronicle.Moved = Moved;
        _chronicle.Spent = DeactivateOnIdle;
        if (Durable.Exists)
        {
            Moved();
        }
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => _ticks.StopAsync();

    public async Task<Reply> CreateAsync(CreateCompetition request) =>
        await Execute(request.Op, request.Actor, request, _ =>
            Preparing.Create(Decided, request.NameZh, request.NameEn, request.Template, [.. request.Scheme]));

    public async Task<Reply> ReplaceSchemeAsync(ReplaceScheme request) =>
        await Execute(request.Op, request.Actor, request, _ => Preparing.ReplaceScheme(Decided, [.. request.Scheme], request.Reason));

    public async Task<Reply> EnterContestantsAsync(EnterContestants request)
    {
        var (lines, persons, faults) = RosterMapping.Read(request.Contestants, _people.NewSalt);
        if (faults.Length > 0)
        {
            return Replies.Refuse(Refusal.BadRoster, faults);
        }

        return await ExecuteWithPeople(request.Op, request.Actor, request, persons, () => Preparing.EnterContestants(Decided, lines));
    }

    public async Task<Reply> ArrangeStationsAsync(ArrangeStations request)
    {
        var (stations, judges, persons) = StationMapping.Read(request, _people.NewSalt);
        return await ExecuteWithPeople(
            request.Op, request.Actor, request, persons, () => Preparing.ArrangeStations(Decided, stations, judges));
    }

    public async Task<Reply> OpenAsync(OpenCompetition request) =>
        await Execute(request.Op, request.Actor, request, _ => Preparing.Open(Decided));

    public async Task<Reply> SubmitSheetAsync(SubmitSheet request) =>
        RecordMeter.Sheet(await Execute(request.Op, ActorOf(request.Pass), request, _ =>
            Marking.Submit(Decided, request.Pass.Device, request.Pass.TokenHash, MarkMapping.Read(request))));

    private void Moved()
    {
        _ticks.Start();
        if (Durable.Open)
        {
            // Between two heats nobody calls for an hour; replaying a whole day's ledger at the first mark would keep its judge waiting.
            DelayDeactivation(StaysOpen);
        }
    }

    private string ActorOf(DevicePass pass) =>
        Decided.Devices.TryFind(pass.Device, out var device) && device.Judge.Length > 0 ? $"judge:{device.Judge}@{device.Id}" : $"device:{pass.Device}";

    private Task<Reply> Execute<TRequest>(
        string op, string actor, TRequest request, Func<DateTimeOffset, Decision<Fact>> decide, string salt = "") =>
        _chronicle.ExecuteAsync(op, actor, RequestDigest.Of(request, $"{actor}\n{salt}"), decide);

    // Names are on stable storage before the facts that commit to them; those of a request that would be refused are not stored at all.
    private async Task<Reply> ExecuteWithPeople<TRequest>(
        string op, string actor, TRequest request, IReadOnlyCollection<PersonRecord> persons, Func<Decision<Fact>> decide)
    {
        if (!_chronicle.Knows(op) && decide().Refusal is null)
        {
            await _people.KeepAsync(persons);
        }

        return await Execute(op, actor, request, _ => decide(), _people.RequestSalt);
    }
}
