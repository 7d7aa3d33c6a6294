namespace Scoring.Rules.Competitions;

/// <summary>How contestants came to their heats and benches, and who was there. Where they sit stands in their roster lines.</summary>
internal sealed class Seating
{
    private readonly Dictionary<string, (ContestantsCheckedIn Fact, Stamp Stamp)> _attendance = new(StringComparer.Ordinal);

    /// <summary>Every draw, oldest first; the last one of a skill is in force.</summary>
    public ImmutableArray<(SeatsDrawn Draw, Stamp Stamp)> Draws { get; private set; } = [];

    /// <summary>Of each skill the draw that is closed and not opened yet.</summary>
    public ImmutableDictionary<string, (DrawSealed Draw, Stamp Stamp)> Sealed { get; private set; } =
        ImmutableDictionary<string, (DrawSealed Draw, Stamp Stamp)>.Empty;

    public ImmutableArray<(LotsDrawn Draw, Stamp Stamp)> LotDraws { get; private set; } = [];

    public IReadOnlyDictionary<string, (ContestantsCheckedIn Fact, Stamp Stamp)> Attendances => _attendance;

    public Attendance AttendanceOf(string contestant) =>
        _attendance.TryGetValue(contestant, out var found) ? found.Fact.Attendance : Attendance.Unknown;

    /// <summary>The benches of a skill in order: those of its last draw and any that are taken besides.</summary>
    public ImmutableArray<string> BenchesOf(string skill, Roster roster)
    {
        var drawn = Draws.LastOrDefault(draw => draw.Draw.Skill == skill).Draw?.Benches ?? [];
        return [.. drawn, .. roster.Of(skill).Select(file => file.Line.Bench).OfType<string>().Except(drawn).Order(HeatOrder.Instance)];
    }

    /// <summary>The facts of this file change the lines of the roster too; its caller sees to the tallies.</summary>
    public void Apply(Fact fact, Stamp stamp, Roster roster)
    {
        switch (fact)
        {
            case SeatsDrawn drawn:
                Draws = Draws.Add((drawn, stamp));
                Sealed = Sealed.Remove(drawn.Skill);
                Take(drawn.Seats, fact, stamp, roster);
                break;
            case DrawSealed closed:
                Sealed = Sealed.SetItem(closed.Skill, (closed, stamp));
                break;
            case SeatsChanged changed:
                Take(changed.Seats, fact, stamp, roster);
                break;
            case LotsDrawn drawn:
                LotDraws = LotDraws.Add((drawn, stamp));
                foreach (var (contestant, lot) in drawn.Lots)
                {
                    roster[contestant].Take(roster[contestant].Line with { Lot = lot }, fact, stamp);
                }

                break;
            case ContestantsCheckedIn checkedIn:
                foreach (var contestant in checkedIn.Contestants)
                {
                    _attendance[contestant] = (checkedIn, stamp);
                    roster[contestant].Take(roster[contestant].Line, fact, stamp);
                }

                break;
        }
    }

    private static void Take(ImmutableArray<Seat> seats, Fact fact, Stamp stamp, Roster roster)
    {
        foreach (var (contestant, heat, bench) in seats)
        {
            roster[contestant].Take(roster[contestant].Line with { Heat = heat, Bench = bench }, fact, stamp);
        }
    }
}
