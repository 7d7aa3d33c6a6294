using System.Collections.Immutable;
using Scoring.Rules.Files;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Files;

/// <summary>Files for any scheme, by chance: everybody marked by full panels that agree, some times, some outcomes.</summary>
internal sealed class InventedFiles(Scheme scheme, Random chance)
{
    private const int Contestants = 12;

    private readonly List<string[]> _marks = [];

    public Table Roster { get; } = TableOf(
        "roster.csv",
        ["contestant", "skill", "organisation", "official", "lot", "group"],
        from skill in scheme.Skills
        from n in Enumerable.Range(1, Contestants)
        select new[] { $"c{n}", skill.Id, $"厂{n % 3}", n == 5 ? "false" : "true", $"{n}", $"组{n % 2}" });

    /// <summary>Only of the first stage where some don't advance: who does is not known here.</summary>
    public Table Marks()
    {
        foreach (var skill in scheme.Skills)
        {
            foreach (var contestant in Enumerable.Range(1, Contestants).Select(n => $"c{n}"))
            {
                foreach (var sheet in skill.Stages[0].Parts.SelectMany(part => part.Sheets))
                {
                    Mark([skill.Id, skill.Stages[0].Id, sheet.Id, contestant], sheet);
                }
            }
        }

        return TableOf("marks.csv", ["skill", "stage", "sheet", "contestant", "judge", "aspect", "value"], _marks);
    }

    public static Table TableOf(string file, ImmutableArray<string> header, IEnumerable<string[]> rows) =>
        new(file, header, [.. rows.Select((cells, i) => new TableRow(i + 2, [.. cells]))], []);

    private void Mark(string[] place, Sheet sheet)
    {
        if (chance.Next(8) == 0)
        {
            _marks.Add([.. place, "", "@outcome", chance.Next(2) == 0 ? "stopped" : "notAttempted"]);
        }

        if (sheet.Timed)
        {
            _marks.Add([.. place, "", "@time", $"{chance.Next(20000) / 10m}"]);
        }

        foreach (var aspect in sheet.Aspects.Where(aspect => !aspect.FromTime))
        {
            MarkAspect(place, sheet, aspect);
        }
    }

    private void MarkAspect(string[] place, Sheet sheet, Aspect aspect)
    {
        foreach (var key in aspect.Kind is AspectKind.Deductions ? aspect.Items.Select(item => $"{aspect.Id}/{item.Id}") : [aspect.Id])
        {
            var value = ValueOf(aspect);
            for (var judge = 1; judge <= (aspect.Judges ?? sheet.Panel.Judges); judge++)
            {
                _marks.Add([.. place, $"j{judge}", key, value]);
            }
        }
    }

    private string ValueOf(Aspect aspect) => aspect.Kind switch
    {
        AspectKind.Points => PointsOf(aspect, aspect.Step ?? 0.1m),
        AspectKind.Check => chance.Next(2) == 0 ? "true" : "0",
        AspectKind.Judgement => $"{chance.Next(aspect.Levels + 1)}",
        AspectKind.Time => $"{chance.Next(2 * (int)aspect.Zero)}",
        AspectKind.Measure => $"{chance.Next(-100, 200) / 100m}",
        _ => $"{chance.Next(6)}",
    };

    private string PointsOf(Aspect aspect, decimal step) =>
        $"{aspect.Min + (step * chance.Next((int)((aspect.Max - aspect.Min) / step) + 1))}";
}
