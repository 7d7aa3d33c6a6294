namespace Scoring.Rules.Programmes.Titles;

/// <summary>Whether one more title fits its tier.</summary>
internal static class TitleQuota
{
    /// <summary>The last year in which a title granted in a year is valid; null for ever.</summary>
    public static int? Until(Tier tier, int year) => tier.ValidYears is { } years ? year + years - 1 : null;

    /// <summary>Why there is no place; null when there is one.</summary>
    public static Refusal? Hindrance(Tier tier, string register, int year, IReadOnlyCollection<Title> titles)
    {
        var same = titles.Where(title => title.Register == register && title.Tier == tier.Id).ToArray();
        return tier.PerYear is { } perYear && same.Count(title => title.Year == year) >= perYear ? Refusal.YearQuotaFilled
            : tier.Quota is { } quota && Fullest(tier, year, same) >= quota ? Refusal.QuotaFilled
            : null;
    }

    // Holders grow only in a year of a grant: no other year can be the fullest.
    private static int Fullest(Tier tier, int year, Title[] same)
    {
        var until = Until(tier, year) ?? int.MaxValue;
        return same.Select(title => title.Year).Where(granted => granted > year && granted <= until).Append(year)
            .Max(one => same.Count(title => title.HeldIn(one)));
    }
}
