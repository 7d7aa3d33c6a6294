using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Generated;

/// <summary>A field of contestants and what was recorded of them: few different values, so that ties are many; some things lack.</summary>
internal static class AnyMarks
{
    public static ImmutableArray<Recorded> Field(Skill skill, Dice dice, int contestants)
    {
        var lots = dice.Shuffled(Enumerable.Range(1, contestants));
        return
        [
            .. Enumerable.Range(0, contestants).Select(at =>
            {
                var lot = skill.Ranks is RankMethod.Ordinal ? lots[at] : dice.Chance(70) ? dice.Whole(1, 3) : (int?)null;
                return new Recorded(Entrant(skill, $"c{at:00}", lot, dice), Marks(skill, dice));
            }),
        ];
    }

    private static Entrant Entrant(Skill skill, string id, int? lot, Dice dice) => new()
    {
        Id = id,
        Skill = skill.Id,
        Official = dice.Chance(85),
        State = dice.Chance(90) ? EntrantState.Entered : dice.One(EntrantState.Absent, EntrantState.Withdrawn, EntrantState.Disqualified),
        Group = dice.One("甲", "乙", ""),
        Lot = lot,
        Organisation = dice.One("一厂", "二厂", "三厂", ""),
    };

    private static ContestantMarks Marks(Skill skill, Dice dice)
    {
        var sheets = ImmutableArray.CreateBuilder<SheetMarks>();
        var penalties = ImmutableArray.CreateBuilder<Penalty>();
        foreach (var stage in skill.Stages.Take(dice.Chance(85) ? skill.Stages.Length : dice.Whole(0, skill.Stages.Length)))
        {
            foreach (var sheet in stage.Parts.SelectMany(p => p.Sheets).Where(_ => dice.Chance(97)))
            {
                sheets.Add(Of(stage, sheet, dice));
            }

            if (dice.Chance(20))
            {
                var part = dice.One<Part>([.. stage.Parts]);
                var sheet = dice.Chance(30) ? part.Sheets[0].Id : null;
                penalties.Add(new(stage.Id, dice.Chance(50) || sheet is not null ? part.Id : null, sheet, dice.One(-1m, 0.5m, 2m, 0.125m)));
            }
        }

        return new ContestantMarks(sheets.ToImmutable(), penalties.ToImmutable());
    }

    private static SheetMarks Of(Stage stage, Sheet sheet, Dice dice)
    {
        var seats = Enumerable.Range(1, sheet.Panel.Judges).Select(n => $"j{n}").ToArray();
        var there = dice.Chance(80) ? seats : dice.Shuffled(seats).Take(dice.Whole(1, seats.Length)).ToArray();
        return new SheetMarks
        {
            Stage = stage.Id,
            Sheet = sheet.Id,
            Judges = [.. there.Select((judge, seat) => new JudgeMarks(judge, [.. Values(sheet, seat, dice)]))],
            Expected = dice.Chance(30) ? [.. there] : null,
            Time = sheet.Timed && dice.Chance(95) ? dice.One(30m, 60m, 65.5m, 80m, 120m) : null,
            Outcome = dice.Chance(3) ? dice.One(Outcome.NotAttempted, Outcome.Stopped) : null,
        };
    }

    private static IEnumerable<MarkValue> Values(Sheet sheet, int seat, Dice dice) =>
        from aspect in sheet.Aspects
        where !aspect.FromTime && seat < (aspect.Judges ?? int.MaxValue) && dice.Chance(99)
        from key in aspect.Kind is AspectKind.Deductions ? aspect.Items.Select(i => $"{aspect.Id}/{i.Id}") : [aspect.Id]
        select new MarkValue(key, Value(aspect, dice));

    private static decimal Value(Aspect aspect, Dice dice) => aspect.Kind switch
    {
        AspectKind.Points => dice.One(aspect.Min, aspect.Max, aspect.Max, Middle(aspect)),
        AspectKind.Check => dice.Whole(0, 1),
        AspectKind.Judgement => dice.Whole(0, aspect.Levels),
        AspectKind.Deduction or AspectKind.Deductions => dice.Whole(0, 3),
        AspectKind.Time => dice.One(30m, 60m, 65.5m, 80m, 120m),
        _ => dice.One(0.25m, 0.5m, 1m, 1.75m, 9m),
    };

    private static decimal Middle(Aspect aspect) => (aspect.Max / 2) - (aspect.Max / 2 % (aspect.Step ?? 0.25m));
}

/// <summary>One contestant and what was recorded of him.</summary>
internal sealed record Recorded(Entrant Entrant, ContestantMarks Marks)
{
    public ContestantFigures Reckoned(Skill skill) => FigureReckoner.Of(skill, Entrant, Marks);
}
