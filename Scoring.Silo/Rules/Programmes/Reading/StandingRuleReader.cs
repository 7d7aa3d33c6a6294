using Scoring.Rules.Schemes;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Tables over all members.</summary>
internal sealed class StandingRuleReader(Rounding programme, bool hasRate)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public StandingRule Read(Node node)
    {
        var awards = new TableAwardReader(hasRate);
        var by = node.Choice(
            "by",
            StandingBy.Organisation,
            required: true,
            ("organisation", StandingBy.Organisation),
            ("city", StandingBy.City),
            ("trade", StandingBy.Trade));
        var rule = new StandingRule
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            By = by,
            Each = node.Choice("each", StandingEach.All, ("season", StandingEach.Season), ("trade", StandingEach.Trade)),
            Points = node.Object("points", PointsRuleReader.Read, required: true) ?? new PointsRule { Of = PointsOf.Entry },
            Best = node.Whole("best", 1),
            BestPerMember = node.Choice("per", false, ("member", true)),
            Mean = node.Choice("combine", false, ("sum", false), ("mean", true)),
            MinResults = node.Whole("minResults", 1) ?? 1,
            ListAll = node.Flag("listAll"),
            Rounding = RoundingReader.Own(node, programme) ?? programme,
            Ranks = RanksOf(node),
            TieBreaks = [.. node.Texts("tieBreaks", mayBeBlank: false).Select((text, i) => Tie(node, text, i))],
            Awards = node.Each("awards", awards.Read),
        };
        if (rule.BestPerMember && !node.Has("best"))
        {
            node.Fault("per", "per 只跟 best 一起用：请删去，或加上 best。", "per stands only beside best: remove it, or add best.");
        }

        return rule;
    }

    public static RankMethod RanksOf(Node node) => node.Choice(
        "ranks",
        RankMethod.Standard,
        ("standard", RankMethod.Standard),
        ("dense", RankMethod.Dense),
        ("modified", RankMethod.Modified),
        ("fractional", RankMethod.Fractional));

    private TableTie Tie(Node node, string text, int index)
    {
        var tie = text.Split(':', 2) switch
        {
            ["place", var n] when DecimalText.TryRead(n, out var place) && decimal.IsInteger(place) && place is >= 1 and <= 1_000_000 =>
                new TableTie(text, TableTieKind.Place, (int)place, ""),
            ["award", { Length: > 0 } id] => new TableTie(text, TableTieKind.Award, 0, id),
            ["results"] => new TableTie(text, TableTieKind.Results, 0, ""),
            ["best"] => new TableTie(text, TableTieKind.Best, 0, ""),
            ["rate"] when hasRate => new TableTie(text, TableTieKind.Rate, 0, ""),
            _ => null,
        };
        if (tie is null)
        {
            node.Faults.Add(
                JsonPath.Of(node.At("tieBreaks"), index),
                "请写 place:1、award:奖项、results、best，或（有 participation 时）rate。 "
                + "Write place:1, award:id, results, best, or (with participation) rate.");
        }

        return tie ?? new TableTie(text, TableTieKind.Results, 0, "");
    }
}
