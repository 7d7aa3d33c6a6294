using Scoring.Contracts;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Grains;

/// <summary>What architecture.md, sections 3 to 5, promises of the record.</summary>
public sealed class RecordTests
{
    [Fact]
    public async Task Of_two_sheets_with_the_same_expected_version_one_is_recorded_and_one_is_told_to_look_again()
    {
        await using var town = await Town.OpenAsync();

        var replies = await Task.WhenAll(town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")), town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8")));

        Assert.Single(replies, reply => reply.Receipt is not null);
        Town.Refused("VersionMismatch", replies.Single(reply => reply.Refused is not null));
    }

    [Fact]
    public async Task The_same_op_twice_at_once_is_one_entry_and_both_get_its_receipt()
    {
        await using var town = await Town.OpenAsync();
        var before = town.Ledger.Lines.Count;
        var sheet = town.Sheet("j1", "c1", "7");

        town.Ledger.Hold();
        var first = town.Grain.SubmitSheetAsync(sheet);
        await town.Ledger.Arrived.Task;
        var second = town.Grain.SubmitSheetAsync(sheet);
        await town.Grain.ReadOverviewAsync();
        town.Ledger.Release();

        Assert.Equal(Town.Accepted(await first), Town.Accepted(await second));
        Assert.Equal(before + 1, town.Ledger.Lines.Count);
    }

    [Fact]
    public async Task The_same_accepted_request_gets_its_first_receipt_also_after_a_restart()
    {
        await using var town = await Town.OpenAsync();
        var sheet = town.Sheet("j1", "c1", "7");
        var first = Town.Accepted(await town.Grain.SubmitSheetAsync(sheet));

        Assert.Equal(first, Town.Accepted(await town.Grain.SubmitSheetAsync(sheet)));
        await town.RestartAsync();
        Assert.Equal(first, Town.Accepted(await town.Grain.SubmitSheetAsync(sheet)));
    }

    [Fact]
    public async Task The_same_op_with_another_body_or_by_somebody_else_is_refused_in_flight_and_on_record()
    {
        await using var town = await Town.OpenAsync();
        town.Ledger.Hold();
        var first = town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7", op: "same"));
        await town.Ledger.Arrived.Task;

        Town.Refused("OpReused", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8", op: "same")));
        town.Ledger.Release();
        Town.Accepted(await first);
        Town.Refused("OpReused", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c2", "7", op: "same")));
        Town.Refused("OpReused", await town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "7", op: "same")));
        Town.Refused("OpReused", await town.Grain.SetFreezeAsync(town.Freeze() with { Op = "same" }));
    }

    [Fact]
    public async Task A_read_shows_nothing_before_it_is_durable_and_nothing_of_a_commit_that_failed()
    {
        await using var town = await Town.OpenAsync();
        town.Ledger.Hold();
        var submitting = town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7"));
        await town.Ledger.Arrived.Task;

        Assert.Empty(await town.Grain.ReadSheetAsync(SheetOf("j1", "c1")));
        town.Ledger.NextFailure = new LedgerFailedException("disk full");
        town.Ledger.Release();
        await Assert.ThrowsAsync<TimeoutException>(() => submitting);

        Assert.Empty(await town.Grain.ReadSheetAsync(SheetOf("j1", "c1")));
    }

    [Fact]
    public async Task When_a_write_fails_everybody_who_waits_is_told_that_it_is_not_confirmed_and_the_same_op_is_accepted_afterwards()
    {
        await using var town = await Town.OpenAsync();
        var (one, two) = (town.Sheet("j1", "c1", "7"), town.Sheet("j2", "c1", "7"));
        town.Ledger.Hold();
        var first = town.Grain.SubmitSheetAsync(one);
        await town.Ledger.Arrived.Task;
        var second = town.Grain.SubmitSheetAsync(two);
        await town.Grain.ReadOverviewAsync();
        town.Ledger.NextFailure = new LedgerFailedException("disk full");
        town.Ledger.Release();

        await Assert.ThrowsAsync<TimeoutException>(() => first);
        await Assert.ThrowsAsync<TimeoutException>(() => second);
        Town.Accepted(await town.Grain.SubmitSheetAsync(one));
        Town.Accepted(await town.Grain.SubmitSheetAsync(two));
        Assert.Single(await town.Grain.ReadSheetAsync(SheetOf("j1", "c1")));
    }

    [Fact]
    public async Task A_refusal_that_rests_on_a_commit_that_fails_is_not_said()
    {
        await using var town = await Town.OpenAsync();
        town.Ledger.Hold();
        var first = town.Grain.SetFreezeAsync(town.Freeze());
        await town.Ledger.Arrived.Task;
        var again = town.Grain.SetFreezeAsync(town.Freeze());
        await town.Grain.ReadOverviewAsync();
        town.Ledger.NextFailure = new LedgerFailedException("disk full");
        town.Ledger.Release();

        await Assert.ThrowsAsync<TimeoutException>(() => first);
        await Assert.ThrowsAsync<TimeoutException>(() => again);
        Assert.False((await town.Grain.ReadOverviewAsync())!.Skills[0].Frozen);
    }

    [Fact]
    public async Task What_arrives_while_a_batch_is_written_goes_into_the_next_one_together()
    {
        await using var town = await Town.OpenAsync();
        town.Ledger.Hold();
        var first = town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7"));
        await town.Ledger.Arrived.Task;
        var others = new[] { town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "7")), town.Grain.SubmitSheetAsync(town.Sheet("j1", "c2", "7")), town.Grain.SubmitSheetAsync(town.Sheet("j2", "c2", "7")) };
        await town.Grain.ReadOverviewAsync();
        town.Ledger.Release();
        await first;
        await Task.WhenAll(others);

        Assert.Equal([1, 3], town.Ledger.Batches.TakeLast(2));
    }

    [Fact]
    public async Task A_refused_command_leaves_no_trace_in_the_ledger()
    {
        await using var town = await Town.OpenAsync();
        var before = town.Ledger.Lines.Count;

        Town.Refused("BadMark", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "10.5")));
        Town.Refused("NotFound", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c9", "7")));
        Town.Refused("AlreadyOpen", await town.Grain.EnterContestantsAsync(town.Roster("c4")));
        Town.Refused("BadRequest", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7", op: "not an op")));

        Assert.Equal(before, town.Ledger.Lines.Count);
    }

    [Fact]
    public async Task No_name_is_in_the_ledger_and_every_name_is_there_after_a_restart()
    {
        await using var town = await Town.OpenAsync();
        await town.RestartAsync();

        Assert.DoesNotContain(town.Ledger.Lines, line => line.Contains("Name of", StringComparison.Ordinal) || line.Contains("Ana", StringComparison.Ordinal));
        var overview = (await town.Grain.ReadOverviewAsync())!;
        Assert.Equal(["Name of c1", "Name of c2", "Name of c3"], overview.Contestants.Select(contestant => contestant.Name));
        Assert.Equal(["Ana", "Bo"], overview.Judges.Select(judge => judge.Name));
    }

    [Fact]
    public async Task A_competition_called_office_has_a_record_of_its_own()
    {
        await using var town = await Town.PreparedAsync();
        await town.Office.ReadCompetitionsAsync();

        Town.Accepted(await town.CompetitionAsync("office"));

        Assert.Single(town.Ledgers["office"].Lines);
        Assert.Empty(town.Ledgers[ILedgers.Office].Lines);
    }

    private static SheetKey SheetOf(string judge, string contestant) => new() { Contestant = contestant, Stage = "final", Sheet = "s1", Judge = judge };
}
