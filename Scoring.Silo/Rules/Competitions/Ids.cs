namespace Scoring.Rules.Competitions;

/// <summary>How ids that people choose may look.</summary>
internal static class Ids
{
    private const int Longest = 64;

    /// <summary>Contestants and judges: letters, digits, <c>- _ .</c>.</summary>
    public static bool IsRecordId(string id) => Fits(id) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && id[0] != '.';

    /// <summary>Stations, and everything of a scheme: <c>[a-z0-9][a-z0-9-]{0,63}</c>.</summary>
    public static bool IsSchemeId(string id) => Fits(id) && id[0] != '-' && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static bool Fits(string id) => id.Length is > 0 and <= Longest;
}
