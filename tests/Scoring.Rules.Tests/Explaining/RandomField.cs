using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Explaining;

/// <summary>Contestants of any skill, by chance: few different values, so that ties are many; absent judges, outcomes, penalties, lacking sheets.</summary>
internal sealed class RandomField(Skill skill, Random chance)
{
    public ImmutableArray<(Entrant Entrant, ContestantMarks Marks)> Of(int size) => [.. Enumerable.Range(1, size).Select(Contestant)];

    private (Entrant Entrant, ContestantMarks Marks) Contestant(int n)
    {
        var entrant = Entrant(
            $"c{n:00}",
            official: chance.Next(9) > 0,
            state: chance.Next(12) == 0 ? (EntrantState)chance.Next(1, 4) : EntrantState.Entered,
            group: $"g{n % 2}",
            lot: chance.Next(6) == 0 ? null : n);
        var sheets = from stage in skill.Stages
                     from part in stage.Parts
                     from sheet in part.Sheets
                     where chance.Next(40) > 0
                     select Marks(stage, sheet);
        return (entrant, new([.. sheets], [.. Penalties()]));
    }

    private IEnumerable<Penalty> Penalties()
    {
        foreach (var stage in skill.Stages.Where(_ => chance.Next(5) == 0))
        {
            var part = stage.Parts[chance.Next(stage.Parts.Length)];
            yield return new(stage.Id, null, null, chance.Next(-2, 5) / 4m) { Reason = "late" };
            yield return new(stage.Id, part.Id, null, chance.Next(-2, 5) / 4m);
            yield return new(stage.Id, null, part.Sheets[0].Id, chance.Next(-2, 50) / 4m);
        }
    }

    private SheetMarks Marks(Stage stage, Sheet sheet)
    {
        var judges = chance.Next(3) == 0 ? chance.Next(1, sheet.Panel.Judges + 1) : sheet.Panel.Judges;
        return new SheetMarks
        {
            Stage = stage.Id,
            Sheet = sheet.Id,
            Judges = [.. Enumerable.Range(1, judges).Select(j => new JudgeMarks($"judge-{j}", [.. sheet.Aspects.SelectMany(a => Values(a, j))]))],
            Expected = chance.Next(2) == 0 ? null : [.. Enumerable.Range(1, chance.Next(8) == 0 ? sheet.Panel.Judges : judges).Select(j => $"judge-{j}")],
            Time = chance.Next(30) == 0 ? null : 100 + (10 * chance.Next(20)),
            Outcome = chance.Next(25) switch { 0 => Outcome.NotAttempted, 1 => Outcome.Stopped, _ => null },
        };
    }

    private IEnumerable<MarkValue> Values(Aspect aspect, int judge) =>
        aspect.FromTime || judge > (aspect.Judges ?? judge) || chance.Next(100) == 0 ? []
        : aspect.Kind == AspectKind.Deductions ? aspect.Items.Select(i => new MarkValue($"{aspect.Id}/{i.Id}", chance.Next(5)))
        : [new MarkValue(aspect.Id, Value(aspect))];

    private decimal Value(Aspect aspect) => aspect.Kind switch
    {
        AspectKind.Points => Math.Clamp(aspect.Max - (chance.Next(4) / 4m), aspect.Min, aspect.Max),
        AspectKind.Check => chance.Next(2),
        AspectKind.Judgement => chance.Next(1, 4),
        AspectKind.Time => 50 + (50 * chance.Next(6)),
        AspectKind.Measure => chance.Next(6) / 4m,
        _ => chance.Next(8),
    };
}
