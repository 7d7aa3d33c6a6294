using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Generated;

namespace Scoring.Rules.Tests.Properties;

/// <summary>Whatever the scheme: a better mark lowers no sheet, part or stage.</summary>
public sealed class BetterMarkTests
{
    [Fact]
    public void A_better_mark_never_lowers_a_total() => Dice.Check(600, dice =>
    {
        var skill = dice.One<Skill>([.. AnyScheme.Of(dice).Skills]);
        var before = AnyMarks.Field(skill, dice, 1)[0];
        var (marks, what) = Bettered(skill, before.Marks, dice);

        var (was, now) = (before.Reckoned(skill), (before with { Marks = marks }).Reckoned(skill));

        Assert.All(was.Stages.Zip(now.Stages), s => Assert.True(!(s.Second.Total?.Value < s.First.Total?.Value), what));
        Assert.All(Parts(was).Zip(Parts(now)), p => Assert.True(!(p.Second.Mark?.Value < p.First.Mark?.Value), what));
        Assert.All(Sheets(was).Zip(Sheets(now)), s => Assert.True(!(s.Second.Mark?.Value < s.First.Mark?.Value), what));
        Assert.Equal(Sheets(was).Select(s => s.Complete), Sheets(now).Select(s => s.Complete));
    });

    [Fact]
    public void A_better_mark_never_costs_a_place() => Dice.Check(300, dice =>
    {
        var any = dice.One<Skill>([.. AnyScheme.Of(dice).Skills]);
        var skill = any with
        {
            Stages = [any.Stages[^1]],
            TieBreaks = [],
            Ranks = RankMethod.Standard,
            StandingWeights = null,
            Ascending = false,
        };
        var field = AnyMarks.Field(skill, dice, dice.Whole(1, 10));
        var bettered = field.SetItem(0, field[0] with { Marks = Bettered(skill, field[0].Marks, dice).Marks });

        Assert.InRange(PlaceOfFirst(skill, bettered), 0, PlaceOfFirst(skill, field));
    });

    private static int PlaceOfFirst(Skill skill, ImmutableArray<Recorded> field)
    {
        var standings = Rules.Standings.Ranking.Of(skill, [.. field.Select(one => one.Reckoned(skill))]).Standings;
        return int.Parse(standings.Single(s => s.Contestant == field[0].Entrant.Id).Rank ?? "0");
    }

    private static IEnumerable<PartFigure> Parts(ContestantFigures figures) => figures.Stages.SelectMany(s => s.Parts);

    private static IEnumerable<SheetFigure> Sheets(ContestantFigures figures) => Parts(figures).SelectMany(p => p.Sheets);

    private static (ContestantMarks Marks, string What) Bettered(Skill skill, ContestantMarks marks, Dice dice)
    {
        if (marks.Sheets.IsEmpty)
        {
            return (marks, "nothing");
        }

        var at = dice.Whole(0, marks.Sheets.Length - 1);
        var sheet = marks.Sheets[at];
        var rules = skill.Stages.Single(s => s.Id == sheet.Stage).Parts.SelectMany(p => p.Sheets).Single(s => s.Id == sheet.Sheet);
        var better = sheet.Time is { } time && dice.Chance(30)
            ? sheet with { Time = Math.Max(0, time - 20) }
            : OneValue(rules, sheet, dice);
        return (marks with { Sheets = marks.Sheets.SetItem(at, better) }, $"{sheet} {better}");
    }

    private static SheetMarks OneValue(Sheet rules, SheetMarks sheet, Dice dice)
    {
        var judge = dice.Whole(0, sheet.Judges.Length - 1);
        var values = sheet.Judges[judge].Values;
        if (values.IsEmpty)
        {
            return sheet;
        }

        var at = dice.Whole(0, values.Length - 1);
        var value = Better(MarkReader.AspectOf(rules, values[at].Key)!, values[at].Value);
        var better = values.SetItem(at, values[at] with { Value = value });
        return sheet with { Judges = sheet.Judges.SetItem(judge, sheet.Judges[judge] with { Values = better }) };
    }

    // Our tables fall: the smaller the measure, the better.
    private static decimal Better(Aspect aspect, decimal value) => aspect.Kind switch
    {
        AspectKind.Points => Math.Min(aspect.Max, value + (aspect.Step ?? 0.25m)),
        AspectKind.Check => 1,
        AspectKind.Judgement => Math.Min(aspect.Levels, value + 1),
        AspectKind.Deduction or AspectKind.Deductions => Math.Max(0, value - 1),
        AspectKind.Time => Math.Max(0, value - 20),
        _ => value - 1,
    };
}
