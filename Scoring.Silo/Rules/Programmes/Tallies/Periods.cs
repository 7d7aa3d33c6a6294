using System.Globalization;

namespace Scoring.Rules.Programmes.Tallies;

/// <summary>Years, months and ISO weeks as text; their order is that of the text.</summary>
internal static class Periods
{
    public static bool Is(PeriodKind kind, string text) => kind switch
    {
        PeriodKind.None => text.Length == 0,
        PeriodKind.Year => text.Length == 4 && Number(text, 0, 4) is >= 1900 and <= 9998,
        PeriodKind.Month => text.Length == 7 && text[4] == '-' && Number(text, 0, 4) is >= 1900 and <= 9998 && Number(text, 5, 2) is >= 1 and <= 12,
        PeriodKind.Week => text.Length == 8 && text[4..6] == "-W" && Number(text, 0, 4) is >= 1900 and <= 9998 and var year
            && Number(text, 6, 2) is >= 1 and var week && week <= ISOWeek.GetWeeksInYear(year),
        _ => false,
    };

    /// <summary>The one that follows; a tally without periods has none.</summary>
    public static string? Next(PeriodKind kind, string period)
    {
        if (kind is PeriodKind.None)
        {
            return null;
        }

        var year = Number(period, 0, 4)!.Value;
        return kind switch
        {
            PeriodKind.Month when Number(period, 5, 2) is < 12 and var month => $"{year:0000}-{month + 1:00}",
            PeriodKind.Month => $"{year + 1:0000}-01",
            PeriodKind.Week when Number(period, 6, 2)!.Value is var week && week < ISOWeek.GetWeeksInYear(year) => $"{year:0000}-W{week + 1:00}",
            PeriodKind.Week => $"{year + 1:0000}-W01",
            _ => $"{year + 1:0000}",
        };
    }

    private static int? Number(string text, int at, int length) =>
        int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
