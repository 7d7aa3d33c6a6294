using Scoring.Rules.Figures;

namespace Scoring.Rules.Explaining;

/// <summary>Arithmetic as it is written. A sum of very many terms is not spelt out: the inputs hold them.</summary>
internal static class Terms
{
    private const int Most = 12;

    public static string Sum(IReadOnlyCollection<string> terms) => terms.Count switch
    {
        0 => "0",
        > Most => $"Σ({terms.Count})",
        _ => string.Join(" + ", terms.Select(term => term.StartsWith('-') ? $"({term})" : term)),
    };

    /// <summary>As published; one that never ends as a fraction, so that nothing is lost.</summary>
    public static string Of(Figure figure) => figure.Value.ExactText() is var exact && exact.Contains('/', StringComparison.Ordinal) ? exact : figure.Text;

    public static string Mean(IReadOnlyCollection<string> terms) => terms.Count == 1 ? Sum(terms) : $"{Grouped(Sum(terms))} ÷ {terms.Count}";

    public static string Times(string term, Fraction factor) => factor == 1 ? term : $"{term} × {factor.ExactText()}";

    /// <summary>In brackets where it is more than one term.</summary>
    public static string Grouped(string worked) => worked.Contains(' ', StringComparison.Ordinal) ? $"({worked})" : worked;

    /// <summary>Less a penalty; where the lowest wins, and for a bonus, more.</summary>
    public static string Less(string from, Fraction penalty, bool ascending) =>
        $"{from} {(penalty.Sign < 0 == ascending ? '−' : '+')} {penalty.Magnitude.ExactText()}";

    public static string Percent(Fraction share) => $"{(share * 100).ExactText()}%";
}
