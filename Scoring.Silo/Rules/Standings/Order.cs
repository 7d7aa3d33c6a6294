using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings;

/// <summary>Who is ahead of whom at one stage: by total, then down the tie-breaks (scheme.md, section 4).</summary>
internal sealed class Order(Skill skill, int stage)
{
    private readonly bool _ascending = skill.Ascending;
    private readonly TieRule[] _rules = [.. skill.TieBreaks.Select(t => TieRule.At(skill, stage, t))];

    /// <summary>Sorts by the stage's total as this stage rounds it, for a cut.</summary>
    public void ByStageTotal(List<Contender> contenders)
    {
        contenders.ForEach(c => c.Compared = c.Figures.Stages[stage].Total!.Value.Value);
        Sort(contenders);
    }

    /// <summary>Sorts by the total as published, for places.</summary>
    public void ByTotal(List<Contender> contenders)
    {
        contenders.ForEach(c => c.Compared = c.Total.Value);
        Sort(contenders);
    }

    /// <summary>The index of the first rule that parts two with the same total; −1 when none does.</summary>
    public int PartedBy(Contender a, Contender b) => Array.FindIndex(_rules, r => r.KeyOf(a.Figures).CompareTo(r.KeyOf(b.Figures)) != 0);

    /// <summary>Both figures of each rule down to the one that parts two, that one included; all of them where none does.</summary>
    public IEnumerable<(TieRule Rule, Fraction? A, Fraction? B)> Compared(Contender a, Contender b) =>
        from rule in _rules.Take(PartedBy(a, b) is >= 0 and var decisive ? decisive + 1 : _rules.Length)
        where rule.Figure is not null
        select (rule, rule.Figure!(a.Figures), rule.Figure!(b.Figures));

    /// <summary>How a rule is published.</summary>
    public string By(int rule) => _rules[rule].By;

    /// <summary>Whether two share their place.</summary>
    public bool Tied(Contender a, Contender b) => a.Compared == b.Compared && PartedBy(a, b) < 0;

    // Totals lie side by side while they are sorted; only equals are asked for more.
    private void Sort(List<Contender> contenders)
    {
        var ordered = contenders.ToArray();
        var totals = Array.ConvertAll(ordered, c => c.Compared);
        Array.Sort(totals, ordered);
        if (!_ascending)
        {
            Array.Reverse(ordered);
            Array.Reverse(totals);
        }

        var ties = new Ties(_rules, ordered);
        for (int start = 0, end; start < totals.Length; start = end)
        {
            for (end = start + 1; end < totals.Length && totals[end] == totals[start];)
            {
                end++;
            }

            ties.Sort(start, end);
        }

        contenders.Clear();
        contenders.AddRange(ordered);
    }
}
