using System.Globalization;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tryouts;

/// <summary>Contestants nobody knows: c01, c02 …, of five organisations, two groups, with lots.</summary>
internal static class InventedRoster
{
    private const int Organisations = 5;

    public static ImmutableArray<Entrant> Of(Skill skill, int count, Chance chance)
    {
        var lots = Lots(count, chance);
        return [.. Enumerable.Range(0, count).Select(i => new Entrant
        {
            Id = IdOf(i),
            Skill = skill.Id,
            Organisation = $"u{(i % Organisations) + 1}",
            Group = skill.DividedByGroup ? i % 2 == 0 ? "A" : "B" : "",
            Lot = lots[i],
        })];
    }

    public static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"c{index + 1:00}");

    private static int[] Lots(int count, Chance chance)
    {
        var lots = Enumerable.Range(1, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var other = chance.Below(i + 1);
            (lots[i], lots[other]) = (lots[other], lots[i]);
        }

        return lots;
    }
}
