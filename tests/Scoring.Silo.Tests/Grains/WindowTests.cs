using Scoring.Contracts;

namespace Scoring.Silo.Tests.Grains;

/// <summary>What the public may see, and when (architecture.md, section 6).</summary>
public class WindowTests
{
    [Fact]
    public async Task By_default_the_public_sees_how_far_it_is_and_no_contestant()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        await Mark(town, "c1", "7");

        foreach (var kind in new[] { "total", "so-far", "progress", "station:st" })
        {
            var board = await town.BoardAsync(kind);
            Assert.Contains("\"sheetsMarked\":2", board);
            Assert.DoesNotContain("c1", board);
            Assert.DoesNotContain("\"rows\":[{", board);
        }
    }

    [Fact]
    public async Task While_only_progress_is_shown_a_corrected_mark_changes_no_byte()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        await Mark(town, "c1", "7");
        var before = await town.BoardAsync();

        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "9", expected: 1, reason: "typed wrong")));

        Assert.Equal(before, await town.BoardAsync());
    }

    [Fact]
    public async Task While_frozen_no_byte_changes_whatever_is_marked_and_also_after_a_restart()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("marks")));
        await Mark(town, "c1", "7");
        Town.Accepted(await town.Grain.SetFreezeAsync(town.Freeze()));
        string[] kinds = ["total", "so-far", "progress", "station:st"];
        var before = await Task.WhenAll(kinds.Select(town.BoardAsync));

        await Mark(town, "c2", "9");
        Assert.Equal(before, await Task.WhenAll(kinds.Select(town.BoardAsync)));
        await town.RestartAsync();
        await town.Grain.ReadOverviewAsync();
        Assert.Equal(before, await Task.WhenAll(kinds.Select(town.BoardAsync)));

        Town.Accepted(await town.Grain.SetFreezeAsync(town.Freeze(false)));
        Assert.Contains("Name of c2", await town.BoardAsync());
    }

    [Fact]
    public async Task A_frozen_board_keeps_the_rules_it_was_frozen_under()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("marks")));
        await Mark(town, "c1", "7");
        Town.Accepted(await town.Grain.SetFreezeAsync(town.Freeze()));
        var before = await town.BoardAsync();

        var other = Town.Scheme.Replace("\"kind\":\"practical\"", "\"kind\":\"practical\",\"outOf\":100", StringComparison.Ordinal).Replace("Practical", "Bench work", StringComparison.Ordinal);
        Town.Accepted(await town.Grain.ReplaceSchemeAsync(new ReplaceScheme { Op = town.Op(), Actor = "organizer:o1", Scheme = [.. System.Text.Encoding.UTF8.GetBytes(other)], Reason = "printed wrong" }));

        Assert.Equal(before, await town.BoardAsync());
        Town.Accepted(await town.Grain.SetFreezeAsync(town.Freeze(false)));
        Assert.Contains("Bench work", await town.BoardAsync());
    }

    [Fact]
    public async Task Bench_numbers_lead_to_no_name_and_names_to_no_mark()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        await Mark(town, "c1", "7.25");

        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("benches")));
        var benches = await town.BoardAsync();
        Assert.Contains("\"bench\":\"01\"", benches);
        Assert.DoesNotContain("c1", benches);
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("names")));
        var names = await town.BoardAsync();
        Assert.Contains("Name of c1", names);
        Assert.DoesNotContain("9.25", names);
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("marks")));
        Assert.Contains("\"total\":\"9.25\"", await town.BoardAsync());
    }

    [Fact]
    public async Task Only_the_first_n_places_leave_the_server_when_only_they_are_shown()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        await Mark(town, "c1", "7");
        await Mark(town, "c2", "9");
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("marks", top: 1)));

        foreach (var kind in new[] { "total", "so-far", "station:st" })
        {
            Assert.DoesNotContain("Name of c1", await town.BoardAsync(kind));
        }

        Assert.Contains("Name of c2", await town.BoardAsync());
    }

    [Fact]
    public async Task More_openness_asks_twice_and_less_does_not()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());

        Town.Refused("ConfirmationNeeded", await town.Grain.SetVisibilityAsync(town.Show("names", 3) with { Confirmed = false }));
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("names", 3)));
        Town.Refused("ConfirmationNeeded", await town.Grain.SetVisibilityAsync(town.Show("names") with { Confirmed = false }));
        Town.Accepted(await town.Grain.SetVisibilityAsync(town.Show("benches", 3) with { Confirmed = false }));
    }

    [Fact]
    public async Task Publishing_waits_for_every_mark_or_an_explicit_word_and_closes_the_sheets()
    {
        await using var town = await Town.OpenAsync(await DatabaseAsync());
        await Mark(town, "c1", "7");
        var publish = new PublishSkill { Op = town.Op(), Actor = "organizer:o1", Skill = "tie", AcceptIncomplete = false };

        var incomplete = await town.Grain.PublishAsync(publish);
        Town.Refused("Incomplete", incomplete);
        Assert.Equal(["contestants/c2", "contestants/c3"], incomplete.Refused!.Faults.Select(fault => fault.Place));
        Town.Accepted(await town.Grain.PublishAsync(publish with { AcceptIncomplete = true }));
        Assert.Contains("\"label\":\"final\"", await town.BoardAsync());
        Town.Refused("SkillPublished", await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c2", "7")));

        Town.Accepted(await town.Grain.ReopenAsync(new ReopenSkill { Op = town.Op(), Actor = "organizer:o1", Skill = "tie", Reason = "appeal of c1" }));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "8", expected: 1, reason: "appeal of c1")));
        Town.Accepted(await town.Grain.PublishAsync(publish with { Op = town.Op(), AcceptIncomplete = true }));
        Assert.Equal(2, (await town.Grain.ReadOverviewAsync())!.Skills[0].Revision);
    }

    [Fact]
    public async Task Before_it_opens_the_public_knows_nothing_of_a_competition()
    {
        await using var town = await Town.PreparedAsync(await DatabaseAsync());

        Assert.Empty(await town.Boards.ListAsync(CancellationToken.None));
        Assert.Null(await town.Boards.ReadAsync("town/tie/total", default));
    }

    private static async Task Mark(Town town, string contestant, string points)
    {
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", contestant, points)));
        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j2", contestant, points)));
    }

    /// <summary>Where the town's record is; null: in memory.</summary>
    private protected virtual Task<string?> DatabaseAsync() => Task.FromResult<string?>(null);
}
