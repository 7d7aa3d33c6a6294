using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>One contestant at one moment: the figures, and how many judges' sheets there are and will be. Immutable.</summary>
internal sealed record ContestantTally(RosterLine Line, EntrantState State, ContestantFigures Figures, ImmutableArray<StationTally> Stations)
{
    /// <summary>The last stage of who did not get past a cut; else null.</summary>
    public int? LastStage { get; private init; }

    /// <summary>Entered, and every sheet complete that is to be marked.</summary>
    public bool IsMarked => State is EntrantState.Entered && (Figures.Complete || LastStage is not null);

    public int SheetsSubmitted => Stations.Sum(station => station.Submitted);

    public int SheetsExpected => Stations.Sum(station => station.Expected);

    public static ContestantTally Of(Skill skill, ContestantFile file, Stations stations)
    {
        var figures = FigureReckoner.Of(skill, EntrantOf(file), Panels.MarksOf(skill, file, stations));
        return new ContestantTally(file.Line, file.State, figures, Count(skill, file, stations));
    }

    /// <summary>As of somebody whom no later stage waits for.</summary>
    public ContestantTally LeftBehindAfter(int stage) => this with
    {
        LastStage = stage,
        Stations = [.. Stations.Select(count => count.Stage <= stage ? count : count with { Expected = count.Submitted })],
    };

    public static Entrant EntrantOf(ContestantFile file) => new()
    {
        Id = file.Line.Id,
        Skill = file.Line.Skill,
        Official = file.Line.Official,
        State = file.State,
        Group = file.Line.Group,
        Lot = file.Lot,
    };

    private static ImmutableArray<StationTally> Count(Skill skill, ContestantFile file, Stations stations)
    {
        var counts = new List<StationTally>();
        foreach (var (stage, sheet) in Panels.SheetsOf(skill))
        {
            if (stations.OfSheet(skill.Id, stage.Id, sheet.Id) is not { } station)
            {
                continue;
            }

            var on = file.On(stage.Id, sheet.Id);
            var submitted = Panels.Submitted(on).Length;
            var waited = file.State is EntrantState.Entered ? Panels.Missing(stations.SeatsOf(station), sheet, on).Length : 0;
            var number = skill.Stages.IndexOf(stage);
            var at = counts.FindIndex(count => count.Station == station.Id && count.Stage == number);
            if (at < 0)
            {
                counts.Add(new StationTally(station.Id, number, submitted, submitted + waited));
            }
            else
            {
                var (before, expected) = (counts[at].Submitted, counts[at].Expected);
                counts[at] = new StationTally(station.Id, number, before + submitted, expected + submitted + waited);
            }
        }

        return [.. counts];
    }
}

/// <summary>How many judges' sheets of one contestant a station has on record in a stage, and will have.</summary>
internal readonly record struct StationTally(string Station, int Stage, int Submitted, int Expected);
