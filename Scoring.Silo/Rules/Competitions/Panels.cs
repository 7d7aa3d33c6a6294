using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Who marks a contestant's sheet, who has, and who is still waited for.</summary>
internal static class Panels
{
    /// <summary>The judges of a sheet by seat: as many of the station's panel as the scheme asks for.</summary>
    public static ImmutableArray<string> Seated(Station? station, Sheet sheet) =>
        station is null ? [] : station.Panel[..Math.Min(sheet.Panel.Judges, station.Panel.Length)];

    /// <summary>Seated judges who count for this contestant: everybody but those released without having submitted.</summary>
    public static ImmutableArray<string> Counted(Stations stations, Station? station, Sheet sheet, ImmutableArray<RecordedSheet> recorded) =>
        station is null
            ? []
            : [.. Seated(station, sheet).Where(judge => !stations.IsReleased(station.Id, judge) || Has(recorded, judge))];

    /// <summary>Judges whose sheet is on record and counts.</summary>
    public static ImmutableArray<string> Submitted(ImmutableArray<RecordedSheet> recorded) =>
        [.. recorded.Where(sheet => !sheet.Reopened).Select(sheet => sheet.Fact.Judge)];

    /// <summary>Judges still waited for; nobody, once an outcome closed the sheet.</summary>
    public static ImmutableArray<string> Missing(ImmutableArray<string> counted, ImmutableArray<RecordedSheet> recorded) =>
        recorded.Any(sheet => !sheet.Reopened && sheet.Fact.Outcome is not null)
            ? []
            : [.. counted.Where(judge => !recorded.Any(sheet => sheet.Fact.Judge == judge && !sheet.Reopened))];

    /// <summary>What the figures of a contestant depend on.</summary>
    public static ContestantMarks MarksOf(Skill skill, ContestantFile file, Stations stations)
    {
        var sheets = ImmutableArray.CreateBuilder<SheetMarks>();
        foreach (var (stage, sheet) in SheetsOf(skill))
        {
            var recorded = file.SheetsOf(stage.Id, sheet.Id);
            if (recorded.All(version => version.Reopened))
            {
                continue;
            }

            var station = stations.OfSheet(skill.Id, stage.Id, sheet.Id);
            var counted = recorded.Where(version => !version.Reopened).ToArray();
            sheets.Add(new SheetMarks
            {
                Stage = stage.Id,
                Sheet = sheet.Id,
                Judges = [.. counted.Where(version => !version.Fact.Marks.IsEmpty)
                    .Select(version => new JudgeMarks(version.Fact.Judge, version.Fact.Marks))],
                Expected = Counted(stations, station, sheet, recorded),
                Time = counted.Select(version => version.Fact.Time).FirstOrDefault(time => time is not null),
                Outcome = counted.Select(version => version.Fact.Outcome).FirstOrDefault(outcome => outcome is not null),
            });
        }

        var penalties = file.Penalties.Select(entered =>
            new Penalty(entered.Penalty.Stage, entered.Penalty.Part, entered.Penalty.Sheet, entered.Penalty.Points) { Reason = entered.Penalty.Reason });
        return new ContestantMarks(sheets.DrainToImmutable(), [.. penalties]);
    }

    public static IEnumerable<(Stage Stage, Sheet Sheet)> SheetsOf(Skill skill) =>
        from stage in skill.Stages from part in stage.Parts from sheet in part.Sheets select (stage, sheet);

    private static bool Has(ImmutableArray<RecordedSheet> recorded, string judge) =>
        recorded.Any(sheet => sheet.Fact.Judge == judge && !sheet.Reopened);
}
