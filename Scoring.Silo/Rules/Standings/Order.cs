using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>Who is ahead of whom at one stage: by total, then down the tie-breaks (scheme.md, section 4).</summary>
internal sealed class Order(Skill skill, int stage)
{
    private readonly bool _ascending = skill.Ascending;
    private readonly TieRule[] _rules = [.. skill.TieBreaks.Select(t => TieRule.At(skill, stage, t))];

    /// <summary>The stage's total as this stage rounds it, for a cut.</summary>
    public List<Ordered> ByStageTotal(IEnumerable<Contender> contenders) =>
        Sorted(contenders.Select(c => new Ordered(c, c.Figures.Stages[stage].Total!.Value.Value)));

    /// <summary>The total as published, for places.</summary>
    public List<Ordered> ByTotal(IEnumerable<Contender> contenders) => Sorted(contenders.Select(c => new Ordered(c, c.Total.Value)));

    /// <summary>The index of the first rule that parts two with the same total; −1 when none does.</summary>
    public int PartedBy(Contender a, Contender b) => Array.FindIndex(_rules, r => r.Compare(a.Figures, b.Figures) != 0);

    /// <summary>How a rule is published.</summary>
    public string By(int rule) => _rules[rule].By;

    /// <summary>Whether two share their place.</summary>
    public bool Tied(Ordered a, Ordered b) => a.Total == b.Total && PartedBy(a.Contender, b.Contender) < 0;

    private List<Ordered> Sorted(IEnumerable<Ordered> contenders)
    {
        var list = contenders.ToList();
        list.Sort(Compare);
        return list;
    }

    private int Compare(Ordered a, Ordered b)
    {
        var order = _ascending ? a.Total.CompareTo(b.Total) : b.Total.CompareTo(a.Total);
        for (var i = 0; order == 0 && i < _rules.Length; i++)
        {
            order = _rules[i].Compare(a.Contender.Figures, b.Contender.Figures);
        }

        return order != 0 ? order : CodePoints.Order.Compare(a.Contender.Id, b.Contender.Id);
    }
}

/// <summary>A contender and the total that orders him here.</summary>
internal readonly record struct Ordered(Contender Contender, Fraction Total);
