using System.Text;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>The short cut for sheets in a ledger reads what the JSON reader reads, or leaves it alone.</summary>
public sealed class SheetTextTests
{
    private static readonly SheetSubmitted First = new("c1", "final", "s1", "j1", 1, [new("a1", 7.50m), new("a2/x", -3m), new("a3", 0m)]) { Seat = 2 };

    [Fact]
    public void A_first_sheet_is_read_by_the_short_cut()
    {
        Assert.NotNull(SheetText.Read(FactJson.Write([First])));
        Assert.NotNull(SheetText.Read(FactJson.Write([First with { Seat = null }])));
    }

    public static TheoryData<string> Sheets => new(Written.Select(fact => Encoding.UTF8.GetString(FactJson.Write([fact]))));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_reads_the_same_with_and_without_it(string data)
    {
        var (read, without) = (FactJson.Read(Encoding.UTF8.GetBytes(data)), FactJson.ReadAny(Encoding.UTF8.GetBytes(data)));

        Assert.Equal(data, Encoding.UTF8.GetString(FactJson.Write(read)));
        Assert.Equal(data, Encoding.UTF8.GetString(FactJson.Write(without)));
    }

    [Fact]
    public void A_sheet_is_written_to_the_byte_as_the_serializer_writes_it() =>
        Assert.All(Written, fact => Assert.Equal(Encoding.UTF8.GetString(FactJson.WriteAny([fact])), Encoding.UTF8.GetString(FactJson.Write([fact]))));

    [Fact]
    public void Only_plain_first_sheets_are_written_by_the_short_cut()
    {
        Assert.NotNull(SheetLine.Write(First));
        Assert.NotNull(SheetLine.Write(First with { Contestant = "<c&1>'+`~" }));
        Assert.Null(SheetLine.Write(First with { Contestant = "选手一" }));
        Assert.Null(SheetLine.Write(First with { Reason = "spread" }));
        Assert.Null(SheetLine.Write(First with { V = 2 }));
        Assert.Null(SheetLine.Write(new SkillFrozen("turn")));
    }

    [Fact]
    public void Whoever_adds_to_a_sheet_must_teach_the_short_cuts_or_have_them_leave_it_alone() =>
        Assert.Equal(
            ["Contestant", "EnteredBy", "Judge", "Marks", "Outcome", "Reason", "Seat", "Sheet", "Stage", "Time", "V", "Version"],
            typeof(SheetSubmitted).GetProperties().Select(one => one.Name).Order());

    [Theory]
    [InlineData("""[{"type":"sheet-submitted","v":2,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":1,"marks":{"a":"1"}}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":01,"marks":{"a":"1"}}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":1,"marks":{}}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":1,"marks":{"a":"one"}}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":1,"marks":{"a":"1"},"seat":2,"x":1}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"\u0063","stage":"f","sheet":"s","judge":"j","version":1,"marks":{"a":"1"}}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":1,"marks":{"a":"1"}},{}]""")]
    [InlineData("""[{"type":"sheet-submitted","v":1,"contestant":"c","stage":"f","sheet":"s","judge":"j","version":1,"marks":{"a":"1"}""")]
    [InlineData("""[{"type":"skill-frozen","v":1,"skill":"s"}]""")]
    public void Whatever_looks_otherwise_is_left_to_the_reader_of_everything(string data) =>
        Assert.Null(SheetText.Read(Encoding.UTF8.GetBytes(data)));

    private static IEnumerable<Fact> Written =>
    [
        First,
        First with { Contestant = "选手一", Judge = "a \"quoted\" \\ id" },
        First with { Contestant = new string('c', 64) },
        First with { Contestant = "<c&1>'+`~", Stage = "a/b", Seat = null },
        First with { Version = 12, Reason = "spread" },
        First with { Time = 61.25m, Outcome = Outcome.Stopped, EnteredBy = "recorder:r1" },
        First with { Marks = [] },
        First with { Marks = [.. Enumerable.Range(0, 70).Select(i => new MarkValue($"a{i}", i / 8m))] },
        First with { Marks = [new("a1", decimal.MaxValue), new("a2", decimal.MinValue), new("a3", 0.0000000000000000000000000001m), new("a4", 1.000m)] },
    ];
}
