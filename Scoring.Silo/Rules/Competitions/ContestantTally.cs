using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>One contestant at one moment: the figures, and how many judges' sheets there are and will be. Immutable.</summary>
internal sealed record ContestantTally(RosterLine Line, EntrantState State, ContestantFigures Figures, ImmutableArray<StationTally> Stations)
{
    /// <summary>Entered, and every sheet complete.</summary>
    public bool IsMarked => State is EntrantState.Entered && Figures.Complete;

    public int SheetsSubmitted => Stations.Sum(station => station.Submitted);

    public int SheetsExpected => Stations.Sum(station => station.Expected);

    public static ContestantTally Of(Skill skill, ContestantFile file, Stations stations)
    {
        var figures = FigureReckoner.Of(skill, EntrantOf(file), Panels.MarksOf(skill, file, stations));
        return new ContestantTally(file.Line, file.State, figures, Count(skill, file, stations));
    }

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
            var at = counts.FindIndex(count => count.Station == station.Id);
            if (at < 0)
            {
                counts.Add(new StationTally(station.Id, submitted, submitted + waited));
            }
            else
            {
                counts[at] = new StationTally(station.Id, counts[at].Submitted + submitted, counts[at].Expected + submitted + waited);
            }
        }

        return [.. counts];
    }
}

/// <summary>How many judges' sheets of one contestant a station has on record, and will have.</summary>
internal readonly record struct StationTally(string Station, int Submitted, int Expected);
