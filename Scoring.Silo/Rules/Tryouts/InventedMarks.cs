using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tryouts;

/// <summary>Plausible marks: talent decides, each aspect goes better or worse, judges of a panel differ by one step at most.</summary>
internal static class InventedMarks
{
    private const int Whole = 1000;

    /// <param name="skill">The rules.</param>
    /// <param name="talent">0 to 1000.</param>
    /// <param name="chance">Where the rest comes from.</param>
    public static ContestantMarks Of(Skill skill, int talent, Chance chance) => new(
        [.. from stage in skill.Stages from part in stage.Parts from sheet in part.Sheets select Of(stage.Id, sheet, talent, chance)], []);

    private static SheetMarks Of(string stage, Sheet sheet, int talent, Chance chance)
    {
        var judges = Enumerable.Range(1, sheet.Panel.Judges).Select(seat => (Name: $"j{seat}", Values: new List<MarkValue>())).ToArray();
        foreach (var aspect in sheet.Aspects.Where(aspect => !aspect.FromTime))
        {
            var share = Math.Clamp(talent + chance.Below(321) - 160, 0, Whole);
            foreach (var (_, values) in judges.Take(aspect.Judges ?? judges.Length))
            {
                values.AddRange(Values(aspect, share, chance));
            }
        }

        return new SheetMarks
        {
            Stage = stage,
            Sheet = sheet.Id,
            Judges = [.. judges.Where(judge => judge.Values.Count > 0).Select(judge => new JudgeMarks(judge.Name, [.. judge.Values]))],
            Time = sheet.Timed ? Math.Round((sheet.LimitSeconds ?? 600) * (1350 - talent + chance.Below(100)) / 1500, 1) : null,
        };
    }

    private static IEnumerable<MarkValue> Values(Aspect aspect, int share, Chance chance) => aspect.Kind switch
    {
        AspectKind.Check => [new(aspect.Id, share > 330 ? 1 : 0)],
        AspectKind.Judgement => [new(aspect.Id, Level(aspect, aspect.Levels, share, 1, chance))],
        AspectKind.Deduction => [new(aspect.Id, Counted(aspect, share))],
        AspectKind.Deductions => aspect.Items.Select((item, i) => new MarkValue(
            $"{aspect.Id}/{item.Id}", Math.Min(item.Most ?? 9, i < 4 ? (4 - i) * (Whole - share) / Whole : 0))),
        AspectKind.Time => [new(aspect.Id, Math.Round(aspect.Zero - ((aspect.Zero - aspect.Full) * share / Whole), 1))],
        AspectKind.Measure => [new(aspect.Id, Measured(aspect.Table, share))],
        _ => [new(aspect.Id, Points(aspect, share, chance))],
    };

    private static decimal Counted(Aspect aspect, int share) =>
        Math.Floor(Math.Min(4, (aspect.Max - aspect.Min) / aspect.Each) * (Whole - share) / Whole);

    private static decimal Points(Aspect aspect, int share, Chance chance)
    {
        var step = aspect.Step ?? (aspect.Max - aspect.Min > 20 ? 1 : 0.5m);
        var least = Math.Ceiling(aspect.Min / step);
        var most = Math.Floor(aspect.Max / step);
        return most < least ? aspect.Max : step * (least + Level(aspect, most - least, share, step, chance));
    }

    /// <summary>A whole number of steps up to <paramref name="top"/>; a judge may see one less where the panel may differ.</summary>
    private static decimal Level(Aspect aspect, decimal top, int share, decimal step, Chance chance)
    {
        var seen = Math.Round(top * share / Whole, MidpointRounding.AwayFromZero);
        var less = chance.Below(3) == 0 && (aspect.MaxSpread is not { } spread || spread >= step) ? 1 : 0;
        return Math.Max(0, seen - less);
    }

    /// <summary>The upper end of a row, or beyond the last one.</summary>
    private static decimal Measured(ImmutableArray<MeasureRow> table, int share)
    {
        var row = Math.Min(table.Length - 1, table.Length * (Whole - share) / Whole);
        return table[row].UpTo ?? (row == 0 ? 1 : table[row - 1].UpTo!.Value + 1);
    }
}
