using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Scoring.Boards;
using Scoring.Contracts;
using Scoring.Silo.Disk;
using Scoring.Silo.People;
using Scoring.Silo.Tests.Disk;
using Scoring.Silo.Tests.Hosting;

namespace Scoring.Silo.Tests.Grains;

/// <summary>An office on a memory disk, and the words its tests use.</summary>
internal sealed class OfficeStage : IAsyncDisposable
{
    private static readonly string Root = Path.GetFullPath("/data");

    private readonly MemoryDisk _disk = new();
    private Stores _stores = null!;
    private IHost _host = null!;

    private OfficeStage()
    {
    }

    public FakeTime Time { get; } = new();

    public InProcessBoards Boards { get; private set; } = null!;

    public IOfficeGrain Office => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<IOfficeGrain>(IOfficeGrain.Key);

    public string Ledger => System.Text.Encoding.UTF8.GetString(_disk.Bytes(Path.Combine(Root, "office", "ledger.jsonl")));

    public static string Hash(string secret) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));

    /// <summary>An office that nobody has come to yet.</summary>
    public static async Task<OfficeStage> EmptyAsync()
    {
        var stage = new OfficeStage();
        await stage.StartAsync();
        return stage;
    }

    /// <summary>An office whose organizer has signed in with the one-time code <c>code</c>; his token is <c>token-1</c>.</summary>
    public static async Task<OfficeStage> WithOrganizerAsync()
    {
        var stage = await EmptyAsync();
        await stage.Office.OfferFirstCodeAsync(Hash("code"));
        Assert.NotNull((await stage.Office.SignInFirstAsync(stage.First())).Receipt);
        return stage;
    }

    public FirstSignIn First(string op = "first", string code = "code", string passPhrase = "吉林大路 1 号") => new()
    {
        Op = op,
        CodeHash = Hash(code),
        Name = "买买提·艾力",
        PassPhrase = passPhrase,
        Session = "s-1",
        TokenHash = Hash("token-1"),
        ExpiresAt = Time.GetUtcNow().AddDays(7),
    };

    public SignIn Again(string op, string passPhrase = "吉林大路 1 号", string session = "s-2", string token = "token-2") => new()
    {
        Op = op,
        PassPhrase = passPhrase,
        Session = session,
        TokenHash = Hash(token),
        ExpiresAt = Time.GetUtcNow().AddDays(7),
    };

    public static ListCompetition List(string competition) =>
        new() { Op = $"list-{competition}", Actor = "organizer:o1", Competition = competition, NameZh = "技能大赛" };

    public static SetScreen Screen(string op, int number, int rows, params ImmutableArray<string> boards) =>
        new() { Op = op, Actor = "organizer:o1", Screen = new ScreenPlan { Number = number, Boards = boards, Rows = rows } };

    /// <summary>The process ends and starts again.</summary>
    public async Task RestartAsync()
    {
        await DisposeAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _stores.Dispose();
    }

    private Task StartAsync()
    {
        _stores = new Stores(_disk, Root, Time);
        Boards = new InProcessBoards();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging()
            .AddSingleton(_stores.Ledgers).AddSingleton(_stores.People).AddSingleton(_stores.Drafts).AddSingleton<ISalts, RandomSalts>()
            .AddSingleton<IBoardSink>(Boards);
        builder.AddTestGrains(Time);
        _host = builder.Build();
        return _host.StartAsync();
    }
}
