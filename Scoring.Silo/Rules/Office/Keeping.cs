using Scoring.Rules.Competitions;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Office;

/// <summary>Decides about the catalogue, lent codes and screens.</summary>
internal static class Keeping
{
    private const int HighestScreen = 999, MostBoards = 60, LongestBoard = 200, ShortestTurn = 5, LongestTurn = 600;

    public static Decision<OfficeFact> List(OfficeState state, CompetitionListed fact) => fact.Competition switch
    {
        var id when !Ids.IsSchemeId(id) => Decision<OfficeFact>.Refuse(Refusal.BadRequest, new PlacedFault("$.competition", "a-z 0-9 -, 1-64")),
        var id when state.Lists(id) => Decision<OfficeFact>.Refuse(Refusal.AlreadyListed),
        _ => Decision<OfficeFact>.Accept(fact),
    };

    public static Decision<OfficeFact> Lend(OfficeState state, CodeLent fact, DateTimeOffset now) => fact switch
    {
        _ when !state.Lists(fact.Competition) => Decision<OfficeFact>.Refuse(Refusal.NotListed),
        _ when fact.CodeHash.Length == 0 || fact.ExpiresAt <= now =>
            Decision<OfficeFact>.Refuse(Refusal.BadRequest, new PlacedFault("$.expiresAt", "须晚于现在。 It must be later than now.")),
        _ when state.CompetitionOf(fact.CodeHash, now) is { } other && other != fact.Competition => Decision<OfficeFact>.Refuse(Refusal.CodeTaken),
        _ => Decision<OfficeFact>.Accept(fact),
    };

    public static Decision<OfficeFact> Set(ScreenSet screen)
    {
        PlacedFault[] faults = [.. ScreenFaults(screen)];
        return faults.Length > 0 ? Decision<OfficeFact>.Refuse(Refusal.BadScreen, faults) : Decision<OfficeFact>.Accept(screen);
    }

    private static IEnumerable<PlacedFault> ScreenFaults(ScreenSet screen)
    {
        if (screen.Number is < 1 or > HighestScreen)
        {
            yield return new("$.number", $"1-{HighestScreen}");
        }

        if (screen.Boards.IsDefault || screen.Boards.Length > MostBoards)
        {
            yield return new("$.boards", $"0-{MostBoards}");
        }
        else if (screen.Boards.Any(board => board.Length is 0 or > LongestBoard || board.Any(c => char.IsControl(c) || c is '<' or '>' or '"')))
        {
            yield return new("$.boards", "请从列表中选择榜。 Choose boards of the list.");
        }

        if (screen.SecondsPerBoard is < ShortestTurn or > LongestTurn)
        {
            yield return new("$.secondsPerBoard", $"{ShortestTurn}-{LongestTurn}");
        }

        if (screen.Rows is not (7 or 10 or 14))
        {
            yield return new("$.rows", "7, 10 或 (or) 14");
        }

        if (screen.Theme is not ("dark" or "light"))
        {
            yield return new("$.theme", "dark 或 (or) light");
        }

        if (screen.Language is not ("zh" or "en"))
        {
            yield return new("$.language", "zh 或 (or) en");
        }
    }
}
