using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>Each mistake in the scheme that has everything is refused at its place, with a sentence that tells what to do.</summary>
public sealed class SchemeMistakeTests
{
    public static TheoryData<int, string, string> Mistakes { get; } =
        [.. Mistake.All.Select((m, at) => new TheoryDataRow<int, string, string>(at, m.At, m.Json ?? "(without)"))];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_refused_at_its_place(int at, string place, string json)
    {
        Assert.NotEmpty(place + json);
        var mistake = Mistake.All[at];

        Refused(SchemeText.Read(mistake.Text), mistake.Path, mistake.Faults);
    }

    [Fact]
    public void The_list_of_mistakes_is_long_and_has_none_twice() =>
        Assert.InRange(Mistake.All.DistinctBy(m => (m.At, m.Json)).Count(), 300, Mistake.All.Count);

    [Fact]
    public void On_a_sheet_level_panel_no_aspect_has_judges_of_its_own()
    {
        const string judges = "skills/0/stages/1/parts/0/sheets/1/aspects/0/judges";

        Refused(SchemeText.Read(SchemeText.With(SchemeText.Full, judges, "1")), Mistake.PathOf(judges), 1);
    }

    [Fact]
    public void A_part_that_earns_nothing_cant_be_scaled()
    {
        const string part = """
            { "id": "p", "name": { "zh": "扣" }, "kind": "other", "outOf": 10, "sheets": [ { "id": "s", "name": { "zh": "扣" },
              "aspects": [ { "id": "a", "name": { "zh": "扣" }, "kind": "deduction", "max": 0, "min": -5, "each": 1 } ] } ] }
            """;

        var scheme = SchemeText.With(SchemeText.Full, "skills/1/stages/0/parts/0", part);

        Refused(SchemeText.Read(scheme), "$.skills[1].stages[0].parts[0].outOf", 1);
    }

    [Fact]
    public void A_property_written_twice_is_refused() =>
        Refused(SchemeText.Read(SchemeText.Full.Replace("\"missing\":", "\"missing\": 1, \"missing\":")), "$.skills[0].missing", 2);

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        var text = SchemeText.With(SchemeText.With(SchemeText.Full, "skills/1/id", "\"Q\""), "id", "3");

        Assert.Equal(["$.id", "$.skills[1].id"], SchemeText.Read(text).Faults.Select(fault => fault.Place));
    }

    private static void Refused(SchemeReading reading, string path, int faults)
    {
        Assert.Null(reading.Scheme);
        Assert.Contains(reading.Faults, fault => fault.Place == path);
        Assert.True(reading.Faults.Length == faults, string.Join('\n', reading.Faults));
        Assert.All(reading.Faults, fault => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[a-z]", fault.Reason));
    }
}
