namespace Scoring.Rules.Schemes.Reading;

/// <summary>Skills: how their stages become a total, and how totals become places.</summary>
internal sealed class SkillReader(Rounding scheme, Subject subject)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public static Subject Subject(Node node, Subject otherwise) => node.Choice(
        "subject", otherwise, ("person", Schemes.Subject.Person), ("team", Schemes.Subject.Team), ("work", Schemes.Subject.Work));

    public Skill Read(Node node)
    {
        var id = node.Id(_ids);
        var name = node.Name();
        var stages = node.Each("stages", new StageReader(scheme).Read, required: true);
        var ascending = node.Choice("order", false, ("asc", true), ("desc", false));
        var tieBreaks = new TieBreakReader(stages);
        var scale = node.Object("scale", Scale);
        var awards = new SkillAwardReader(ascending, hasScale: node.Has("scale"));
        var skill = new Skill
        {
            Id = id,
            Name = name,
            Subject = Subject(node, subject),
            Stages = stages,
            DividedByGroup = node.Choice("divideBy", false, ("group", true)),
            StandingWeights = StandingReader.Weights(node, stages),
            Ascending = ascending,
            TieBreaks = node.Each("tieBreaks", tieBreaks.Read),
            Ranks = Ranks(node),
            MissingIsZero = node.Choice("missing", false, ("unranked", false), ("zero", true)),
            Scale = scale,
            Awards = node.Each("awards", awards.Read),
            Rounding = scheme,
        };
        CheckTogether(node, skill);
        return skill;
    }

    private static Scale Scale(Node node) => new(
        node.Choice("centre", false, required: true, ("mean", false), ("median", true)),
        node.Number("value", Limit.Any, required: true) ?? 0,
        node.Choice(
            "spread",
            SpreadKind.PopulationSd,
            required: true,
            ("populationSd", SpreadKind.PopulationSd),
            ("sampleSd", SpreadKind.SampleSd),
            ("mad", SpreadKind.Mad)),
        node.Number("points", Limit.Positive, required: true) ?? 0);

    private static RankMethod Ranks(Node node) => node.Choice(
        "ranks",
        RankMethod.Standard,
        ("standard", RankMethod.Standard),
        ("dense", RankMethod.Dense),
        ("modified", RankMethod.Modified),
        ("fractional", RankMethod.Fractional),
        ("ordinal", RankMethod.Ordinal));

    private static void CheckTogether(Node node, Skill skill)
    {
        if (skill.Ranks is RankMethod.Ordinal && !skill.TieBreaks.Any(rule => rule.Kind is TieBreakKind.Lot))
        {
            node.Fault(
                "ranks",
                "ordinal 不许并列，需要抽签：请在 tieBreaks 加 {\"by\": \"lot\"}。",
                "ordinal shares no place and needs a lot: add {\"by\": \"lot\"} to tieBreaks.");
        }

        if (skill.Ascending && skill.MissingIsZero)
        {
            node.Fault(
                "missing",
                "低分在前（asc）时，缺评不能算 0 分：请改为 unranked。",
                "Where the lowest wins (asc) a missing mark can't count 0: write unranked.");
        }

        if (skill.Ascending && node.Has("scale"))
        {
            node.Fault("scale", "低分在前（asc）时没有标准分：请删去 scale。", "Where the lowest wins (asc) there is no scale: remove it.");
        }
    }
}
