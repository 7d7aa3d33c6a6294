using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tests.Generated;

/// <summary>What the generators never make, no property holds: everything the format has must come up.</summary>
public sealed class ReachTests
{
    [Fact]
    public void Everything_the_format_has_comes_up()
    {
        var met = new HashSet<string>();
        for (var seed = 0; seed < 400; seed++)
        {
            var dice = new Dice(seed);
            var skill = dice.One<Skill>([.. AnyScheme.Of(dice).Skills]);
            Meet(met, skill);
            var workings = new List<GroupWorking>();
            var field = AnyMarks.Field(skill, dice, dice.Whole(0, 14));
            var standings = Ranking.Of(skill, [.. field.Select(one => one.Reckoned(skill))], workings).Standings;
            met.UnionWith(standings.Select(s => s.Status));
            met.UnionWith(standings.Where(s => s.DecidedBy is not null).Select(s => "by " + s.DecidedBy!.Split(':')[0]));
            met.UnionWith(workings.SelectMany(g => g.Rounds).Where(r => r.Given.Count > 0).Select(r => r.Award.GetType().Name));
            met.UnionWith(workings.SelectMany(g => g.Cuts).Select(c => "cut " + c.Count.CompareTo(c.Wanted)));
        }

        Assert.Empty(Sought().Except(met));
    }

    private static void Meet(HashSet<string> met, Skill skill)
    {
        met.UnionWith([$"{skill.Ranks}", $"asc {skill.Ascending}", $"group {skill.DividedByGroup}", $"stages {skill.Stages.Length}"]);
        met.UnionWith([$"zero {skill.MissingIsZero}", $"scale {skill.Scale?.Spread}", $"weights {skill.StandingWeights is not null}"]);
        foreach (var sheet in skill.Stages.SelectMany(s => s.Parts).SelectMany(p => p.Sheets))
        {
            met.UnionWith([$"{sheet.Panel.Combine} {sheet.Panel.SheetLevel}", $"timed {sheet.Timed}"]);
            met.UnionWith(sheet.Aspects.Select(a => $"{a.Kind}"));
            met.UnionWith(sheet.Aspects.Select(a => $"judges {a.Judges is not null}"));
        }

        met.UnionWith(skill.Stages.SelectMany(s => s.Parts).SelectMany(p => new[] { $"part {p.Combine}", $"outOf {p.OutOf is not null}" }));
        met.UnionWith(skill.Stages.Select(s => $"rounded {s.Rounding.Mode}"));
    }

    private static IEnumerable<string> Sought() =>
    [
        .. Enum.GetNames<RankMethod>(),
        .. Enum.GetNames<AspectKind>(),
        .. Enum.GetNames<PartCombine>().Select(c => $"part {c}"),
        .. Enum.GetNames<RoundingMode>().Select(m => $"rounded {m}"),
        .. Enum.GetNames<PanelCombine>().SelectMany(c => new[] { $"{c} True", $"{c} False" }),
        .. Enum.GetNames<SpreadKind>().Select(s => $"scale {s}"),
        .. Statuses.AfterPlaces, "placed", "guest",
        "asc True", "group True", "zero True", "weights True", "outOf True", "timed True", "judges True",
        "stages 1", "stages 2", "stages 3",
        "by part", "by sheet", "by stage", "by aspect", "by time", "by lot",
        "PlaceAward", "CountAward", "ShareAward", "ThresholdAward", "WorldSkillsAward",
        "cut -1", "cut 0", "cut 1",
    ];
}
