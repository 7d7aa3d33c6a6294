namespace Scoring.Api.Roster;

/// <summary>Letters, digits and signs as Chinese input methods make them wide, and their usual shapes.</summary>
internal static class FullWidth
{
    private const char First = '\uFF01', Last = '\uFF5E', Space = '\u3000';
    private const int Apart = 0xFEE0;

    public static string ToHalf(string text) =>
        text.Any(IsWide)
            ? string.Concat(text.Select(letter => letter == Space ? ' ' : IsWide(letter) ? (char)(letter - Apart) : letter)) : text;

    private static bool IsWide(char letter) => letter is Space or (>= First and <= Last);
}
