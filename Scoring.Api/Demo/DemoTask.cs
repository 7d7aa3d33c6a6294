namespace Scoring.Api.Demo;

/// <summary>
/// One judge's sheet to come: by whom, for whom; <paramref name="Line"/> is the contestant's place in the station's list.
/// </summary>
internal sealed record DemoTask(DemoTablet Tablet, DemoSheet Of, string Contestant, int Seat, int Line)
{
    // Some weekly figures come two weeks late.
    private const int LongEvent = 7;
    private const int Late = 14;

    /// <summary>Day by day; theory was written before; then each contestant goes from station to station, one later at each.</summary>
    public (int, int, int, int, int) Turn => Of.Part == "theory"
        ? (Day, 0, Line, Of.Number, Seat)
        : (Day, 1, Line + Of.Number, Of.Number, Seat);

    /// <summary>Somebody stops in the middle of his work now and then; not where the wares, not the hands, are judged.</summary>
    public bool Stops => Of is { Person: true, Part: "practical", Number: > 0 } && DemoChance.Of($"stop/{Contestant}/{Of.Id}").Next(120) == 0;

    private int Day => Of.Day + (Of.Day > LongEvent && DemoChance.Of($"late/{Contestant}/{Of.Id}").Next(25) == 0 ? Late : 0);
}
