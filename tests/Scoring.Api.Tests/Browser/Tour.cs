using System.Text.Json.Nodes;
using Scoring.Api.Tests.Doors;
using Scoring.Api.Tests.Weekend;

namespace Scoring.Api.Tests.Browser;

/// <summary>
/// A house full of what a page can show: a competition half marked with a sheet held and a penalty, one being prepared, one published, a
/// programme, officials, seat cards.
/// </summary>
public sealed class Tour : IAsyncLifetime
{
    public const string Running = "tour-2026";
    public const string Prepared = "tour-draft";
    public const string Published = "tour-small";

    private int _slips;

    internal TestApp App { get; private set; } = null!;

    internal Caller Organizer { get; private set; } = null!;

    internal Caller Recorder { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await TestApp.StartAsync();
        Organizer = await App.OrganizerAsync();
        (await CreateAsync(Prepared)).Accepted();
        await PublishSmallAsync();
        (await Organizer.PostAsync("/api/programmes", new { op = "tour-programme", id = "hubei", template = "hubei-baiqianwan" })).Accepted();
        (await CreateAsync(Running)).Accepted();
        (await Organizer.PostAsync($"/api/competitions/{Running}/opening", new { op = "tour-opening" })).Accepted();
        await MarkAsync();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private Task<Answer> CreateAsync(string id) => Organizer.PostAsync("/api/competitions", new
    {
        op = $"{id}-create",
        id,
        name = new { zh = "长春市2026年汽车智能网联技能竞赛", en = "Changchun connected vehicle skills 2026" },
        template = "changchun-icv",
        withSample = true,
    });

    private async Task MarkAsync()
    {
        var hall = new Hall(Running, "icv", "final");
        await hall.EnrolAsync(Organizer, station => station.StartsWith("scene-", StringComparison.Ordinal));
        await hall.MarkAsync(Organizer, row => Heat(row) <= 4 && Scene(row), Figures.Of);
        await hall.MarkAsync(Organizer, row => (string)row["contestant"]! == "c031" && (string)row["station"]! == "scene-2", Far);
        Recorder = await new Event(Organizer, Running).OfficialAsync("recorder");
        foreach (var row in (await hall.ProgressAsync(Organizer)).Where(row => Heat(row) <= 5 && (string)row["station"]! == "theory"))
        {
            var n = (string)row["contestant"]!;
            await hall.EnterAsync(Recorder, "j01", row, new JsonObject { ["a1"] = $"{20 + (n[^1] - '0')}", ["a2"] = "21", ["a3"] = "25" });
        }

        var penalty = new { op = "tour-penalty", stage = "final", points = "2.5", reason = "未按规定佩戴护目镜" };
        (await Organizer.PostAsync($"/api/competitions/{Running}/contestants/c003/penalties", penalty)).Accepted();
        var level = new { op = "tour-level", level = "marks", confirmed = true };
        (await Organizer.PutAsync($"/api/competitions/{Running}/skills/icv/visibility", level)).Accepted();
    }

    private async Task PublishSmallAsync()
    {
        var small = await Marked.OpenAsync(Organizer, Published);
        await small.MarkAsync("001", "10");
        await small.MarkAsync("002", "5");
        await small.PublishAsync();
    }

    /// <summary>Where a tablet enrols: for a judge, or for a station's whole panel.</summary>
    internal async Task<Uri> SlipAsync(string station, string? judge)
    {
        var issued = await Organizer.PostAsync($"/api/competitions/{Running}/enrolments", new { op = $"tour-slip-{++_slips}", station, judge });
        return new Uri(App.Staff, new Uri((string)issued.Accepted().Json["url"]!).AbsolutePath);
    }

    private static int Heat(JsonNode row) => int.Parse((string?)row["heat"] ?? "0", null);

    private static bool Scene(JsonNode row) => (string)row["station"]! is not "theory";

    private static JsonObject Far(JsonNode row, int seat)
    {
        var marks = Figures.Of(row, seat);
        marks["a4"] = seat == 2 ? "3" : "0";
        return marks;
    }
}
