using System.Text;
using FsCheck.Fluent;
using Scoring.Contracts;
using Scoring.Rules.Tests.Generated;
using Scoring.Silo.Ledger;
using Scoring.Silo.Tests.Commands;
using Scoring.Silo.Tests.Grains;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>Whatever happened, refusals, failures, restarts and several requests at once among it: the ledger alone gives the standings.</summary>
public sealed class RecountPropertyTests
{
    private const string Organizer = "organizer:o1";

    [Fact]
    public async Task A_recount_from_the_ledger_equals_the_live_standings()
    {
        // At least eight histories, and on until one of them has placed somebody: few random ones do.
        var (placed, played) = (0, 0);
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(100).TakeWhile(_ => played < 8 || placed == 0))
        {
            played++;
            var dice = new Dice(seed);
            await using var town = await Town.OpenAsync();
            for (var round = dice.Whole(5, 20); round > 0; round--)
            {
                await HappensAsync(town, dice);
            }

            var live = Encoding.UTF8.GetString((await town.Grain.ReadStandingsAsync("tie"))!.Value.AsSpan());
            placed += live.Contains("\"placed\"", StringComparison.Ordinal) ? 1 : 0;
            Assert.True(live == await RecountedAsync(town), $"seed {seed}");
            await town.RestartAsync();
            Assert.True(live == Encoding.UTF8.GetString((await town.Grain.ReadStandingsAsync("tie"))!.Value.AsSpan()), $"seed {seed}, restarted");
        }

        Assert.NotEqual(0, placed);
    }

    private static async Task<string> RecountedAsync(Town town)
    {
        using var tool = new Tool();
        var file = tool.File("ledger.jsonl", string.Concat(town.Ledger.Lines.Select(line => line.TrimEnd('\n') + "\n")));
        Assert.Equal(0, await tool.RunAsync("recount", file, "--competition", "town"));
        return tool.Output.TrimEnd();
    }

    // One to three requests at once; most are good, some come late or ask for what may not be.
    private static async Task HappensAsync(Town town, Dice dice)
    {
        if (dice.Chance(5))
        {
            await town.RestartAsync();
        }

        town.Ledger.NextFailure = dice.Chance(8) ? new LedgerFailedException("disk full") : null;
        await Task.WhenAll(Enumerable.Range(0, dice.Whole(1, 3)).Select(_ => UnconfirmedOrNotAsync(Request(town, dice))).ToList());
        town.Ledger.NextFailure = null;
    }

    private static async Task UnconfirmedOrNotAsync(Task<Reply> request)
    {
        try
        {
            await request;
        }
        catch (TimeoutException)
        {
            // Not confirmed: nothing is recorded.
        }
    }

    private static Task<Reply> Request(Town town, Dice dice)
    {
        var contestant = dice.One("c1", "c2", "c3");
        switch (dice.Whole(0, 12))
        {
            case 0:
                return town.Grain.EnterPenaltyAsync(new EnterPenalty
                {
                    Op = town.Op(),
                    Actor = Organizer,
                    Contestant = contestant,
                    Stage = "final",
                    Part = dice.Chance(40) ? "practical" : null,
                    Points = dice.One("1", "-0.5", "20", "0.125"),
                    Reason = "late",
                });
            case 1:
                var state = dice.One("withdrawn", "entered", "absent", "disqualified");
                return town.Grain.ChangeContestantAsync(
                    new ChangeContestant { Op = town.Op(), Actor = Organizer, Contestant = contestant, State = state, Reason = "ill" });
            case 2:
                return town.Grain.SetFreezeAsync(town.Freeze(dice.Chance(50)));
            case 3:
                return town.Grain.PublishAsync(
                    new PublishSkill { Op = town.Op(), Actor = Organizer, Skill = "tie", AcceptIncomplete = dice.Chance(50) });
            case 4:
                return town.Grain.ReopenAsync(new ReopenSkill { Op = town.Op(), Actor = Organizer, Skill = "tie", Reason = "appeal" });
            default:
                var (judge, version) = (dice.One("j1", "j2"), dice.One(0, 0, 1, 2, 3));
                var mark = dice.One("0", "7", "7.5", "10", "9.25", "11");
                return town.Grain.SubmitSheetAsync(town.Sheet(judge, contestant, mark, version, version > 0 ? "misread" : null));
        }
    }
}
