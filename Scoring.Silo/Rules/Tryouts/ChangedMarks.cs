using System.Globalization;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tryouts;

/// <summary>Marks set by hand, read by the rules of their aspects and put in place of the invented ones.</summary>
internal static class ChangedMarks
{
    /// <summary>By skill and contestant, in the order given: a later change of the same mark replaces an earlier one.</summary>
    public static ILookup<(string, string), (ChangedMark Mark, decimal Value)> Read(
        Scheme scheme, int contestants, ImmutableArray<ChangedMark> changes, Faults faults)
    {
        var read = new List<(ChangedMark Mark, decimal Value)>();
        for (var i = 0; i < changes.Length; i++)
        {
            var change = changes[i];
            if (SheetOf(scheme, change) is not { } sheet || !IsMarking(sheet, change) || !IsThere(change.Contestant, contestants))
            {
                faults.Add($"$.changes[{i}]", "试算中没有这个评分。 The try-out has no such mark.");
            }
            else if (MarkReader.Read(sheet, change.Key, change.Value) is { Value: { } value })
            {
                read.Add((change, value));
            }
            else
            {
                faults.Add($"$.changes[{i}].value", MarkReader.Read(sheet, change.Key, change.Value).Fault ?? "");
            }
        }

        return read.ToLookup(entry => (entry.Mark.Skill, entry.Mark.Contestant));
    }

    public static ContestantMarks Put(ContestantMarks invented, IEnumerable<(ChangedMark Mark, decimal Value)> changes) =>
        changes.Aggregate(
            invented, (all, change) => all with { Sheets = [.. all.Sheets.Select(sheet => Put(sheet, change.Mark, change.Value))] });

    private static SheetMarks Put(SheetMarks sheet, ChangedMark mark, decimal value) =>
        (sheet.Stage, sheet.Sheet) != (mark.Stage, mark.Sheet) ? sheet
        : mark.Key == MarkReader.TimeKey ? sheet with { Time = value }
        : sheet with { Judges = [.. sheet.Judges.Select(judge => judge.Judge == mark.Judge ? Put(judge, mark.Key, value) : judge)] };

    private static JudgeMarks Put(JudgeMarks judge, string key, decimal value) =>
        judge with { Values = [.. judge.Values.Select(mark => mark.Key == key ? mark with { Value = value } : mark)] };

    private static Sheet? SheetOf(Scheme scheme, ChangedMark change) =>
        (from skill in scheme.Skills
         where skill.Id == change.Skill
         from stage in skill.Stages
         where stage.Id == change.Stage
         from part in stage.Parts
         from sheet in part.Sheets
         where sheet.Id == change.Sheet
         select sheet).FirstOrDefault();

    private static bool IsMarking(Sheet sheet, ChangedMark change) =>
        change.Key == MarkReader.TimeKey
            ? sheet.Timed && change.Judge.Length == 0
            : change.Judge is ['j', .. var seat] && int.TryParse(seat, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= (MarkReader.AspectOf(sheet, change.Key)?.Judges ?? sheet.Panel.Judges);

    private static bool IsThere(string contestant, int contestants) =>
        Enumerable.Range(0, Math.Min(contestants, Tryout.Most)).Any(i => InventedRoster.IdOf(i) == contestant);
}
