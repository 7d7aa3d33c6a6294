using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Scoring.Boards;
using Scoring.Contracts;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Grains;

/// <summary>A town's competition in a tiny language: skill <c>tie</c>, stage <c>final</c>, sheet <c>s1</c> with points a1 and check a2, two judges, three contestants.</summary>
internal sealed class Town : IAsyncDisposable
{
    public const string Scheme = """
        {"format":"scoring-scheme/1","id":"town","name":{"en":"Town"},"skills":[{"id":"tie","name":{"en":"Tying"},"stages":[{"id":"final","name":{"en":"Final"},
        "parts":[{"id":"practical","name":{"en":"Practical"},"kind":"practical","sheets":[{"id":"s1","name":{"en":"Knots"},"panel":{"judges":2,"maxSpread":5},
        "aspects":[{"id":"a1","name":{"en":"Hold"},"kind":"points","max":10},{"id":"a2","name":{"en":"Tools"},"kind":"check","max":2,"judges":1}]}]}]}]}]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-town-");
    private IHost _host = null!;
    private int _ops;

    private readonly string? _database;

    private Town(string? database) => _database = database;

    public MemoryLedgers Ledgers { get; } = new();

    public MemoryLedger Ledger => Ledgers["town"];

    public InProcessBoards Boards { get; private set; } = null!;

    public ICompetitionGrain Grain => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<ICompetitionGrain>("town");

    public IStationGrain Station => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<IStationGrain>("town/st");

    public IOfficeGrain Office => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<IOfficeGrain>(IOfficeGrain.Key);

    public static async Task<Town> PreparedAsync(string? database = null)
    {
        var town = new Town(database);
        await town.StartAsync();
        Accepted(await town.CompetitionAsync("town"));
        Accepted(await town.Grain.EnterContestantsAsync(town.Roster("c1", "c2", "c3")));
        Accepted(await town.Grain.ArrangeStationsAsync(new ArrangeStations
        {
            Op = town.Op(),
            Actor = "organizer:o1",
            Stations = [new StationPlan { Id = "st", NameEn = "St", Sheets = ["tie/final/s1"], Panel = ["j1", "j2"] }],
            Judges = [new JudgeEntry { Id = "j1", Name = "Ana" }, new JudgeEntry { Id = "j2", Name = "Bo" }],
        }));
        return town;
    }

    /// <summary>Open, with a tablet for each of the two judges.</summary>
    public static async Task<Town> OpenAsync(string? database = null)
    {
        var town = await PreparedAsync(database);
        Accepted(await town.Grain.OpenAsync(new OpenCompetition { Op = town.Op(), Actor = "organizer:o1" }));
        await town.EnrolAsync("j1");
        await town.EnrolAsync("j2");
        return town;
    }

    public static Receipt Accepted(Reply reply)
    {
        Assert.True(reply.Refused is null, $"{reply.Refused?.Code}: {string.Join("; ", reply.Refused?.Faults.Select(fault => $"{fault.Place} {fault.Reason}") ?? [])}");
        return reply.Receipt!;
    }

    public static void Refused(string code, Reply reply) => Assert.Equal(code, reply.Refused?.Code);

    public static DevicePass PassOf(string judge) => new() { Device = "d-" + judge, TokenHash = "secret-" + judge };

    public Task<Reply> CompetitionAsync(string id) => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<ICompetitionGrain>(id)
        .CreateAsync(new CreateCompetition { Op = Op(), Actor = "organizer:o1", NameEn = "Town", Scheme = [.. Encoding.UTF8.GetBytes(Scheme)] });

    public string Op() => $"op-{++_ops}";

    public EnterContestants Roster(params string[] ids) => new()
    {
        Op = Op(),
        Actor = "organizer:o1",
        Contestants = [.. ids.Select((id, i) => new ContestantEntry { Id = id, Skill = "tie", Name = $"Name of {id}", Organisation = "Org", Heat = "1", Bench = $"{i + 1:00}" })],
    };

    public SubmitSheet Sheet(string judge, string contestant, string a1, int expected = 0, string? reason = null, string? op = null) => new()
    {
        Op = op ?? Op(),
        Pass = PassOf(judge),
        Contestant = contestant,
        Stage = "final",
        Sheet = "s1",
        ExpectedVersion = expected,
        Marks = judge == "j1"
            ? [new Mark { Aspect = "a1", Value = a1 }, new Mark { Aspect = "a2", Value = "true" }]
            : [new Mark { Aspect = "a1", Value = a1 }],
        Reason = reason,
    };

    public SetVisibility Show(string level, int? top = null) =>
        new() { Op = Op(), Actor = "organizer:o1", Skill = "tie", Level = level, Top = top, Confirmed = true };

    public SetFreeze Freeze(bool frozen = true) => new() { Op = Op(), Actor = "organizer:o1", Skill = "tie", Frozen = frozen };

    public async Task<string> BoardAsync(string kind = "total")
    {
        // A freeze that changes nothing still waits until what is durable has reached the windows.
        await Grain.SetVisibilityAsync(Show("progress") with { Skill = "none" });
        return Encoding.UTF8.GetString((await Boards.ReadAsync($"town/tie/{kind}", default))!.Json.Span);
    }

    public async Task EnrolAsync(string judge)
    {
        Accepted(await Grain.IssueEnrolmentAsync(new IssueEnrolment
        {
            Op = Op(),
            Actor = "organizer:o1",
            Enrolment = "e-" + judge,
            Station = "st",
            Judge = judge,
            TokenHash = "token-" + judge,
            CodeHash = "code-" + judge,
            ExpiresAt = DateTimeOffset.MaxValue,
        }));
        Accepted(await Grain.SpendEnrolmentAsync(new SpendEnrolment { Op = Op(), SecretHash = "code-" + judge, Device = "d-" + judge, DeviceTokenHash = "secret-" + judge }));
    }

    /// <summary>Everything in memory is gone; ledgers, people and drafts are not.</summary>
    public async Task RestartAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync()
    {
        Boards = new InProcessBoards();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddScoringSilo(new SiloOptions { DataFolder = _folder.FullName, Database = _database });
        builder.AddTestGrains();
        if (_database is null)
        {
            builder.Services.RemoveAll<ILedgers>();
            builder.Services.AddSingleton<ILedgers>(Ledgers);
        }

        builder.Services.AddSingleton<IBoardSink>(Boards);
        _host = builder.Build();
        await _host.StartAsync();
    }
}
