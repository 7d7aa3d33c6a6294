using System.Globalization;
using System.Text.RegularExpressions;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Exports;

/// <summary>Figures and marks are text on record; what is a number goes out as one, with as many digits as it has there.</summary>
internal static partial class Figures
{
    public static PrintedCell CellOf(string? text) =>
        text is not null && Number().IsMatch(text)
        && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? PrintedCell.Of(number, number.Scale)
            : text;

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
