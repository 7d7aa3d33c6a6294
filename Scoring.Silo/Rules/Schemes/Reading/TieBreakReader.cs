namespace Scoring.Rules.Schemes.Reading;

/// <summary>The chain that parts equals. It names a stage, something of the last stage, or the lot.</summary>
internal sealed class TieBreakReader(ImmutableArray<Stage> stages)
{
    private readonly ImmutableArray<Part> _parts = stages is [.., var last] ? last.Parts : [];

    private IEnumerable<Sheet> Sheets => _parts.SelectMany(part => part.Sheets);

    public TieBreak Read(Node node)
    {
        var by = node.Text("by", required: true) ?? "";
        if (by == "lot")
        {
            return new TieBreak(by, TieBreakKind.Lot, "", null, Ascending: true);
        }

        var ascending = node.Choice("order", false, ("desc", false), ("asc", true));
        var rule = Named(by, ascending);
        if (rule is null && by.Length > 0)
        {
            node.Fault(
                "by",
                "请写 stage:、part:、sheet:、aspect:评分表/评分项、time: 加编号，或 lot。",
                "Write stage:, part:, sheet:, aspect:sheet/aspect or time: with an id, or lot.");
        }
        else if (rule is not null && stages.Length > 0)
        {
            CheckReference(node, rule);
        }

        return rule ?? new TieBreak(by, TieBreakKind.Lot, "", null, ascending);
    }

    private static TieBreak? Named(string by, bool ascending) => by.Split(':', 2) switch
    {
        ["stage", var id] => new TieBreak(by, TieBreakKind.Stage, id, null, ascending),
        ["part", var id] => new TieBreak(by, TieBreakKind.Part, id, null, ascending),
        ["sheet", var id] => new TieBreak(by, TieBreakKind.Sheet, id, null, ascending),
        ["time", var id] => new TieBreak(by, TieBreakKind.Time, id, null, ascending),
        ["aspect", var path] when path.Split('/') is [var sheet, var aspect] =>
            new TieBreak(by, TieBreakKind.Aspect, sheet, aspect, ascending),
        _ => null,
    };

    private void CheckReference(Node node, TieBreak rule)
    {
        var sheet = Sheets.FirstOrDefault(sheet => sheet.Id == rule.Id);
        var found = rule.Kind switch
        {
            TieBreakKind.Stage => stages.Any(stage => stage.Id == rule.Id),
            TieBreakKind.Part => _parts.Any(part => part.Id == rule.Id),
            TieBreakKind.Aspect => sheet is not null && sheet.Aspects.Any(aspect => aspect.Id == rule.Aspect),
            _ => sheet is not null,
        };
        if (!found)
        {
            node.Fault(
                "by",
                $"“{rule.By}”不存在：请写本赛项的阶段，或最后阶段里的部分、评分表、评分项。",
                $"“{rule.By}” does not exist: name a stage of this skill, or a part, sheet or aspect of its last stage.");
        }
        else if (rule.Kind is TieBreakKind.Time && !sheet!.Timed)
        {
            node.Fault(
                "by",
                $"评分表“{rule.Id}”没有记录用时：请在表上加 \"timed\": true，或换一条规则。",
                $"The sheet “{rule.Id}” records no time: add \"timed\": true to it, or choose another rule.");
        }
    }
}
