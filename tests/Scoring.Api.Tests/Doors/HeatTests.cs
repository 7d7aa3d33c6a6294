using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>Heats, benches and late changes of the roster, through the interface.</summary>
public sealed class HeatTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    [Fact]
    public async Task A_draw_answers_its_seed_and_the_same_request_again_gets_the_same()
    {
        var fresh = new Event(open.Event.Organizer, "drawn-2026");
        await fresh.CreateAsync();
        (await fresh.Organizer.PutAsync($"{fresh.Root}/roster", Roster("drawn-roster", "a", "b", "c"))).Accepted();
        var draw = new { op = "drawn-draw", benches = new[] { "01", "02" } };

        var first = (await fresh.Organizer.PostAsync($"{fresh.Root}/skills/fitting/draw", draw)).Accepted();
        var again = (await fresh.Organizer.PostAsync($"{fresh.Root}/skills/fitting/draw", draw)).Accepted();

        Assert.Equal(first.Text, again.Text);
        var seating = (await fresh.Organizer.GetAsync($"{fresh.Root}/seating")).Accepted().Json["skills"]![0]!;
        Assert.Equal((string)first.Json["seed"]!, (string)seating["draws"]![0]!["seed"]!);
        Assert.Equal(3, seating["draws"]![0]!["seats"]!.AsArray().Count);
        Assert.True((bool)seating["drawable"]!);
    }

    [Fact]
    public async Task A_sealed_draw_shows_nobody_a_seat_or_its_seed_until_it_is_opened()
    {
        var fresh = new Event(open.Event.Organizer, "sealed-2026");
        await fresh.CreateAsync();
        (await fresh.Organizer.PutAsync($"{fresh.Root}/roster", Roster("sealed-roster", "a", "b", "c"))).Accepted();
        var seal = new { op = "sealed-draw", benches = new[] { "01", "02" } };

        var closed = (await fresh.Organizer.PostAsync($"{fresh.Root}/skills/fitting/sealed-draw", seal)).Accepted();
        Assert.Equal(closed.Text, (await fresh.Organizer.PostAsync($"{fresh.Root}/skills/fitting/sealed-draw", seal)).Accepted().Text);
        Assert.DoesNotContain("seed", closed.Text, StringComparison.OrdinalIgnoreCase);
        var waiting = (await fresh.Organizer.GetAsync($"{fresh.Root}/seating")).Accepted();
        Assert.Equal(3, (int)waiting.Json["skills"]![0]!["sealed"]!["contestants"]!);

        (await fresh.Organizer.PostAsync($"{fresh.Root}/skills/fitting/sealed-draw/opening", new { op = "sealed-opening" })).Accepted();
        var shown = (await fresh.Organizer.GetAsync($"{fresh.Root}/seating")).Accepted().Json["skills"]![0]!["draws"]![0]!;
        Assert.DoesNotContain((string)shown["seed"]!, waiting.Text, StringComparison.Ordinal);
        Assert.Equal((string)waiting.Json["skills"]![0]!["sealed"]!["commitment"]!, (string)shown["commitment"]!);
        (await fresh.Organizer.PostAsync($"{fresh.Root}/skills/fitting/sealed-draw/opening", new { op = "sealed-again" }))
            .Refused(HttpStatusCode.Conflict, 247);
    }

    [Fact]
    public async Task Seats_attendance_and_people_change_with_a_reason()
    {
        var (organizer, root) = (open.Event.Organizer, open.Event.Root);

        async Task<Answer> Post(string path, object body) => await organizer.PostAsync($"{root}/{path}", body);

        (await Post("contestants/001/swap", new { op = "swap-0", other = "002", reason = " " })).Refused(HttpStatusCode.BadRequest, 216);
        (await Post("contestants/001/swap", new { op = "swap-1", other = "002", reason = "设备" })).Accepted();
        (await Post("contestants/001/seat", new { op = "seat-1", heat = "1", bench = "A1", reason = "x" }))
            .Refused(HttpStatusCode.Conflict, 242);
        (await Post("attendance", new { op = "came-1", contestants = new[] { "001" }, attendance = "late", reason = "堵车" })).Accepted();
        (await Post("contestants/002/person", new { op = "person-1", substitute = true, name = "替补", reason = "生病" })).Accepted();
        (await organizer.PostAsync($"{root}/roster/amendment", new
        {
            op = "amend-1",
            added = new[] { new { id = "003", skill = "fitting", name = "新人" } },
            reason = "补报",
        })).Accepted();

        var people = (await organizer.GetAsync(root)).Accepted().Json["contestants"]!.AsArray();
        Assert.Equal(["A2", "A1", ""], people.Select(one => (string?)one!["bench"] ?? ""));
        Assert.Equal(["买买提·艾力", "替补", "新人"], people.Select(one => (string)one!["name"]!));
        Assert.Equal("late", (string)(await organizer.GetAsync($"{root}/seating")).Json["attendance"]![0]!["attendance"]!);
    }

    [Fact]
    public async Task A_file_is_looked_at_first_and_taken_when_what_it_asks_is_confirmed()
    {
        var fresh = new Event(open.Event.Organizer, "listed-2026");
        await fresh.CreateAsync();
        var file = System.Text.Encoding.UTF8.GetBytes("编号,姓名,单位\n1,张伟,一厂\n2,张伟,二厂\n");

        var preview = (await fresh.Organizer.SendFormAsync(HttpMethod.Post, $"{fresh.Root}/roster/preview", file)).Accepted().Json;
        var asked = await fresh.Organizer.SendFormAsync(HttpMethod.Put, $"{fresh.Root}/roster", file, ("op", "list-1"));
        var taken =
            await fresh.Organizer.SendFormAsync(HttpMethod.Put, $"{fresh.Root}/roster", file, ("op", "list-2"), ("confirmed", "true"));

        Assert.Equal((2, "name"), ((int)preview["people"]!, (string)preview["columns"]![1]!["field"]!));
        Assert.Equal(2, preview["difference"]!["added"]!.AsArray().Count);
        Assert.Equal(["r.csv:2:2"], asked.Refused(HttpStatusCode.Conflict, 55).Places);
        Assert.Equal(2, (int)taken.Accepted().Json["contestants"]!);
        var card = new { op = "card", substitute = false, name = "张伟", number = "11010519491231002X", reason = "x" };
        (await fresh.Organizer.PostAsync($"{fresh.Root}/contestants/1/person", card)).Refused(HttpStatusCode.BadRequest, 56);
    }

    [Fact]
    public async Task A_template_and_a_file_with_its_problems_can_be_taken_home()
    {
        var file = System.Text.Encoding.UTF8.GetBytes("编号,姓名\n1,张三\n1,李四\n");

        var template = (await open.Event.Organizer.GetAsync($"{open.Event.Root}/roster/template")).Accepted();
        var problems = (await open.Event.Organizer.SendFormAsync(HttpMethod.Post, $"{open.Event.Root}/roster/problems", file)).Accepted();

        Assert.StartsWith("PK", template.Text);
        Assert.Contains("1,李四,", problems.Text);
        Assert.Contains("重复", problems.Text);
        (await open.Event.Organizer.PostAsync($"{open.Event.Root}/roster/preview", new { }))
            .Refused(HttpStatusCode.UnsupportedMediaType, 7);
    }

    [Fact]
    public async Task A_fault_the_record_finds_names_the_line_of_the_file()
    {
        var fresh = new Event(open.Event.Organizer, "twice-2026");
        await fresh.CreateAsync();
        var file = System.Text.Encoding.UTF8.GetBytes("编号,姓名,场次,工位\n1,张三,1,01\n2,李四,1,01\n");

        var refused = await fresh.Organizer.SendFormAsync(HttpMethod.Put, $"{fresh.Root}/roster", file, ("op", "twice"));

        Assert.Equal(["r.csv:3:2"], refused.Refused(HttpStatusCode.BadRequest, 211).Places);
    }

    internal static object Roster(string op, params string[] ids) => new
    {
        op,
        contestants = ids.Select(id => new { id, skill = "fitting", name = $"选手{id}", organisation = "一厂" }),
    };
}
