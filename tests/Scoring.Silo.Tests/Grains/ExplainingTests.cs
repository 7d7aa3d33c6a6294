using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace Scoring.Silo.Tests.Grains;

/// <summary>Why somebody stands where he stands, and what another scheme would make of it: reads, with nothing recorded.</summary>
public sealed class ExplainingTests
{
    [Fact]
    public async Task A_contestant_is_explained_from_the_judges_marks_to_the_place()
    {
        await using var town = await MarkedAsync();

        var explanation = Json(await town.Grain.ReadExplanationAsync("c2"));

        Assert.Equal(("c2", "placed", "1", "11.00"), (Text(explanation, "contestant"), Text(explanation, "status"), Text(explanation, "rank"), Text(explanation, "total")));
        var hold = explanation["steps"]![0]!["steps"]![0]!["steps"]![0]!["steps"]![0]!;
        Assert.Equal(("aspect.mean", "9.00", "Hold: (8 + 10) ÷ 2 = 9.00"), (Text(hold, "rule"), Text(hold, "value"), Text(hold, "en")));
        Assert.Equal(["j1", "j2"], hold["inputs"]!.AsArray().Select(input => Text(input!, "judge")));
        Assert.Contains("ahead of c1 by total 11.00 > 9.00", Encoding.UTF8.GetString((await town.Grain.ReadExplanationAsync("c2"))!.Value.AsSpan()));
    }

    [Fact]
    public async Task Who_still_lacks_a_judges_sheet_is_told_which_judge()
    {
        await using var town = await MarkedAsync();
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c3", "5")));

        var sheet = Json(await town.Grain.ReadExplanationAsync("c3"))["steps"]![0]!["steps"]![0]!["steps"]![0]!;

        Assert.Equal("sheet.incomplete", Text(sheet, "rule"));
        Assert.Equal(["j2"], sheet["inputs"]!.AsArray().Select(input => Text(input!, "judge")));
    }

    [Fact]
    public async Task Nobody_and_no_skill_have_no_explanation()
    {
        await using var town = await MarkedAsync();

        Assert.Null(await town.Grain.ReadExplanationAsync("nobody"));
        Assert.Null(await town.Grain.ReadSkillExplanationAsync("none"));
        Assert.Equal("2 placed", Text(Json(await town.Grain.ReadSkillExplanationAsync("tie"))["steps"]![0]!, "en").Split(", ")[1]);
    }

    [Fact]
    public async Task A_tried_scheme_shows_who_moves_and_records_nothing()
    {
        await using var town = await MarkedAsync();
        var lines = town.Ledger.Lines.Count;
        var before = await town.Grain.ReadStandingsAsync("tie");

        var reply = await town.Grain.TrySchemeAsync(Utf8(Town.Scheme.Replace("\"id\":\"tie\"", "\"id\":\"tie\",\"order\":\"asc\"", StringComparison.Ordinal)));

        var skill = Json(reply.Result)["skills"]![0]!;
        Assert.Equal(["c1 2 1 1", "c2 1 2 -1", "c3   "], skill["rows"]!.AsArray().Select(row =>
            $"{Text(row!, "contestant")} {(string?)row!["before"]!["rank"]} {(string?)row["after"]!["rank"]} {(string?)row["moved"]}"));
        Assert.Equal(2, (int)skill["changed"]!);
        Assert.Equal(lines, town.Ledger.Lines.Count);
        Assert.Equal(before!.Value.AsEnumerable(), (await town.Grain.ReadStandingsAsync("tie"))!.Value);
    }

    [Fact]
    public async Task The_scheme_in_force_moves_nobody()
    {
        await using var town = await MarkedAsync();

        var skill = Json((await town.Grain.TrySchemeAsync(Utf8(Town.Scheme))).Result)["skills"]![0]!;

        Assert.Equal(0, (int)skill["changed"]!);
        Assert.All(skill["rows"]!.AsArray(), row => Assert.Equal(row!["before"]!.ToJsonString(), row["after"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_bad_scheme_and_marks_that_do_not_fit_are_named_with_their_place()
    {
        await using var town = await MarkedAsync();

        var bad = (await town.Grain.TrySchemeAsync(Utf8(Town.Scheme.Replace("\"max\":10", "\"max\":\"ten\"", StringComparison.Ordinal)))).Refused!;
        var narrow = (await town.Grain.TrySchemeAsync(Utf8(Town.Scheme.Replace("\"max\":10", "\"max\":9", StringComparison.Ordinal)))).Refused!;

        Assert.Equal(("BadScheme", "$.skills[0].stages[0].parts[0].sheets[0].aspects[0].max"), (bad.Code, bad.Faults[0].Place));
        Assert.Equal(("BadScheme", "c2/final/s1/a1"), (narrow.Code, Assert.Single(narrow.Faults).Place));
    }

    // c1 has 7 + 2, c2 has 9 + 2, c3 nothing.
    private static async Task<Town> MarkedAsync()
    {
        var town = await Town.OpenAsync();
        foreach (var (judge, contestant, mark) in new[] { ("j1", "c1", "7"), ("j2", "c1", "7"), ("j1", "c2", "8"), ("j2", "c2", "10") })
        {
            Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet(judge, contestant, mark)));
        }

        return town;
    }

    private static JsonNode Json(ImmutableArray<byte>? utf8) => JsonNode.Parse(utf8!.Value.AsSpan())!;

    private static ImmutableArray<byte> Utf8(string text) => [.. Encoding.UTF8.GetBytes(text)];

    private static string Text(JsonNode node, string name) => (string)node[name]!;
}
