namespace Scoring.Contracts;

/// <summary>
/// A programme reckoned. It records nothing: the office holds rules and record, the competitions their published standings. Key: the programme's id.
/// </summary>
[Alias("scoring.programme")]
public interface IProgrammeGrain : IGrainWithStringKey
{
    /// <summary>Members, standings, participation, tallies, registers, upgrades and nominations as UTF-8 JSON; null when there is no such programme.</summary>
    [Alias("read")] Task<ImmutableArray<byte>?> ReadAsync();

    /// <summary>A register as CSV (UTF-8 with its mark); null when there is none.</summary>
    [Alias("read-register-csv")] Task<ImmutableArray<byte>?> ReadRegisterCsvAsync(string register);

    /// <summary>Level upgrades as CSV (UTF-8 with its mark); null when there is no such ladder.</summary>
    [Alias("read-upgrades-csv")] Task<ImmutableArray<byte>?> ReadUpgradesCsvAsync(string upgrades);

    /// <summary>Who a published result proposes for a tier of a register; null when it proposes nobody.</summary>
    [Alias("read-proposed")] Task<ProgrammePerson?> ReadProposedAsync(string register, string tier, string competition, string skill, string contestant);
}
