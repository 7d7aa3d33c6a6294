using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>The skill's awards, in the order given, to the placed official contestants (scheme.md, section 5).</summary>
internal sealed class AwardRounds(Skill skill, List<Contender> places, int entered, List<AwardWorking>? workings = null)
{
    private readonly ShareNumbers _numbers = new(places.Count, entered);
    private AwardWorking? _working;

    public void Give()
    {
        foreach (var award in skill.Awards)
        {
            // A share counts for the cumulative ones after it, whether or not the award is given.
            var quota = award is ShareAward share ? _numbers.Next(share) : default;
            _working = workings is null ? null : new AwardWorking(award, quota, entered);
            workings?.Add(_working!);
            if (entered >= (award.MinEntries ?? 0))
            {
                Give(award, quota.Number);
            }
        }
    }

    private void Give(Award award, int number)
    {
        var left = Left(award);
        _working?.Take(left);
        switch (award)
        {
            case PlaceAward place:
                var to = place.To ?? _numbers.Of(place.ToShare!);
                _working?.TakeRange(to, place.ToShare is { } range ? _numbers.BaseOf(range) : 0);
                Give(award, award.Id, left.Where(c => c.Rank >= place.From && c.Rank <= to));
                break;
            case CountAward count:
                Give(award, award.Id, Next(left, count.Count, count.IncludeTies));
                break;
            case ShareAward share:
                Give(award, award.Id, Next(left, number, share.IncludeTies));
                break;
            case ThresholdAward threshold:
                Give(award, award.Id, left.Where(c => (threshold.OnScale ? c.Scale : c.Total.Value) >= threshold.Min));
                break;
            case WorldSkillsAward medals:
                foreach (var (contender, medal) in Medals.Of(medals, left))
                {
                    Give(award, medal, [contender]);
                }

                break;
        }
    }

    private List<Contender> Left(Award award) => places.FindAll(c => !c.AwardGroups.Contains(award.Group)
        && (award.MinTotal is not { } least || c.Total.Value >= least)
        && (!award.PassParts || PassMarks.Reached(skill, c)));

    private static IEnumerable<Contender> Next(List<Contender> left, int number, bool includeTies) =>
        left.Take(Cut.Of(left, number, includeTies, (a, b) => a.TieGroup == b.TieGroup));

    private void Give(Award award, string id, IEnumerable<Contender> to)
    {
        foreach (var contender in to)
        {
            contender.Awards = contender.Awards.Add(id);
            _working?.Given.Add((contender, id));
            contender.AwardGroups = contender.AwardGroups.Add(award.Group);
        }
    }
}
