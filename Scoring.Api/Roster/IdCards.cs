using System.Globalization;
using System.Text.RegularExpressions;

namespace Scoring.Api.Roster;

/// <summary>
/// Numbers of identity cards (GB 11643), wherever they stand: 18 characters with a check digit, or the older 15. They are found by province
/// and date of birth; a mistyped check digit does not make one less of a person's.
/// </summary>
internal static partial class IdCards
{
    private const int Oldest = 1920, Youngest = 2015;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static bool IsIn(string text) => text.Length >= 15 && Candidate().Matches(FullWidth.ToHalf(text)).Any(IsOne);

    /// <summary>The text with every such number taken out.</summary>
    public static string Without(string text) =>
        IsIn(text) ? Candidate().Replace(FullWidth.ToHalf(text), found => IsOne(found) ? "" : found.Value).Trim() : text;

    private static bool IsOne(Match found)
    {
        var number = found.Value.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (int.Parse(number.AsSpan(0, 2), CultureInfo.InvariantCulture) is < 11 or > 82)
        {
            return false;
        }

        return number.Length == 15
            ? BirthYear("19" + number[6..12]) is not null
            : BirthYear(number[6..14]) is { } year && (HasCheckDigit(number) || year is >= Oldest and <= Youngest);
    }

    private static int? BirthYear(string date) =>
        DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and < 2100
            ? day.Year
            : null;

    private static bool HasCheckDigit(string number)
    {
        var sum = Weights.Select((weight, i) => weight * (number[i] - '0')).Sum();
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    [GeneratedRegex(@"(?<![0-9])([0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx]|[0-9]{15})(?![0-9])")]
    private static partial Regex Candidate();
}
