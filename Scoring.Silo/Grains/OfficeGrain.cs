using System.Collections.Immutable;
using Scoring.Boards;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Office;
using Scoring.Silo.Ledger;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>A shell around the office's record: catalogue, lent codes, screens; who may come in stands in the other half.</summary>
[Reentrant]
internal sealed partial class OfficeGrain(ILedgers ledgers, IPeople people, ISalts salts, IBoardSink boards, TimeProvider time) : Grain, IOfficeGrain
{
    private readonly ChronicledOffice _decided = new();
    private readonly ChronicledOffice _durable = new();

    // A sign to people standing in the hall, worth nothing seconds later: it is not of the record.
    private DateTimeOffset? _numbersAskedAt;
    private Chronicle<OfficeFact> _chronicle = null!;

    private OfficeState Decided => _decided.State;

    private OfficeState Durable => _durable.State;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _book = await people.ReadAsync(ILedgers.Office);
        _chronicle = new Chronicle<OfficeFact>(ledgers.Open(ILedgers.Office), OfficeFactCodec.Instance, _decided, _durable, time)
        {
            Spent = DeactivateOnIdle,
        };
        await _chronicle.OpenAsync();
        await TellScreensAsync();
    }

    public async Task<Reply> ListCompetitionAsync(ListCompetition request) => await Execute(request.Op, request.Actor, request, _ =>
        Keeping.List(Decided, new CompetitionListed(request.Competition, request.NameZh, request.NameEn)));

    public Task<ImmutableArray<ListedCompetition>> ReadCompetitionsAsync() =>
        Task.FromResult<ImmutableArray<ListedCompetition>>([.. Durable.Competitions.Select(listed => new ListedCompetition
        {
            Competition = listed.Fact.Competition,
            NameZh = listed.Fact.NameZh,
            NameEn = listed.Fact.NameEn,
            At = listed.At,
        })]);

    public async Task<Reply> LendCodeAsync(LendCode request) => await Execute(request.Op, request.Actor, request, now =>
        Keeping.Lend(Decided, new CodeLent(request.CodeHash, request.Competition, request.ExpiresAt), now));

    public Task<string?> FindCodeAsync(string codeHash) => Task.FromResult(Durable.CompetitionOf(codeHash, time.GetUtcNow()));

    public async Task<Reply> SetScreenAsync(SetScreen request)
    {
        var plan = request.Screen;
        var screen = new ScreenSet(plan.Number, plan.Boards, plan.SecondsPerBoard, plan.Rows, plan.Theme, plan.Language);
        var reply = await Execute(request.Op, request.Actor, request, _ => Keeping.Set(screen));
        if (reply.Receipt is not null)
        {
            await TellScreensAsync();
        }

        return reply;
    }

    public Task<ImmutableArray<ScreenPlan>> ReadScreensAsync() => Task.FromResult<ImmutableArray<ScreenPlan>>([.. Durable.Screens.Select(screen => new ScreenPlan
    {
        Number = screen.Number,
        Boards = screen.Boards,
        SecondsPerBoard = screen.SecondsPerBoard,
        Rows = screen.Rows,
        Theme = screen.Theme,
        Language = screen.Language,
    })]);

    public async Task<DateTimeOffset> ShowNumbersAsync()
    {
        var now = time.GetUtcNow();
        _numbersAskedAt = now;
        await TellScreensAsync();
        return now;
    }

    public Task ShowAnewAsync() => TellScreensAsync().AsTask();

    // What a window shows is always the durable plan, whichever request was answered last.
    private ValueTask TellScreensAsync() => boards.SetScenesAsync([.. Durable.Screens.Select(screen => new Scene
    {
        Screen = screen.Number,
        Boards = screen.Boards,
        SecondsPerBoard = screen.SecondsPerBoard,
        Rows = screen.Rows,
        Theme = screen.Theme,
        Language = screen.Language,
        NumberAskedAt = _numbersAskedAt,
    }), new Scene { Screen = 0, Boards = [], NumberAskedAt = _numbersAskedAt }], new BoardVersion(_chronicle.Head.Epoch, _chronicle.Head.Seq));

    private Task<Reply> Execute<TRequest>(
        string op, string actor, TRequest request, Func<DateTimeOffset, Decision<OfficeFact>> decide, string salt = "") =>
        _chronicle.ExecuteAsync(op, actor, RequestDigest.Of(request, $"{actor}\n{salt}"), decide);
}
