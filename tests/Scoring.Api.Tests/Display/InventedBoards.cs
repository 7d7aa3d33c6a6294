using System.Collections.Immutable;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

/// <summary>Boards nobody marked, for tests of the windows.</summary>
internal static class InventedBoards
{
    public static readonly DateTimeOffset Noon = new(2025, 10, 18, 12, 0, 0, TimeSpan.FromHours(8));

    public static Board Total(long seq, params BoardRow[] rows) => new()
    {
        Id = "icv/driving/total",
        Competition = "icv",
        Name = new("长春市汽车智能网联技能竞赛", "Changchun ICV Skills"),
        Skill = new("driving", new("智能网联", "Connected vehicles")),
        Stage = new("final", new("决赛", "Final")),
        Kind = BoardKind.Total,
        Label = BoardLabel.Provisional,
        Shows = Openness.Marks,
        Version = new(1, seq),
        At = Noon.AddSeconds(seq),
        Marked = (int)seq,
        Of = 60,
        SheetsMarked = (int)seq,
        SheetsOf = 600,
        Columns = [new("theory", new("理论", "Theory"), "30%", "100"), new("practical", new("实操", "Practical"), "70%", "100")],
        Rows = [.. rows],
    };

    public static BoardRow Row(string key, string place, string total, string name = "买买提·艾力") => new()
    {
        Key = key,
        Place = place,
        Name = name,
        Bench = key,
        Organisation = "吉林东光集团",
        Marks = ["73.50", total],
        Bars = [735, 994],
        Total = total,
        Marked = 2,
        Of = 2,
        Status = "placed",
    };

    /// <summary>A board as chance would have it: some of forty rows, in any order.</summary>
    public static Board Any(Random chance, long seq)
    {
        var some = Enumerable.Range(1, 40).Where(_ => chance.Next(4) > 0).Select(n => $"c{n}");
        var keys = some.OrderBy(_ => chance.Next()).ToImmutableArray();
        var rows = keys.Select((key, at) =>
            Row(key, $"{at + 1}", $"{chance.Next(3)}.50") with { Share = chance.Next(2) == 0 ? null : "50%" });
        return Total(seq, [.. rows]) with { Marked = chance.Next(3), Top = chance.Next(2) == 0 ? null : 40 };
    }

    public static Listing ListingOf(Board board) =>
        new(board.Competition, board.Name, [new(board.Id, board.Skill, board.Kind, board.Stage)]);
}
