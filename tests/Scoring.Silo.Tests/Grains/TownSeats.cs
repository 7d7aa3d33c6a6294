using Scoring.Contracts;

namespace Scoring.Silo.Tests.Grains;

/// <summary>Words about heats and the roster for <see cref="Town"/>.</summary>
internal static class TownSeats
{
    private const string Actor = "organizer:o1";

    public static DrawSeats Draw(this Town town, string seed, string? reason = null) =>
        new() { Op = town.Op(), Actor = Actor, Skill = "tie", Seed = seed, Benches = ["A", "B"], KeepApart = false, Reason = reason };

    public static SwapSeats Swap(this Town town, string contestant, string other, string reason) =>
        new() { Op = town.Op(), Actor = Actor, Contestant = contestant, Other = other, Reason = reason };

    public static MoveSeat Move(this Town town, string contestant, string? heat, string? bench) =>
        new() { Op = town.Op(), Actor = Actor, Contestant = contestant, Heat = heat, Bench = bench, Reason = "why" };

    public static CheckIn Came(this Town town, string attendance, string? reason, params string[] contestants) =>
        new() { Op = town.Op(), Actor = Actor, Contestants = [.. contestants], Attendance = attendance, Reason = reason };

    public static ReplacePerson Person(this Town town, string contestant, string name, bool substitute, string reason = "why") =>
        new() { Op = town.Op(), Actor = Actor, Contestant = contestant, Name = name, Substitute = substitute, Reason = reason };

    public static AmendRoster Amend(this Town town, string? reason) => new() { Op = town.Op(), Actor = Actor, Reason = reason };

    public static ContestantEntry Entry(string id, string name) => new() { Id = id, Skill = "tie", Name = name, Organisation = "Org" };
}
