using System.Net;
using System.Text;

namespace Scoring.Api.Tests.Doors;

/// <summary>Sheets and files that a recorder enters for a judge.</summary>
public sealed class PaperTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    private string Paper => $"{open.Event.Root}/paper";

    [Fact]
    public async Task A_sheet_from_paper_keeps_its_judge_and_who_entered_it_and_a_second_person_confirms_it()
    {
        var sheet = $"{Paper}/001/final/s1/bo";
        (await open.Recorder.PostAsync($"{sheet}/entry", new { op = "paper-1", expectedVersion = 0, marks = new { a1 = "7.5", a2 = "1" } })).Accepted();
        (await open.Recorder.PostAsync($"{sheet}/second", new { op = "paper-2", expectedVersion = 1, marks = new { a1 = "7.5", a2 = "1" } })).Refused(HttpStatusCode.Conflict, 271);

        var differs = (await open.Event.Organizer.PostAsync($"{sheet}/second", new { op = "paper-3", expectedVersion = 1, marks = new { a1 = "7", a2 = "1" } })).Refused(HttpStatusCode.Conflict, 272);
        Assert.Equal(["a1"], differs.Places);
        (await open.Event.Organizer.PostAsync($"{sheet}/second", new { op = "paper-4", expectedVersion = 1, marks = new { a1 = "7.50", a2 = "true" } })).Accepted();

        var row = (await open.Recorder.GetAsync($"{Paper}/fitting/final/s1")).Accepted().Json.AsArray().First(one => (string)one!["contestant"]! == "001" && (string)one["judge"]! == "bo")!;
        Assert.Equal(("recorder:r1", "organizer:o1", 1), ((string)row["enteredBy"]!, (string)row["confirmedBy"]!, (int)row["version"]!));
        var version = (await open.ChiefJudge.GetAsync($"{open.Event.Root}/sheets/001/final/s1/bo")).Accepted().Json[0]!;
        Assert.Equal("recorder:r1", (string)version["actor"]!);
    }

    [Fact]
    public async Task A_correction_from_paper_is_a_next_version_with_a_reason()
    {
        var sheet = $"{Paper}/002/final/s1/bo";
        (await open.Recorder.PostAsync($"{sheet}/entry", new { op = "again-1", expectedVersion = 0, marks = new { a1 = "7", a2 = "1" } })).Accepted();

        (await open.Recorder.PostAsync($"{sheet}/entry", new { op = "again-2", expectedVersion = 1, marks = new { a1 = "8", a2 = "1" } })).Refused(HttpStatusCode.BadRequest, 216);
        (await open.Recorder.PostAsync($"{sheet}/entry", new { op = "again-3", expectedVersion = 0, marks = new { a1 = "8", a2 = "1" } })).Refused(HttpStatusCode.Conflict, 230);
        (await open.Recorder.PostAsync($"{sheet}/entry", new { op = "again-4", expectedVersion = 1, marks = new { a1 = "8", a2 = "1" }, reason = "看错行" })).Accepted();
    }

    [Fact]
    public async Task A_file_is_looked_at_then_recorded_whole_and_imported_again_with_a_reason()
    {
        const string first = "技能竞赛理论成绩\n准考证号,姓名,得分,缺考\n001,买买提 艾力,86,\n002,㛃䶮,,是\n";
        var preview = (await SendAsync("preview", first, ("absentAs", "notAttempted"))).Accepted().Json;
        Assert.Equal(["refused", "new"], preview["lines"]!.AsArray().Select(line => (string)line!["kind"]!));

        (await SendAsync("import", first, ("op", "file-1"), ("absentAs", "notAttempted"), ("sha256", "another"))).Refused(HttpStatusCode.Conflict, 48);
        var receipt = (await SendAsync("import", first, ("op", "file-1"), ("absentAs", "notAttempted"), ("sha256", (string)preview["sha256"]!))).Refused(HttpStatusCode.BadRequest, 273);
        Assert.Equal(["001 a1"], receipt.Places);

        var right = first.Replace("86", "8.6", StringComparison.Ordinal);
        var imported = await ImportAsync("file-2", right);
        Assert.Equal((2, 0), ((int)imported["new"]!, (int)imported["changed"]!));
        var changed = right.Replace("8.6", "9", StringComparison.Ordinal);
        (await SendAsync("import", changed, ("op", "file-3"), ("absentAs", "notAttempted"), ("sha256", await HashAsync(changed)))).Refused(HttpStatusCode.BadRequest, 216);
        var again = await ImportAsync("file-4", changed, ("reason", "阅卷更正"));
        Assert.Equal((0, 1, 1), ((int)again["new"]!, (int)again["changed"]!, (int)again["same"]!));
    }

    [Fact]
    public async Task Numbers_nobody_has_and_names_that_differ_are_shown_and_not_recorded()
    {
        const string file = "准考证号,姓名,得分\n001,张三,8\n999,李四,8\n";

        var kinds = (await SendAsync("preview", file)).Accepted().Json["lines"]!.AsArray().Select(line => (string)line!["kind"]!);
        Assert.Equal(["name", "unmatched"], kinds);
        var refused = (await SendAsync("import", file, ("op", "names-1"), ("sha256", await HashAsync(file)), ("leaveOut", "true"))).Refused(HttpStatusCode.BadRequest, 47);
        Assert.Single(refused.Places);
    }

    private async Task<System.Text.Json.Nodes.JsonNode> ImportAsync(string op, string csv, params (string Name, string Value)[] more) =>
        (await SendAsync("import", csv, [("op", op), ("absentAs", "notAttempted"), ("sha256", await HashAsync(csv)), .. more])).Accepted().Json;

    private async Task<string> HashAsync(string csv) => (string)(await SendAsync("preview", csv, ("absentAs", "notAttempted"))).Accepted().Json["sha256"]!;

    private Task<Answer> SendAsync(string what, string csv, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "theory.csv" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return open.Recorder.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"{Paper}/fitting/final/s2/cai/{what}") { Content = form });
    }
}
