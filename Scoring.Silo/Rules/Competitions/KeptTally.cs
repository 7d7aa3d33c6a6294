using System.Runtime.InteropServices;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>
/// What was reckoned of one contestant sheet by sheet: only a sheet on which something is new is looked at again. Good as long as rules,
/// stations and seats stay as they are.
/// </summary>
internal sealed class KeptTally
{
    private readonly Skill _skill;
    private readonly Stations _stations;
    private readonly Slot[] _slots;
    private readonly (string Station, int Stage)[] _places;
    private readonly KeptSheets _figures = new();
    private readonly ContestantFile _file;

    public KeptTally(Skill skill, ContestantFile file, Stations stations)
    {
        (_skill, _file, _stations) = (skill, file, stations);
        var places = new List<(string, int)>();
        _slots = [.. from pair in Panels.SheetsOf(skill)
                     let station = stations.OfSheet(skill.Id, pair.Stage.Id, pair.Sheet.Id)
                     select new Slot(
                         pair.Stage, pair.Sheet, file.PlaceOf(pair.Stage.Id, pair.Sheet.Id), station, PlaceOf(places, station, skill.Stages.IndexOf(pair.Stage)))];
        _places = [.. places];
    }

    /// <summary>The same as reckoning everything anew.</summary>
    public ContestantTally Now()
    {
        if (_file.Penalties.Any())
        {
            return ContestantTally.Of(_skill, _file, _stations);
        }

        foreach (var slot in _slots)
        {
            if (!ReferenceEquals(slot.Lies.On, slot.On))
            {
                Take(slot, slot.Lies.On);
            }
        }

        var figures = FigureReckoner.OfKept(_skill, ContestantTally.EntrantOf(_file), _figures);
        return new ContestantTally(_file.Line, _file.State, figures, Counts(_file.State is EntrantState.Entered));
    }

    private static int PlaceOf(List<(string, int)> places, Station? station, int stage)
    {
        if (station is null)
        {
            return -1;
        }

        var at = places.IndexOf((station.Id, stage));
        if (at < 0)
        {
            at = places.Count;
            places.Add((station.Id, stage));
        }

        return at;
    }

    private void Take(Slot slot, PanelSheet on)
    {
        var seats = _stations.SeatsOf(slot.Station);
        _figures.Take(_skill, slot.Sheet, Panels.MarksOf(slot.Stage, slot.Sheet, on, seats));
        (slot.On, slot.Submitted) = (on, Panels.Submitted(on).Length);
        slot.Missing = slot.Station is null ? 0 : Panels.Missing(seats, slot.Sheet, on).Length;
    }

    private ImmutableArray<StationTally> Counts(bool waitedFor)
    {
        var counts = new StationTally[_places.Length];
        for (var at = 0; at < counts.Length; at++)
        {
            counts[at] = new StationTally(_places[at].Station, _places[at].Stage, 0, 0);
        }

        foreach (var slot in _slots)
        {
            if (slot.Place >= 0)
            {
                ref var count = ref counts[slot.Place];
                count = count with
                {
                    Submitted = count.Submitted + slot.Submitted,
                    Expected = count.Expected + slot.Submitted + (waitedFor ? slot.Missing : 0),
                };
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(counts);
    }

    private sealed class Slot(Stage stage, Sheet sheet, SheetPlace lies, Station? station, int place)
    {
        public Stage Stage => stage;

        public Sheet Sheet => sheet;

        public SheetPlace Lies => lies;

        public Station? Station => station;

        public int Place => place;

        public PanelSheet? On { get; set; }

        public int Submitted { get; set; }

        public int Missing { get; set; }
    }
}
