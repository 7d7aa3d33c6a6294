using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>How one entered value is read: as it was entered, and the arithmetic that gives its mark. The mark itself is the reckoner's.</summary>
internal static class MarkFormula
{
    /// <summary>What a judge entered for an aspect, items joined; null where nothing (an unmarked aspect of a stopped sheet).</summary>
    public static string? Entered(Aspect aspect, JudgeMarks? judge, decimal? time)
    {
        if (aspect.FromTime)
        {
            return time is { } recorded ? Text(recorded) : null;
        }

        var values = ValuesOf(aspect, judge).ToList();
        return values.Count == 0 ? null
            : aspect.Kind == AspectKind.Deductions ? string.Join(' ', values.Select(v => $"{v.Key[(aspect.Id.Length + 1)..]}={Text(v.Value)}"))
            : Text(values[0].Value);
    }

    /// <summary>The arithmetic, without its result; null where the mark is what was entered.</summary>
    public static string? Of(Aspect aspect, JudgeMarks? judge, decimal? time)
    {
        var value = aspect.FromTime ? time : ValuesOf(aspect, judge).Select(v => (decimal?)v.Value).FirstOrDefault();
        return value is not { } entered ? null : aspect.Kind switch
        {
            AspectKind.Check => $"{Text(entered)} × {Text(aspect.Max)}",
            AspectKind.Judgement => $"{Text(entered)} ÷ {aspect.Levels} × {Text(aspect.Max)}",
            AspectKind.Deduction => NotBelow(aspect, $"{Text(aspect.Max)} − {Text(entered)} × {Text(aspect.Each)}", (Fraction)entered * aspect.Each),
            AspectKind.Deductions => OfItems(aspect, judge),
            AspectKind.Time => OfTime(aspect, entered),
            AspectKind.Measure => OfTable(aspect, entered),
            _ => null,
        };
    }

    private static IEnumerable<MarkValue> ValuesOf(Aspect aspect, JudgeMarks? judge) => judge is null ? [] : judge.Values.Where(v =>
        v.Key == aspect.Id || (aspect.Kind == AspectKind.Deductions && v.Key.StartsWith($"{aspect.Id}/", StringComparison.Ordinal)));

    private static string OfItems(Aspect aspect, JudgeMarks? judge)
    {
        var (worked, taken) = (Text(aspect.Max), Fraction.Zero);
        foreach (var value in ValuesOf(aspect, judge))
        {
            var item = aspect.Items.First(i => value.Key == $"{aspect.Id}/{i.Id}");
            if (value.Value != 0)
            {
                taken += AspectMark.Taken(item, value.Value);
                worked += $" − {Text(Math.Min(value.Value, item.Most ?? value.Value))} × {Text(item.Each)}";
            }
        }

        return NotBelow(aspect, worked, taken);
    }

    private static string NotBelow(Aspect aspect, string worked, Fraction taken) =>
        AspectMark.Left(aspect, taken) == aspect.Max - taken ? worked : $"max({worked}, {Text(aspect.Min)})";

    private static string OfTime(Aspect aspect, decimal seconds) => seconds <= aspect.Full ? $"{Text(seconds)} ≤ {Text(aspect.Full)}"
        : seconds >= aspect.Zero ? $"{Text(seconds)} ≥ {Text(aspect.Zero)}"
        : $"({Text(aspect.Zero)} − {Text(seconds)}) ÷ ({Text(aspect.Zero)} − {Text(aspect.Full)}) × {Text(aspect.Max)}";

    private static string? OfTable(Aspect aspect, decimal value)
    {
        var row = aspect.Table.FirstOrDefault(r => r.UpTo is null || value <= r.UpTo);
        return row?.UpTo is { } end ? $"{Text(value)} ≤ {Text(end)}"
            : aspect.Table.LastOrDefault(r => r.UpTo is not null)?.UpTo is { } last ? $"{Text(value)} > {Text(last)}" : null;
    }

    private static string Text(decimal value) => ((Fraction)value).ExactText();
}
