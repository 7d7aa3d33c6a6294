namespace Scoring.Contracts;

public partial interface ICompetitionGrain
{
    /// <summary>
    /// Draws heats and benches of a skill from a seed (docs/decisions/drawing-seats.md); refused once somebody of it has marks.
    /// </summary>
    [Alias("draw-seats")] Task<Reply> DrawSeatsAsync(DrawSeats request);

    /// <summary>
    /// Draws heats and benches and keeps them closed: the ledger gets a commitment, the seed lies beside it until <see cref="OpenDrawAsync"/>.
    /// </summary>
    [Alias("seal-draw")] Task<Reply> SealDrawAsync(SealDraw request);

    /// <summary>Opens the closed draw: seed, salt and seats are recorded, and everybody has his place.</summary>
    [Alias("open-draw")] Task<Reply> OpenDrawAsync(OpenDraw request);

    /// <summary>Draws lots for ties from a seed.</summary>
    [Alias("draw-lots")] Task<Reply> DrawLotsAsync(DrawLots request);

    /// <summary>Two contestants of a skill change heat and bench.</summary>
    [Alias("swap-seats")] Task<Reply> SwapSeatsAsync(SwapSeats request);

    /// <summary>Puts a contestant on a free bench: a named one, or the first of a heat, or of the last heat.</summary>
    [Alias("move-seat")] Task<Reply> MoveSeatAsync(MoveSeat request);

    /// <summary>Records who came. Who is absent before any mark is set absent; who comes after all is entered again.</summary>
    [Alias("check-in")] Task<Reply> CheckInAsync(CheckIn request);

    /// <summary>Adds contestants, changes lines and withdraws, before opening and after; nobody is deleted and no mark is lost.</summary>
    [Alias("amend-roster")] Task<Reply> AmendRosterAsync(AmendRoster request);

    /// <summary>
    /// Another person takes a contestant's place (refused once there are marks), or the same one is written rightly (at any time).
    /// </summary>
    [Alias("replace-person")] Task<Reply> ReplacePersonAsync(ReplacePerson request);

    /// <summary>Draws, benches and the check-in; null when the competition does not exist.</summary>
    [Alias("read-seating")] Task<SeatingView?> ReadSeatingAsync();
}
