using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views;

/// <summary>Every contestant's sheet, station by station: what a panel has before it and who still has to mark what.</summary>
internal static class StationSheets
{
    public static IEnumerable<(ContestantFile File, Stage Stage, Sheet Sheet)> Of(CompetitionState state, Station station) =>
        from skill in state.Skills
        from pair in Panels.SheetsOf(skill.Scheme)
        where state.Stations.OfSheet(skill.Scheme.Id, pair.Stage.Id, pair.Sheet.Id) == station
        from file in state.Roster.Of(skill.Scheme.Id)
        select (file, pair.Stage, pair.Sheet);

    public static StationView View(CompetitionState state, Station station, CompetitionPeople people, long seq, ImmutableArray<byte> scheme) => new()
    {
        Seq = seq,
        CompetitionZh = state.NameZh,
        CompetitionEn = state.NameEn,
        Station = OverviewView.StationOf(state, station),
        Judges = [.. state.Stations.SeatsOf(station).SelectMany(seat => seat.Holders).Distinct().Select(id => OverviewView.JudgeOf(state.Stations.Judges.First(judge => judge.Id == id), people))],
        Scheme = scheme,
        Sheets = [.. Of(state, station).Select(sheet => SheetOf(state, station, sheet.File, sheet.Stage, sheet.Sheet))],
    };

    public static ImmutableArray<ProgressRow> Progress(CompetitionState state) =>
        [.. from station in state.Stations.All from sheet in Of(state, station) select RowOf(state, station, sheet.File, sheet.Stage, sheet.Sheet)];

    private static StationSheet SheetOf(CompetitionState state, Station station, ContestantFile file, Stage stage, Sheet sheet) => new()
    {
        Contestant = file.Line.Id,
        Skill = file.Line.Skill,
        Stage = stage.Id,
        Sheet = sheet.Id,
        Heat = file.Line.Heat,
        Bench = file.Line.Bench,
        State = IsWaitedFor(state, file, stage) && !state.Skill(file.Line.Skill).Published ? "open" : "closed",
        Submitted = [.. from recorded in file.SheetsOf(stage.Id, sheet.Id)
                        select new SubmittedSheet
                        {
                            Judge = recorded.Fact.Judge,
                            Version = recorded.Fact.Version,
                            At = recorded.Stamp.At,
                            Reopened = recorded.Reopened,
                            Cause = CauseOf(recorded.Held),
                            Why = recorded.Held is { Cause: HoldCause.Returned } held ? held.Reason : null,
                            Aspects = recorded.Held?.Aspects ?? [],
                        }],
        Panel = [.. from seated in Panels.Seating(state.Stations.SeatsOf(station), sheet, file.On(stage.Id, sheet.Id))
                    select new SeatedJudge { Judge = seated.Judge, Seat = seated.Seat }],
        ExtraSeconds = file.On(stage.Id, sheet.Id).ExtraSeconds,
        Outcome = MarkMapping.Word(file.On(stage.Id, sheet.Id).Ruled),
    };

    private static ProgressRow RowOf(CompetitionState state, Station station, ContestantFile file, Stage stage, Sheet sheet)
    {
        var on = file.On(stage.Id, sheet.Id);
        var submitted = Panels.Submitted(on);
        var waited = IsWaitedFor(state, file, stage);
        var missing = waited ? Panels.Missing(state.Stations.SeatsOf(station), sheet, on) : [];
        var held = on.Recorded.Where(recorded => missing.Contains(recorded.Fact.Judge)).Select(recorded => recorded.Held).FirstOrDefault(hold => hold is not null);
        return new ProgressRow
        {
            Contestant = file.Line.Id,
            Skill = file.Line.Skill,
            Stage = stage.Id,
            Sheet = sheet.Id,
            Station = station.Id,
            Heat = file.Line.Heat,
            Bench = file.Line.Bench,
            Submitted = submitted,
            Missing = missing,
            State = !waited ? "closed"
                : held is not null ? "reopened"
                : missing.IsEmpty ? "complete"
                : submitted.IsEmpty ? "open" : "marking",
            Cause = CauseOf(held),
            ExtraSeconds = on.ExtraSeconds,
            Outcome = MarkMapping.Word(Panels.OutcomeOf(on)),
        };
    }

    /// <summary>Entered, and not left behind at a cut.</summary>
    public static bool IsWaitedFor(CompetitionState state, ContestantFile file, Stage stage) =>
        file.State is EntrantState.Entered && !state.Skill(file.Line.Skill).IsLeftBehind(file.Line.Id, stage.Id);

    public static string? CauseOf(Hold? held) => held?.Cause switch
    {
        null => null,
        HoldCause.Spread => "spread",
        HoldCause.Retest => "retest",
        _ => "returned",
    };
}
