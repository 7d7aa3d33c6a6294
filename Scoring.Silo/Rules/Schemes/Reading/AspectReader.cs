namespace Scoring.Rules.Schemes.Reading;

/// <summary>Aspects: what all kinds have; the rest is the kind's.</summary>
internal sealed class AspectReader(Rounding scheme, PanelReader.PanelRules panel, bool timed)
{
    private static readonly string[] Words = ["note", "requirement", "unit", "heading", "standard"];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Aspect Read(Node node)
    {
        var id = node.Id(_ids);
        var name = node.Name();
        var kind = node.Choice<AspectKind?>(
            "kind",
            null,
            required: true,
            ("points", AspectKind.Points),
            ("check", AspectKind.Check),
            ("judgement", AspectKind.Judgement),
            ("deduction", AspectKind.Deduction),
            ("deductions", AspectKind.Deductions),
            ("time", AspectKind.Time),
            ("measure", AspectKind.Measure));
        var mayHaveNoMaximum = kind is null or AspectKind.Points or AspectKind.Deduction or AspectKind.Deductions or AspectKind.Measure;
        var max = node.Number("max", mayHaveNoMaximum ? Limit.NotNegative : Limit.Positive, required: true);
        foreach (var word in Words)
        {
            node.Text(word, mayBeBlank: true);
        }

        var aspect = new Aspect
        {
            Id = id,
            Name = name,
            Kind = kind ?? AspectKind.Points,
            Max = max ?? 0,
            Min = 0,
            Factor = 1,
            Step = null,
            Levels = 0,
            Each = 0,
            Items = [],
            Full = 0,
            Zero = 0,
            FromTime = false,
            Table = [],
            Judges = Judges(node),
            MaxSpread = node.IsWord("maxSpread", "none") ? null : node.Number("maxSpread", Limit.NotNegative) ?? panel.MaxSpread,
            Rounding = RoundingReader.Own(node, scheme) ?? (panel.Panel.SheetLevel ? null : scheme),
        };
        return AspectKinds.Complete(node, aspect, kind, max, timed);
    }

    private int? Judges(Node node)
    {
        var judges = node.Whole("judges", 1, 1000);
        if (judges is not null && panel.Panel.SheetLevel)
        {
            node.Fault(
                "judges",
                "裁判组按整张评分表合成（level sheet）时，评分项不能另定裁判人数：请删去。",
                "On a panel of level sheet an aspect has no judges of its own: remove it.");
        }
        else if (judges > panel.Panel.Judges)
        {
            node.Fault(
                "judges",
                $"裁判组只有 {panel.Panel.Judges} 人：请写不超过它的数。",
                $"The panel has {panel.Panel.Judges}: write no more than that.");
        }

        return judges;
    }
}
