using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Who marks a contestant's sheet, who has, and who is still waited for.</summary>
internal static class Panels
{
    /// <summary>The seats that mark a sheet: as many of the station's as the scheme asks for.</summary>
    public static ImmutableArray<Chair> Seated(ImmutableArray<Chair> seats, Sheet sheet) => seats[..Math.Min(sheet.Panel.Judges, seats.Length)];

    /// <summary>
    /// The judges who count for this contestant, by seat: whoever of the seat's holders has submitted, else its holder of now,
    /// unless he was released.
    /// </summary>
    public static ImmutableArray<string> Counted(ImmutableArray<Chair> seats, Sheet sheet, PanelSheet on) =>
        [.. Seated(seats, sheet).Select(seat => CountedOf(seat, on)).OfType<string>()];

    /// <summary>
    /// Which seat each counted judge marks for this contestant, 1 to their number. Who has submitted keeps the seat he submitted under;
    /// after a release the others move up, so that somebody marks what the first seats alone mark.
    /// </summary>
    public static ImmutableArray<(string Judge, int Seat)> Seating(ImmutableArray<Chair> seats, Sheet sheet, PanelSheet on)
    {
        var counted = Counted(seats, sheet, on);
        var seating = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var judge in counted)
        {
            var kept = on.Of(judge) is { Reopened: false } recorded ? recorded.Fact.Seat ?? NumberOf(seats, judge) : 0;
            if (kept > 0 && kept <= counted.Length && !seating.ContainsValue(kept))
            {
                seating.Add(judge, kept);
            }
        }

        // False comes first: those who have yet to submit.
        foreach (var judge in counted.Where(judge => !seating.ContainsKey(judge)).OrderBy(on.Has).ToArray())
        {
            seating.Add(judge, Enumerable.Range(1, counted.Length).First(number => !seating.ContainsValue(number)));
        }

        return [.. counted.Select(judge => (judge, seating[judge]))];
    }

    /// <summary>Judges whose sheet is on record and counts.</summary>
    public static ImmutableArray<string> Submitted(PanelSheet on) =>
        [.. on.Recorded.Where(sheet => !sheet.Reopened).Select(sheet => sheet.Fact.Judge)];

    /// <summary>Judges still waited for; nobody, once an outcome closed the sheet.</summary>
    public static ImmutableArray<string> Missing(ImmutableArray<Chair> seats, Sheet sheet, PanelSheet on) =>
        OutcomeOf(on) is not null ? [] : [.. Counted(seats, sheet, on).Where(judge => !on.Has(judge))];

    /// <summary>How the sheet ended where not by being marked: the chief judge's word before the judges'.</summary>
    public static Outcome? OutcomeOf(PanelSheet on) =>
        on.Ruled ?? on.Recorded.Where(sheet => !sheet.Reopened).Select(sheet => sheet.Fact.Outcome).FirstOrDefault(outcome => outcome is not null);

    /// <summary>What the figures of a contestant depend on.</summary>
    public static ContestantMarks MarksOf(Skill skill, ContestantFile file, Stations stations)
    {
        var sheets = ImmutableArray.CreateBuilder<SheetMarks>();
        foreach (var (stage, sheet) in SheetsOf(skill))
        {
            var seats = stations.SeatsOf(stations.OfSheet(skill.Id, stage.Id, sheet.Id));
            if (MarksOf(stage, sheet, file.On(stage.Id, sheet.Id), seats) is { } marks)
            {
                sheets.Add(marks);
            }
        }

        var penalties = file.Penalties.Select(penalty =>
            new Penalty(penalty.Stage, penalty.Part, penalty.Sheet, penalty.Points) { Reason = penalty.Reason });
        return new ContestantMarks(sheets.DrainToImmutable(), [.. penalties]);
    }

    /// <summary>The same of one sheet; null while nothing on it counts.</summary>
    public static SheetMarks? MarksOf(Stage stage, Sheet sheet, PanelSheet on, ImmutableArray<Chair> seats)
    {
        if (on.Ruled is null && on.Recorded.All(version => version.Reopened))
        {
            return null;
        }

        var counted = on.Recorded.Where(version => !version.Reopened).ToArray();
        return new SheetMarks
        {
            Stage = stage.Id,
            Sheet = sheet.Id,
            Judges = [.. counted.Where(version => !version.Fact.Marks.IsEmpty)
                .Select(version => new JudgeMarks(version.Fact.Judge, version.Fact.Marks))],
            Expected = Counted(seats, sheet, on),
            Time = counted.Select(version => version.Fact.Time).FirstOrDefault(time => time is not null),
            Outcome = OutcomeOf(on),
        };
    }

    public static IEnumerable<(Stage Stage, Sheet Sheet)> SheetsOf(Skill skill) =>
        from stage in skill.Stages from part in stage.Parts from sheet in part.Sheets select (stage, sheet);

    private static string? CountedOf(Chair seat, PanelSheet on)
    {
        foreach (var holder in seat.Holders)
        {
            if (on.Has(holder))
            {
                return holder;
            }
        }

        return seat.Vacant || on.Excused.Contains(seat.Holder) ? null : seat.Holder;
    }

    // Sheets of the first ledgers don't say under which seat they were submitted: it was the judge's own.
    private static int NumberOf(ImmutableArray<Chair> seats, string judge) => seats.First(seat => seat.Holders.Contains(judge)).Number;
}
