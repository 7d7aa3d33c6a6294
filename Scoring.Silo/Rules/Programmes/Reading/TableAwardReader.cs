using Scoring.Rules.Schemes;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Awards of a table: the scheme's place, count, share and threshold on the points.</summary>
internal sealed class TableAwardReader(bool hasRate)
{
    private readonly SkillAwardReader _scheme = new(ascending: false, hasScale: false);

    public TableAward Read(Node node)
    {
        if (node.IsWord("kind", "worldskills") || node.IsWord("kind", "organisation"))
        {
            node.Fault("kind", "榜上只能用 place、count、share、threshold：请改写。", "A table has place, count, share and threshold only: write one of them.");
            node.LeaveUnread();
            return new TableAward(new CountAward { Count = 1, IncludeTies = true }, null);
        }

        var award = _scheme.Read(node);
        if (award.PassParts || node.Has("passParts"))
        {
            node.Fault("passParts", "榜没有部分：请删去。", "A table has no parts: remove it.");
        }

        var rate = node.Number("minRate", Limit.OneShare);
        if (rate is not null && !hasRate)
        {
            node.Fault("minRate", "这里没有参与率：请删去，或加上 participation。", "There is no participation rate here: remove it, or add participation.");
        }

        return new TableAward(award, rate);
    }
}
