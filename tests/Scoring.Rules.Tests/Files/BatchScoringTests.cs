using System.Text;
using System.Text.Json;
using Scoring.Rules.Files;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Schemes;

namespace Scoring.Rules.Tests.Files;

public sealed class BatchScoringTests
{
    private static readonly string[] Odd =
    [
        "", "c1", "c2", "welding", "final", "s1", "a1", "a5/late", "@time", "@outcome", "stopped",
        "-1", "9999999999999", "\0", "''", "1/2", "/", "j9",
    ];

    private static readonly Scheme Everything = SchemeText.Read(SchemeText.Full).Scheme!;

    /// <summary>The same parts and sheets without the first stage, so that everybody is in the last one.</summary>
    private static readonly Scheme LastStageAlone = Everything with
    {
        Skills = [.. Everything.Skills.Select(skill => skill with { Stages = [skill.Stages[^1]], StandingWeights = null })],
    };

    [Fact]
    public void A_scheme_with_everything_places_everybody()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var files = new InventedFiles(seed % 4 == 0 ? Everything : LastStageAlone, new Random(seed));
            var result = BatchScoring.Score(seed % 4 == 0 ? Everything : LastStageAlone, files.Roster, files.Marks(), null);

            Assert.Empty(result.Faults);
            Assert.All(Standings(result), standings => Assert.Equal(12, standings.GetArrayLength()));
        }
    }

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        var files = new InventedFiles(LastStageAlone, new Random(7));
        var (roster, marks) = (files.Roster, files.Marks());
        var first = BatchScoring.Score(LastStageAlone, roster, marks, null).Json!.Value;
        var shuffle = new Random(8);
        var again = BatchScoring.Score(
            LastStageAlone,
            roster with { Rows = [.. roster.Rows.OrderBy(_ => shuffle.Next())] },
            marks with { Rows = [.. marks.Rows.OrderBy(_ => shuffle.Next())] },
            null).Json!.Value;

        Assert.Equal(Encoding.UTF8.GetString(first.Span), Encoding.UTF8.GetString(again.Span));
    }

    [Fact]
    public void Whatever_stands_in_the_cells_the_answer_is_a_result_or_faults()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var chance = new Random(seed);
            var files = new InventedFiles(LastStageAlone, chance);
            var (roster, marks, penalties) = (Spoilt(files.Roster, chance), Spoilt(files.Marks(), chance), Spoilt(Penalties(), chance));
            var result = BatchScoring.Score(LastStageAlone, roster, marks, penalties);

            Assert.Equal(result.Json is null, !result.Faults.IsEmpty);
        }
    }

    [Fact]
    public void A_sheet_on_which_the_panel_left_something_unmarked_is_incomplete_not_a_fault()
    {
        var files = new InventedFiles(Everything, new Random(1));
        var marks = files.Marks();
        var without = marks.Rows.Where(row => row.Cells is not ["loader", _, _, "c3", _, "secs" or "@outcome", _]);

        var result = BatchScoring.Score(Everything, files.Roster, marks with { Rows = [.. without] }, null);

        Assert.Empty(result.Faults);
        var third = Standings(result)[1].EnumerateArray().Single(standing => standing.GetProperty("contestant").ValueEquals("c3"));
        Assert.Equal("incomplete", third.GetProperty("status").GetString());
    }

    [Fact]
    public void A_lot_is_any_whole_number_however_long()
    {
        var files = new InventedFiles(LastStageAlone, new Random(1));
        var long11 = files.Roster with { Rows = [.. files.Roster.Rows.Select(row => row with { Cells = row.Cells.SetItem(4, $"138{row.Line:D8}.0") })] };

        Assert.Empty(BatchScoring.Score(LastStageAlone, long11, files.Marks(), null).Faults);
    }

    private static JsonElement[] Standings(BatchResult result) =>
        [.. JsonDocument.Parse(result.Json!.Value).RootElement.GetProperty("skills").EnumerateArray()
            .Select(s => s.GetProperty("standings"))];

    private static Table Spoilt(Table table, Random chance) =>
        table with { Rows = [.. table.Rows.Select(row => chance.Next(40) > 0 ? row : Spoilt(row, chance))] };

    private static TableRow Spoilt(TableRow row, Random chance) =>
        row with { Cells = row.Cells.SetItem(chance.Next(row.Cells.Length), Odd[chance.Next(Odd.Length)]) };

    private static Table Penalties() => InventedFiles.TableOf(
        "penalties.csv",
        ["skill", "stage", "contestant", "points", "reason", "part", "sheet"],
        [["welding", "final", "c1", "2", "迟到", "", ""], ["loader", "run", "c2", "-1.5", "", "drive", "lap"]]);
}
