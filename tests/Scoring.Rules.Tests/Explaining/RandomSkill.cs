using System.Collections.Immutable;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Explaining;

/// <summary>Any skill the format allows, by chance: every kind, combine, rounding, cut, tie-break, rank method, scale and award.</summary>
internal sealed class RandomSkill(Random chance)
{
    private static readonly string[] Keys = ["part:p0", "sheet:s0", "stage:e0", "aspect:s0/a0", "time:s0", "lot"];

    public Skill Make()
    {
        var stages = Enumerable.Range(0, chance.Next(1, 4)).ToList();
        var ascending = Once(5);
        var scale = ascending || Once(2) ? null
            : new Scale(Once(2), 700, Pick(SpreadKind.PopulationSd, SpreadKind.SampleSd, SpreadKind.Mad), 30);
        return Tests.Make.Skill([.. stages.Select(k => Stage(k, k == stages.Count - 1))]) with
        {
            DividedByGroup = Once(4),
            StandingWeights = stages.Count > 1 && Once(3) ? stages.ToImmutableSortedDictionary(k => $"e{k}", k => 0.3m + k) : null,
            Ascending = ascending,
            TieBreaks = [.. Keys.Where(_ => Once(2)).Select(key => By(key, key.StartsWith("time", StringComparison.Ordinal)))],
            Ranks = Pick(RankMethod.Standard, RankMethod.Dense, RankMethod.Modified, RankMethod.Fractional),
            MissingIsZero = !ascending && Once(3),
            Scale = scale,
            Awards = [.. Awards(ascending, scale is not null).Where(_ => Once(2))],
            Rounding = Rounded(),
        };
    }

    private Stage Stage(int k, bool last) => Tests.Make.Stage($"e{k}", [.. Enumerable.Range(0, chance.Next(1, 3)).Select(Part)]) with
    {
        Rounding = Rounded(),
        Advance = last || Once(3) ? null
            : Once(2) ? new Advance(chance.Next(1, 6), null, RoundingMode.HalfUp, Once(2))
            : new Advance(null, 0.55m, Pick(RoundingMode.Ceiling, RoundingMode.HalfUp), Once(2)),
    };

    private Part Part(int p) => Tests.Make.Part($"p{p}", [.. Enumerable.Range(0, chance.Next(1, 4)).Select(s => Sheet($"s{(3 * p) + s}"))]) with
    {
        Weight = Pick(1m, 0.3m, 0.7m),
        OutOf = Once(3) ? 100 : null,
        Combine = Pick(PartCombine.Sum, PartCombine.Mean, PartCombine.WeightedSum, PartCombine.Best),
        Best = 2,
        Rounding = Rounded(),
        PassMark = Once(3) ? 3 : null,
    };

    private Sheet Sheet(string id)
    {
        var level = Once(4);
        return Tests.Make.Sheet(id, [.. Enumerable.Range(0, chance.Next(1, 4)).Select(a => Aspect($"a{a}", level))]) with
        {
            Max = Once(4) ? 7.5m : null,
            Panel = Panel(
                chance.Next(1, 6),
                Pick(PanelCombine.Mean, PanelCombine.Median, PanelCombine.Trimmed, PanelCombine.Sum),
                level,
                chance.Next(0, 2),
                chance.Next(0, 2)),
            Rounding = Rounded(),
            Weight = Pick(1m, 0.5m, 1.5m),
            Timed = true,
        };
    }

    private Aspect Aspect(string id, bool level)
    {
        var kind = Pick(Enum.GetValues<AspectKind>());
        return Tests.Make.Aspect(id, kind, Pick(2m, 5m, 10m)) with
        {
            Min = kind == AspectKind.Points && Once(4) ? -2 : 0,
            Factor = kind == AspectKind.Points && Once(3) ? 1.6m : 1,
            Each = 0.5m,
            Items = kind == AspectKind.Deductions ? [new("x", new(null, "X"), 0.5m, 3), new("y", new(null, "Y"), 1.25m, null)] : [],
            Full = 60,
            Zero = 300,
            FromTime = kind == AspectKind.Time && Once(2),
            Table = kind == AspectKind.Measure ? [new(0.5m, 2), new(1, 1), new(null, 0)] : [],
            Judges = !level && Once(4) && kind != AspectKind.Time ? 1 : null,
            Rounding = Once(4) ? null : Rounded(),
        };
    }

    private static IEnumerable<Award> Awards(bool ascending, bool scaled)
    {
        yield return GiveAwards.Place("top", 1, 1) with { Group = "title", MinTotal = ascending ? null : 5 };
        yield return GiveAwards.Place("upper", 2, toShare: new(0.5m, false, RoundingMode.HalfUp)) with { Group = "level" };
        yield return GiveAwards.Share("first", 0.1m, cumulative: true);
        yield return GiveAwards.Share("second", 0.2m, cumulative: true, ofEntered: true) with { PassParts = true, MinEntries = 8 };
        yield return GiveAwards.Count("third", 3, include: false);
        if (!ascending)
        {
            yield return GiveAwards.Threshold("pass", 6);
        }

        if (scaled)
        {
            yield return GiveAwards.Threshold("scaled", 701, onScale: true) with { Group = "scaled" };
            yield return GiveAwards.WorldSkills(band: 12) with { Group = "medal" };
        }
    }

    private Rounding Rounded() => Once(6) ? Exact
        : new(chance.Next(0, 4), Pick(RoundingMode.HalfUp, RoundingMode.HalfEven, RoundingMode.Truncate, RoundingMode.Floor, RoundingMode.Ceiling));

    private bool Once(int times) => chance.Next(times) == 0;

    private T Pick<T>(params ReadOnlySpan<T> among) => among[chance.Next(among.Length)];
}
