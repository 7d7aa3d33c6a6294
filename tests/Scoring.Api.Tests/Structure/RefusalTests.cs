using System.Reflection;
using System.Text;
using Scoring.Api.Doors;
using Scoring.Rules;

namespace Scoring.Api.Tests.Structure;

/// <summary>Numbers are public: one meaning each, said in both languages, listed in docs/refusals.md.</summary>
public sealed class RefusalTests
{
    private static IEnumerable<Line> Doors => Enum.GetValues<DoorRefusal>().Select(refusal =>
        new Line((int)refusal, refusal.ToString(), DoorSentence.Of(refusal).Status, DoorSentence.Of(refusal).Zh, DoorSentence.Of(refusal).En));

    private static IEnumerable<Line> Record => Enum.GetValues<Refusal>().Select(refusal =>
        new Line((int)refusal, refusal.ToString(), RefusalStatus.Of((int)refusal), RefusalSentences.Of(refusal).Zh, RefusalSentences.Of(refusal).En));

    private static IReadOnlyList<Line> All => [.. Doors.Concat(Record).OrderBy(line => line.Number)];

    [Fact]
    public void Every_number_has_one_meaning_in_the_range_of_its_owner()
    {
        Assert.Equal(All.Select(line => line.Number).Distinct(), All.Select(line => line.Number));
        Assert.All(Doors, line => Assert.InRange(line.Number, 1, 99));
        Assert.All(Record, line => Assert.InRange(line.Number, 100, 999));
    }

    [Fact]
    public void Every_refusal_says_in_both_languages_what_to_do() =>
        Assert.All(All, line =>
        {
            Assert.Contains(line.Zh, c => c is >= '\u4e00' and <= '\u9fff');
            Assert.EndsWith("。", line.Zh, StringComparison.Ordinal);
            Assert.EndsWith(".", line.En, StringComparison.Ordinal);
        });

    [Fact]
    public void There_are_no_other_refusals_than_these() =>
        Assert.Equal(
            [typeof(DoorRefusal), typeof(Refusal)],
            new[] { "Scoring.Api", "Scoring.Silo", "Scoring.Rules", "Scoring.Contracts", "Scoring.Display", "Scoring.Boards" }
                .SelectMany(name => Assembly.Load(name).GetTypes())
                .Where(type => type.IsEnum && type.Name.EndsWith("Refusal", StringComparison.Ordinal)));

    [Fact]
    public void The_operators_table_lists_them_all()
    {
        var actual = Table();
        var written = Path.Combine(AppContext.BaseDirectory, "refusals.md");
        File.WriteAllText(written, actual);

        var kept = Path.Combine(Repository.Root, "docs/refusals.md");
        Assert.True(File.Exists(kept) && File.ReadAllText(kept) == actual, $"The refusals changed. If that is meant: cp {written} docs/refusals.md");
    }

    private static string Table()
    {
        var table = new StringBuilder();
        table.Append("# Refusals 拒绝\n\n");
        table.Append("A refused request changed nothing. Its answer is `application/problem+json` with this number, both sentences, and each wrong\n");
        table.Append("place under `faults`. Numbers are public and never reused: 1 to 99 are the doors', 100 to 199 the office's, the rest the record's.\n");
        table.Append("被拒绝的请求没有改变任何内容。编号是公开的，永不改作他用。\n\n");
        table.Append("| number | name | HTTP | 怎么办 | what to do |\n|---|---|---|---|---|\n");
        foreach (var line in All)
        {
            table.Append($"| {line.Number} | {line.Name} | {line.Status} | {line.Zh} | {line.En} |\n");
        }

        return table.ToString();
    }

    private sealed record Line(int Number, string Name, int Status, string Zh, string En);
}
