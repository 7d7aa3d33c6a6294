using Scoring.Contracts;
using Scoring.Silo.People;

namespace Scoring.Silo.Tests.Grains;

/// <summary>A draw that is closed until it is shown.</summary>
public sealed class SealedDrawTests
{
    private const string Seed = "kept-to-itself";

    [Fact]
    public async Task Until_it_is_opened_nobody_has_another_seat_and_the_ledger_holds_no_seed()
    {
        await using var town = await Town.PreparedAsync();
        var before = await SeatsAsync(town);

        Town.Accepted(await town.Grain.SealDrawAsync(Seal(town)));

        Assert.Equal(before, await SeatsAsync(town));
        Assert.DoesNotContain(Seed, town.Ledger.Text);
        Assert.DoesNotContain("seats-drawn", town.Ledger.Text);
        var skill = (await town.Grain.ReadSeatingAsync())!.Skills.Single();
        Assert.Equal((3, 0), (skill.Sealed!.Contestants, skill.Draws.Length));
        Assert.Contains(skill.Sealed.Commitment, town.Ledger.Text);
    }

    [Fact]
    public async Task Opened_after_a_restart_it_is_what_the_seed_gives_and_the_commitment_can_be_reckoned_again()
    {
        await using var town = await Town.PreparedAsync();
        Town.Accepted(await town.Grain.SealDrawAsync(Seal(town)));
        var commitment = (await town.Grain.ReadSeatingAsync())!.Skills[0].Sealed!.Commitment;
        await town.RestartAsync();

        Town.Accepted(await town.Grain.OpenDrawAsync(Open(town)));

        var skill = (await town.Grain.ReadSeatingAsync())!.Skills.Single();
        var shown = Assert.Single(skill.Draws);
        Assert.Null(skill.Sealed);
        Assert.Equal((Seed, commitment), (shown.Seed, shown.Commitment));
        Assert.Equal(commitment, Commitment.Of(new PersonRecord("draw", "tie", shown.Salt!, shown.Seed)));
        var closed = await SeatsAsync(town);
        Town.Accepted(await town.Grain.DrawSeatsAsync(town.Draw(Seed, "once more, in the open")));
        Assert.Equal(closed, await SeatsAsync(town));
    }

    [Fact]
    public async Task It_is_opened_once_and_not_for_others_than_it_was_closed_for()
    {
        await using var town = await Town.PreparedAsync();
        Town.Refused("NothingSealed", await town.Grain.OpenDrawAsync(Open(town)));
        Town.Accepted(await town.Grain.SealDrawAsync(Seal(town)));
        Town.Refused("ReasonNeeded", await town.Grain.SealDrawAsync(Seal(town) with { Reason = null }));
        Town.Accepted(await town.Grain.CheckInAsync(town.Came("absent", "not seen", "c3")));
        Town.Refused("SealedForOthers", await town.Grain.OpenDrawAsync(Open(town)));

        Town.Accepted(await town.Grain.SealDrawAsync(Seal(town)));
        Town.Accepted(await town.Grain.OpenDrawAsync(Open(town)));
        Town.Refused("NothingSealed", await town.Grain.OpenDrawAsync(Open(town)));
    }

    private static SealDraw Seal(Town town) => new()
    {
        Op = town.Op(),
        Actor = "organizer:o1",
        Skill = "tie",
        Seed = Seed,
        Benches = ["A", "B"],
        KeepApart = false,
        Reason = "before everybody came",
    };

    private static OpenDraw Open(Town town) => new() { Op = town.Op(), Actor = "organizer:o1", Skill = "tie" };

    private static async Task<Dictionary<string, string>> SeatsAsync(Town town) =>
        (await town.Grain.ReadOverviewAsync())!.Contestants.ToDictionary(one => one.Id, one => $"{one.Heat}-{one.Bench}");
}
