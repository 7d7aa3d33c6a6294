using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Files;

/// <summary>penalties.csv: points taken, or given when negative.</summary>
internal static class PenaltiesFile
{
    private static readonly ImmutableArray<string> Required = ["skill", "stage", "contestant", "points", "reason"];
    private static readonly ImmutableArray<string> Optional = ["part", "sheet"];

    /// <summary>One penalty and whose it is.</summary>
    public sealed record Entry(string Skill, string Contestant, Penalty Penalty);

    public static ImmutableArray<Entry> Read(Table table, SheetIndex index, Faults faults)
    {
        var columns = new Columns(table, faults, Required, Optional);
        return columns.Complete ? [.. columns.Rows().Select(row => Read(columns, row, index)).OfType<Entry>()] : [];
    }

    private static Entry? Read(Columns columns, TableRow row, SheetIndex index)
    {
        var stage = index.Stage(columns, row);
        var contestant = index.Contestant(columns, row);
        var points = Points(columns, row);
        if (stage is not { } place || contestant is null || points is null)
        {
            return null;
        }

        var (part, sheet) = (columns.Text(row, "part"), columns.Text(row, "sheet"));
        return IsThere(columns, row, index, place.Skill, place.Stage, part, sheet)
            ? new Entry(place.Skill.Id, contestant, new Penalty(place.Stage.Id, OrNull(part), OrNull(sheet), points.Value) { Reason = columns.Text(row, "reason") })
            : null;
    }

    private static decimal? Points(Columns columns, TableRow row)
    {
        var text = columns.Text(row, "points");
        if (DecimalText.TryRead(text, out var points))
        {
            return points;
        }

        columns.Fault(row, "points", DecimalText.Advice);
        return null;
    }

    private static bool IsThere(Columns columns, TableRow row, SheetIndex index, Skill skill, Stage stage, string part, string sheet)
    {
        if (part.Length > 0 && !stage.Parts.Any(known => known.Id == part))
        {
            columns.Fault(row, "part", $"阶段“{stage.Id}”没有部分“{part}”：请改正。", $"The stage “{stage.Id}” has no part “{part}”: correct it.");
            return false;
        }

        if (sheet.Length == 0)
        {
            return true;
        }

        if (index.Sheet(columns, row, skill, stage, sheet) is not { } found)
        {
            return false;
        }

        if (part.Length > 0 && found.Part.Id != part)
        {
            columns.Fault(
                row,
                "sheet",
                $"评分表“{sheet}”属于部分“{found.Part.Id}”：请改正其中一个。",
                $"The sheet “{sheet}” is of the part “{found.Part.Id}”: correct one of them.");
            return false;
        }

        return true;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
