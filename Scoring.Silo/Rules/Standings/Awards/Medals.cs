using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>
/// Gold, silver, bronze and medallion on the scale score; a group is everybody within the band of its first (scheme.md, section 5).
/// </summary>
internal sealed class Medals
{
    private readonly WorldSkillsAward _award;
    private readonly List<Contender> _order;
    private readonly List<(Contender, string)> _given = [];

    private Medals(WorldSkillsAward award, List<Contender> left)
    {
        _award = award;
        _order = [.. left.Where(c => c.Scale is not null).OrderByDescending(c => c.Scale!.Value)];
    }

    private int At => _given.Count;

    public static IEnumerable<(Contender Contender, string Medal)> Of(WorldSkillsAward award, List<Contender> left)
    {
        var medals = new Medals(award, left);
        medals.GiveAll();
        return medals._given;
    }

    private void GiveAll()
    {
        var golds = GiveGroup("gold");
        switch (golds)
        {
            case 0:
                return;
            case 1:
                var silvers = GiveGroup("silver");
                GiveBronze(evenBehindAGap: silvers == 1);
                break;
            default:
                GiveBronze(evenBehindAGap: golds == 2);
                break;
        }

        foreach (var contender in _order.Skip(At).Where(c => c.Scale >= _award.Medallion).ToList())
        {
            _given.Add((contender, "medallion"));
        }
    }

    private void GiveBronze(bool evenBehindAGap)
    {
        if (At < _order.Count && (evenBehindAGap || WithinBand(_order[At - 1], _order[At])))
        {
            GiveGroup("bronze");
        }
    }

    private int GiveGroup(string medal)
    {
        var first = At;
        while (At < _order.Count && WithinBand(_order[first], _order[At]))
        {
            _given.Add((_order[At], medal));
        }

        return At - first;
    }

    private bool WithinBand(Contender higher, Contender lower) => higher.Scale!.Value - lower.Scale!.Value <= _award.Band;
}
