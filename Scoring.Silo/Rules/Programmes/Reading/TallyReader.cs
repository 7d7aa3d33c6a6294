using Scoring.Rules.Schemes;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Points entered over time.</summary>
internal sealed class TallyReader(Rounding programme)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Tally Read(Node node)
    {
        var modules = new HashSet<string>(StringComparer.Ordinal);
        var awards = new TableAwardReader(hasRate: false);
        var tally = new Tally
        {
            Id = node.Id(_ids),
            Name = node.Name(),
            Of = Subjects.One(node, "of", TallyOf.Person, required: true),
            Period = node.Choice(
                "period", PeriodKind.None, ("none", PeriodKind.None), ("year", PeriodKind.Year), ("month", PeriodKind.Month), ("week", PeriodKind.Week)),
            Modules = node.Each("modules", inner => Module(inner, modules), required: true),
            Rounding = RoundingReader.Own(node, programme) ?? programme,
            Ascending = node.Choice("order", false, ("desc", false), ("asc", true)),
            Ranks = StandingRuleReader.RanksOf(node),
            Awards = node.Each("awards", awards.Read),
            Last = node.Object("last", Last),
        };
        if (tally.Last is not null && tally.Period is PeriodKind.None)
        {
            node.Fault("last", "末位规则要有周期：请加上 period，如 \"year\"。", "The last share needs periods: add period, such as \"year\".");
        }

        if (tally.Ascending && tally.Awards.Any(award => award.Award is ThresholdAward || award.Award.MinTotal is not null))
        {
            node.Fault("awards", "低分在前（asc）时不能用最低分：请删去。", "Where the lowest wins (asc) there is no least figure: remove it.");
        }

        return tally;
    }

    private static TallyModule Module(Node node, HashSet<string> ids)
    {
        var min = node.Number("min", Limit.Any) ?? 0;
        var module = new TallyModule(
            node.Id(ids), node.Name(), min, node.Number("max", Limit.Any), node.Number("most", Limit.Any), node.Number("weight", Limit.Positive) ?? 1);
        if (module.Max < min)
        {
            node.Fault("max", $"不能小于 min（{min}）：请改大。", $"It is below min ({min}): write a greater one.");
        }

        return module;
    }

    private static LastRule Last(Node node) => new(
        node.Number("share", Limit.OneShare, required: true) ?? 1,
        node.Choice(
            "rounding", RoundingMode.Floor, ("floor", RoundingMode.Floor), ("halfUp", RoundingMode.HalfUp), ("ceiling", RoundingMode.Ceiling)),
        node.Choice("ties", false, ("exclude", false), ("include", true)),
        node.Whole("periods", 1, 100) ?? 1);
}
