using System.Text;
using System.Text.Json;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tryouts;

namespace Scoring.Rules.Tests.Tryouts;

public sealed class TryoutTests
{
    private static readonly Scheme Full =
        SchemeReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Schemes/full.json"))).Scheme!;

    [Fact]
    public void The_same_seed_gives_the_same_result_and_another_seed_another() =>
        Assert.Equal((true, false), (Json(1) == Json(1), Json(1) == Json(2)));

    [Fact]
    public void Whoever_did_not_advance_is_not_marked_further()
    {
        var welding = Tryout.Of(Full, 12, 3, []).Skills[0];

        Assert.Empty(welding.Standings.Strays);
        Assert.Equal(12, welding.Standings.Standings.Length);
        Assert.Contains(welding.Marks, marks => marks.Sheets.All(sheet => sheet.Stage == "prelim"));
        Assert.Contains(welding.Marks, marks => marks.Sheets.Any(sheet => sheet.Stage == "final"));
    }

    [Fact]
    public void A_contestant_is_told_why_in_both_languages()
    {
        var tried = Tryout.Of(Full, 4, 1, []);

        using var answer = JsonDocument.Parse(TryoutJson.Write(Full, tried, "loader/c02"));
        using var nobody = JsonDocument.Parse(TryoutJson.Write(Full, tried, "loader/nobody"));

        var total = tried.Skills[1].Standings.Standings.Single(row => row.Contestant == "c02").Total!;
        Assert.All(["zh", "en"], language => Assert.Contains(total, answer.RootElement.GetProperty("why").GetProperty(language).GetString()));
        Assert.False(nobody.RootElement.TryGetProperty("why", out _));
    }

    [Fact]
    public void Every_invented_mark_is_one_that_a_judge_could_give()
    {
        foreach (var (skill, contestant) in Tryout.Of(Full, 30, 5, []).Skills.SelectMany(s => s.Marks.Select(m => (s.Skill, m))))
        {
            var sheets = skill.Stages.SelectMany(stage => stage.Parts.SelectMany(part => part.Sheets.Select(sheet => (stage.Id, sheet))))
                .ToDictionary(pair => (pair.Id, pair.sheet.Id), pair => pair.sheet);
            Assert.All(contestant.Sheets, marks => Assert.All(marks.Judges.SelectMany(judge => judge.Values), value =>
                Assert.Null(MarkReader.Read(sheets[(marks.Stage, marks.Sheet)], value.Key, $"{value.Value:0.####}").Fault)));
        }
    }

    [Fact]
    public void A_changed_mark_counts_and_a_bad_one_is_named()
    {
        var mark = new ChangedMark("loader", "c01", "run", "lap", "j1", "secs", "1");

        Assert.Equal("1.00", Tryout.Of(Full, 12, 3, [mark]).Skills[1].Standings.Standings.Single(row => row.Contestant == "c01").Total);
        Assert.Equal("$.changes[0]", Tryout.Of(Full, 12, 3, [mark with { Judge = "j2" }]).Faults.Single().Place);
        Assert.Equal("$.changes[0].value", Tryout.Of(Full, 12, 3, [mark with { Value = "-1" }]).Faults.Single().Place);
        Assert.Equal(["$.contestants", "$.seed"], Tryout.Of(Full, 1, -1, []).Faults.Select(fault => fault.Place));
    }

    private static string Json(int seed) => Encoding.UTF8.GetString(TryoutJson.Write(Full, Tryout.Of(Full, 12, seed, [])));
}
