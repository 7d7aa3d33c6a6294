using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>How a panel's figures became one: which counted, and the arithmetic. Which count is <see cref="PanelMark.Counting"/>'s to say.</summary>
internal sealed class PanelPiece
{
    private readonly Panel _panel;
    private readonly int[] _ascending;
    private readonly (int First, int Count) _counting;

    public PanelPiece(Panel panel, ImmutableArray<JudgeFigure> figures)
    {
        _panel = panel;
        Figures = figures;
        _ascending = [.. Enumerable.Range(0, figures.Length).OrderBy(i => figures[i].Value)];
        _counting = PanelMark.Counting(panel, figures.Length);
    }

    public ImmutableArray<JudgeFigure> Figures { get; }

    /// <summary>one, mean, median, trimmed or sum, as it came about: trimmed without enough figures is the mean.</summary>
    public string Rule => Figures.Length <= 1 ? "one" : _panel.Combine switch
    {
        PanelCombine.Sum => "sum",
        PanelCombine.Median => "median",
        PanelCombine.Trimmed when _counting.Count < Figures.Length => "trimmed",
        _ => "mean",
    };

    public string Worked => Rule == "sum" ? Terms.Sum(Counting(ascending: false)) : Terms.Mean(Counting(ascending: Rule == "median"));

    /// <summary>What is said before the arithmetic.</summary>
    public Said Lead => Rule switch
    {
        "median" => new($"{All}的中位数 ", $"median of {All}: "),
        "trimmed" => LeadOfTrimmed,
        _ => "",
    };

    public bool Counts(int figure)
    {
        var at = Array.IndexOf(_ascending, figure);
        return at >= _counting.First && at < _counting.First + _counting.Count;
    }

    /// <summary>highest, lowest or notMiddle; null where it counts.</summary>
    public string? WhyNot(int figure) => Counts(figure) ? null
        : Rule == "median" ? "notMiddle"
        : Array.IndexOf(_ascending, figure) < _counting.First ? "lowest" : "highest";

    private Said LeadOfTrimmed
    {
        get
        {
            var (low, high) = (Of(_ascending[.._counting.First]), Of(_ascending[(_counting.First + _counting.Count)..]));
            var zh = string.Join('、', new[] { high.Length > 0 ? $"最高 {high}" : "", low.Length > 0 ? $"最低 {low}" : "" }.Where(t => t.Length > 0));
            var en = string.Join(" and ", new[] { high.Length > 0 ? $"highest {high}" : "", low.Length > 0 ? $"lowest {low}" : "" }.Where(t => t.Length > 0));
            return new($"去掉{zh}，", $"without the {en}: ");
        }
    }

    private string All => Of(_ascending);

    private string Of(IEnumerable<int> figures) => string.Join(' ', figures.Select(i => Figures[i].Value.ExactText()));

    private List<string> Counting(bool ascending) =>
        [.. (ascending ? _ascending : Enumerable.Range(0, Figures.Length)).Where(Counts).Select(i => Figures[i].Value.ExactText())];
}
