using System.Text;
using Scoring.Silo.Ledger;
using Scoring.Silo.Tests.Commands;
using Scoring.Silo.Tests.Grains;

namespace Scoring.Silo.Tests.Ledger;

public sealed class RecountTests
{
    [Fact]
    public async Task The_standings_come_out_of_the_ledger_alone_as_the_server_has_them()
    {
        await using var town = await Town.OpenAsync();
        foreach (var (judge, contestant, mark) in
            new[] { ("j1", "c1", "7"), ("j2", "c1", "8"), ("j1", "c2", "9"), ("j2", "c2", "9"), ("j1", "c3", "1") })
        {
            Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet(judge, contestant, mark)));
        }
        var standings = await town.Grain.ReadStandingsAsync("tie");
        using var tool = new Tool();
        var file = tool.File("ledger.jsonl", string.Concat(town.Ledger.Lines.Select(line => line.TrimEnd('\n') + "\n")));

        Assert.Equal(0, await tool.RunAsync("recount", file, "--competition", "town"));
        Assert.Equal(Encoding.UTF8.GetString(standings!.Value.AsSpan()), tool.Output.TrimEnd());
        Assert.Contains("\"contestant\":\"c2\",\"status\":\"placed\",\"rank\":\"1\"", tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_cannot_be_replayed_are_damage_with_the_line_named()
    {
        var start = new LedgerHead(0, 0, Chain.Genesis("town"));
        using var tool = new Tool();
        var file = tool.File("ledger.jsonl", Chain.Seal(start, 1, [TrialJournal.Draft("a")])[0].Line.ToArray());

        Assert.Equal(1, await tool.RunAsync("recount", file, "--competition", "town"));
        Assert.Contains("line 1: ", tool.Output, StringComparison.Ordinal);
    }
}
