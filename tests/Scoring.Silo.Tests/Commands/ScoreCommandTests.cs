using System.Text;
using System.Text.Json.Nodes;

namespace Scoring.Silo.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Scheme = """
        {
          "format": "scoring-scheme/1", "id": "cup", "name": { "en": "Cup" },
          "skills": [ { "id": "icv", "name": { "en": "ICV" }, "tieBreaks": [ { "by": "time:s2", "order": "asc" } ],
            "awards": [ { "id": "first", "name": { "zh": "一等奖" }, "kind": "place", "from": 1, "to": 1 } ],
            "stages": [
              { "id": "prelim", "name": { "en": "Prelim" }, "advance": { "count": 2 }, "parts": [
                { "id": "theory", "name": { "en": "Theory" }, "kind": "theory", "sheets": [ { "id": "paper",
                  "name": { "en": "Paper" }, "aspects": [ { "id": "a1", "name": { "en": "A" }, "kind": "points", "max": 100 } ] } ] } ] },
              { "id": "final", "name": { "en": "Final" }, "parts": [
                { "id": "practical", "name": { "en": "Practical" }, "kind": "practical", "sheets": [
                  { "id": "s1", "name": { "en": "One" }, "panel": { "judges": 3, "maxSpread": 2 }, "aspects": [
                    { "id": "a1", "name": { "en": "A" }, "kind": "points", "max": 10 },
                    { "id": "a2", "name": { "en": "B" }, "kind": "check", "max": 2, "judges": 1 } ] },
                  { "id": "s2", "name": { "en": "Two" }, "timed": true, "aspects": [
                    { "id": "d", "name": { "en": "D" }, "kind": "deductions", "max": 10,
                      "items": [ { "id": "x", "name": { "en": "X" }, "each": 1 },
                        { "id": "y", "name": { "en": "Y" }, "each": 2 } ] } ] } ] },
                { "id": "defence", "name": { "en": "Defence" }, "kind": "defence", "sheets": [
                  { "id": "s3", "name": { "en": "Three" }, "aspects": [
                    { "id": "a1", "name": { "en": "A" }, "kind": "points", "max": 10 } ] } ] } ] } ] } ],
          "awards": [ { "id": "best", "name": { "zh": "优秀组织奖" }, "kind": "organisation", "score": { "first": 1 }, "count": 1 } ]
        }
        """;

    private const string Roster = """
        contestant,skill,name,organisation,number,official,state,lot,group,level,members,coach
        c1,icv,䶮,东厂,001,,,,,,,
        c2,icv,"Li, ""the"" man",西厂,002,true,entered,2,,高级工,,
        c3,icv,王,西厂,003,true,absent,,,,,
        """;

    private const string Marks = """
        skill,stage,sheet,contestant,judge,aspect,value
        icv,prelim,paper,c1,j1,a1,90
        icv,prelim,paper,c2,j1,a1,80
        icv,final,s1,c1,j1,a1,8
        icv,final,s1,c1,j2,a1,9
        icv,final,s1,c1,j1,a2,true
        icv,final,s1,c2,j1,a1,9
        icv,final,s1,c2,j2,a1,8
        icv,final,s1,c2,j2,a2,1
        icv,final,s2,c1,j1,d/x,1
        icv,final,s2,c1,j1,d/y,0
        icv,final,s2,c1,,@time,100.5
        icv,final,s2,c2,j1,d/x,1
        icv,final,s2,c2,j1,d/y,0
        icv,final,s2,c2,,@time,100.25
        icv,final,s3,c1,j1,a1,7
        icv,final,s3,c2,,@outcome,notAttempted
        """;

    private const string Penalties = """
        skill,stage,contestant,points,reason,part,sheet
        icv,final,c1,4,迟到,,
        icv,final,c1,1,工具,practical,s1
        icv,final,c2,-2,补分,practical,
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Files_become_places_awards_and_organisations()
    {
        Assert.Equal((0, ""), (await ScoreAsync(), _tool.Error));

        var expected = """
            { "scheme": "cup", "skills": [ { "id": "icv", "standings": [
                { "contestant": "c2", "status": "placed", "rank": "1", "total": "21.50", "decidedBy": "time:s2", "scale": null,
                  "parts": { "prelim/theory": "80.00", "final/practical": "21.50", "final/defence": "0.00" },
                  "sheets": { "prelim/paper": "80.00", "final/s1": "10.50", "final/s2": "9.00", "final/s3": "0.00" },
                  "awards": [ "first" ] },
                { "contestant": "c1", "status": "placed", "rank": "2", "total": "21.50", "decidedBy": "time:s2", "scale": null,
                  "parts": { "prelim/theory": "90.00", "final/practical": "18.50", "final/defence": "7.00" },
                  "sheets": { "prelim/paper": "90.00", "final/s1": "9.50", "final/s2": "9.00", "final/s3": "7.00" }, "awards": [] },
                { "contestant": "c3", "status": "absent", "rank": null, "total": null, "decidedBy": null, "scale": null,
                  "parts": {}, "sheets": {}, "awards": [] } ] } ],
              "organisations": [ { "organisation": "西厂", "points": "1", "awards": [ "best" ] },
                { "organisation": "东厂", "points": "0", "awards": [] } ] }
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(_tool.Output)), _tool.Output);
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes_whatever_the_order_of_their_rows()
    {
        var result = _tool.File("result.json", "");
        await ScoreAsync(more: ["-o", result]);
        var first = await File.ReadAllBytesAsync(result, TestContext.Current.CancellationToken);
        var lines = Marks.Split('\n');
        await ScoreAsync(marks: string.Join('\n', [lines[0], .. lines[1..].Reverse()]), more: ["-o", result]);

        Assert.NotEmpty(first);
        Assert.Equal(first, await File.ReadAllBytesAsync(result, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Lines_may_end_as_on_Windows_and_a_file_may_begin_with_a_mark()
    {
        Assert.Equal(0, await ScoreAsync(marks: "\uFEFF" + Marks.Replace("\n", "\r\n") + "\r\n\r\n"));
        Assert.Equal("", _tool.Error);
    }

    [Theory]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,j1,a1,101", "2:7")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,j1,a1,9e1", "2:7")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,j1,a1,", "2:7")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,,a1,90", "2:5")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,j1,a9,90", "2:6")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c9,j1,a1,90", "2:4")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,s1,c1,j1,a1,90", "2:3")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,semi,paper,c1,j1,a1,90", "2:2")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "ivc,prelim,paper,c1,j1,a1,90", "2:1")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,j1,a1,90,", "2:8")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper", "2:4")]
    [InlineData("icv,prelim,paper,c1,j1,a1,90", "icv,prelim,paper,c1,j1,a1,9\"0", "2:1")]
    [InlineData("icv,prelim,paper,c2,j1,a1,80", "icv,prelim,paper,c1,j1,a1,90", "3:6")]
    [InlineData("icv,prelim,paper,c2,j1,a1,80", "icv,prelim,paper,c1,j2,a1,80", "3:5")]
    [InlineData("icv,final,s1,c1,j2,a1,9", "icv,final,s1,c1,j2,a1,5.5", "5:7")]
    [InlineData("icv,final,s1,c1,j2,a1,9", "icv,final,s1,c1,j2,a2,0", "6:5")]
    [InlineData("icv,final,s2,c1,j1,d/y,0", "icv,final,s2,c1,j1,d/z,0", "11:6")]
    [InlineData("icv,final,s2,c1,j1,d/y,0", "icv,final,s2,c1,j1,d,0", "11:6")]
    [InlineData("icv,final,s2,c1,j1,d/y,0", "icv,final,s2,c1,j1,d/y,0.5", "11:7")]
    [InlineData("icv,final,s2,c2,,@time,100.25", "icv,final,s2,c1,j1,@time,100.5", "15:6")]
    [InlineData("icv,final,s3,c1,j1,a1,7", "icv,final,s3,c1,j1,@time,7", "16:6")]
    [InlineData("icv,final,s3,c1,j1,a1,7", "icv,final,s3,c2,,@outcome,stopped", "17:6")]
    [InlineData("icv,final,s3,c1,j1,a1,7", "icv,final,s3,c1,,@outcome,gone", "16:7")]
    [InlineData("contestant,judge,aspect", "contestant,judges,aspect", "1:5", 2)]
    [InlineData("contestant,judge,aspect", "contestant,aspect,aspect", "1:6", 2)]
    public async Task A_mistake_in_the_marks_is_reported_where_it_is(string right, string wrong, string place, int faults = 1)
    {
        var status = await ScoreAsync(marks: Marks.Replace(right, wrong));

        Refused(status, "marks.csv:" + place, faults);
    }

    [Theory]
    [InlineData("c1,icv,䶮", "c1,ivc,䶮", "2:2")]
    [InlineData("c1,icv,䶮", ",icv,䶮", "2:1")]
    [InlineData("c3,icv,王", "c2,icv,王", "4:1")]
    [InlineData("003,true", "003,ja", "4:6")]
    [InlineData("absent", "gone", "4:7")]
    [InlineData("entered,2", "entered,two", "3:8")]
    [InlineData("members,coach", "members,bench", "1:12")]
    [InlineData("contestant,skill,name", "skill,skill,name", "1:2", 2)]
    [InlineData("\"Li, \"\"the\"\" man\"", "\"Li\" the", "3:1")]
    public async Task A_mistake_in_the_roster_is_reported_where_it_is(string right, string wrong, string place, int faults = 1)
    {
        var (noMarks, noPenalties) = (Marks.Split('\n')[0], Penalties.Split('\n')[0]);
        var status = await ScoreAsync(Scheme, Roster.Replace(right, wrong), noMarks, noPenalties);

        Refused(status, "roster.csv:" + place, faults);
    }

    [Theory]
    [InlineData("icv,final,c1,4", "icv,final,c1,four", "2:4")]
    [InlineData("icv,final,c1,4", "icv,final,c4,4", "2:3")]
    [InlineData("icv,final,c1,4", "icv,end,c1,4", "2:2")]
    [InlineData("practical,s1", "defence,s1", "3:7")]
    [InlineData("practical,s1", "practical,paper", "3:7")]
    [InlineData("practical,s1", "theory,", "3:6")]
    [InlineData("reason,part", "remark,part", "1:5", 2)]
    public async Task A_mistake_in_the_penalties_is_reported_where_it_is(string right, string wrong, string place, int faults = 1)
    {
        var status = await ScoreAsync(penalties: Penalties.Replace(right, wrong));

        Refused(status, "penalties.csv:" + place, faults);
    }

    [Fact]
    public async Task Marks_of_somebody_who_did_not_advance_are_refused()
    {
        var status = await ScoreAsync(
            roster: Roster.Replace("003,true,absent", "003,true,entered"),
            marks: Marks + "\nicv,prelim,paper,c3,j1,a1,70\nicv,final,s3,c3,j1,a1,9");

        Refused(status, "marks.csv:19:4", 1);
    }

    [Fact]
    public async Task A_cell_of_several_lines_counts_them_all()
    {
        var status = await ScoreAsync(roster: Roster.Replace("䶮", "\"䶮\n\n龙\"").Replace("absent", "gone"));

        Refused(status, "roster.csv:6:7", 1);
    }

    [Fact]
    public async Task Where_no_place_is_shared_everybody_entered_needs_a_lot_of_his_own()
    {
        var scheme = Scheme.Replace("\"tieBreaks\": [", "\"ranks\": \"ordinal\", \"tieBreaks\": [ { \"by\": \"lot\" },");
        Refused(await ScoreAsync(scheme), "roster.csv:2:8", 1);

        Refused(await ScoreAsync(scheme, Roster.Replace("001,,,,", "001,,,2,")), "roster.csv:3:8", 1);
    }

    [Fact]
    public async Task All_files_faults_are_reported_at_once()
    {
        await ScoreAsync(Scheme, Roster.Replace("absent", "gone"), Marks.Replace("a1,90", "a1,x"), Penalties.Replace("c1,4", "c1,?"));

        Assert.Equal(["roster.csv:4:7", "marks.csv:2:7", "penalties.csv:2:4"], _tool.Faults.Select(fault => fault.Split(": ")[0]));
    }

    [Fact]
    public async Task A_file_that_is_no_utf8_is_refused_with_its_line()
    {
        var marks = _tool.File("marks.csv", [.. Encoding.UTF8.GetBytes("skill,stage\n"), 0xC4, 0xE3]);
        var status = await _tool.RunAsync("score", _tool.File("scheme.json", Scheme), marks, "--roster", _tool.File("roster.csv", Roster));

        Refused(status, "marks.csv:2:1", 1);
    }

    [Fact]
    public async Task Scheme_faults_are_reported_with_their_json_path()
    {
        var status = await ScoreAsync(Scheme.Replace("\"count\": 2", "\"count\": 0"));

        Refused(status, "scheme.json: $.skills[0].stages[0].advance.count", 1);
    }

    [Fact]
    public async Task A_missing_file_and_a_missing_option_end_with_status_2()
    {
        Assert.Equal(2, await _tool.RunAsync("score", "nowhere.json", "marks.csv", "--roster", "roster.csv"));
        Assert.StartsWith("nowhere.json: ", _tool.Error);

        Assert.Equal(2, await _tool.RunAsync("score", "scheme.json", "marks.csv"));
    }

    private Task<int> ScoreAsync(
        string scheme = Scheme, string roster = Roster, string marks = Marks, string penalties = Penalties, string[]? more = null) =>
        _tool.RunAsync(
        [
            "score", _tool.File("scheme.json", scheme), _tool.File("marks.csv", marks),
            "--roster", _tool.File("roster.csv", roster), "--penalties", _tool.File("penalties.csv", penalties), .. more ?? [],
        ]);

    private void Refused(int status, string place, int faults)
    {
        Assert.Equal((2, ""), (status, _tool.Output));
        Assert.Contains(_tool.Faults, fault => fault.StartsWith(place + ": ", StringComparison.Ordinal));
        Assert.True(_tool.Faults.Length == faults, _tool.Error);
    }
}
