using Scoring.Rules.Figures;

namespace Scoring.Rules.Schemes;

/// <summary>One typed mark: its value (check: 1 or 0), or the sentence that says what to write instead.</summary>
public sealed record MarkReading(decimal? Value, string? Fault);

/// <summary>Reads typed marks by the rules of their aspect (scheme.md, sections 2 and 7).</summary>
public static class MarkReader
{
    /// <summary>The key of a sheet's recorded time.</summary>
    public const string TimeKey = "@time";

    /// <summary>The key of a sheet's outcome, which <see cref="ReadOutcome"/> reads.</summary>
    public const string OutcomeKey = "@outcome";

    /// <summary>The value of one key: <c>a1</c>, <c>a1/item</c> or <c>@time</c>.</summary>
    public static MarkReading Read(Sheet sheet, string key, string text) =>
        FaultOfKey(sheet, key) is { } fault ? Wrong(fault) : key == TimeKey ? Seconds(text) : OfAspect(AspectOf(sheet, key)!, text);

    /// <summary>Why nothing can be entered under this key, or null.</summary>
    public static string? FaultOfKey(Sheet sheet, string key)
    {
        if (key == TimeKey)
        {
            return sheet.Timed ? null : "这张评分表不记录用时：请删去。 This sheet records no time: remove it.";
        }

        var item = key.IndexOf('/') is >= 0 and var slash ? key[(slash + 1)..] : null;
        return AspectOf(sheet, key) switch
        {
            null => $"评分表里没有评分项“{key}”：请改正。 The sheet has no aspect “{key}”: correct it.",
            { Kind: AspectKind.Deductions } aspect => aspect.Items.Any(known => known.Id == item) ? null : ItemsOf(aspect),
            var aspect when item is not null =>
                $"评分项“{aspect.Id}”没有分项：请只写“{aspect.Id}”。 “{aspect.Id}” has no items: write “{aspect.Id}” alone.",
            { FromTime: true } => "这一项取自记录的用时，不用填写：请删去。 This aspect is taken from the recorded time: enter nothing.",
            _ => null,
        };
    }

    /// <summary>The aspect a key names, with or without an item.</summary>
    public static Aspect? AspectOf(Sheet sheet, string key)
    {
        var id = key.IndexOf('/') is >= 0 and var slash ? key.AsSpan(0, slash) : key;
        foreach (var aspect in sheet.Aspects)
        {
            if (id.SequenceEqual(aspect.Id))
            {
                return aspect;
            }
        }

        return null;
    }

    /// <summary>Null for anything but <c>notAttempted</c> and <c>stopped</c>.</summary>
    public static Outcome? ReadOutcome(string text) => text switch
    {
        "notAttempted" => Outcome.NotAttempted,
        "stopped" => Outcome.Stopped,
        _ => null,
    };

    private static MarkReading OfAspect(Aspect aspect, string text) => aspect.Kind switch
    {
        AspectKind.Points => Points(aspect, text),
        AspectKind.Check => Check(text),
        AspectKind.Judgement => Whole(text, aspect.Levels),
        AspectKind.Deduction or AspectKind.Deductions => Whole(text, null),
        AspectKind.Time => Seconds(text),
        _ => Number(text),
    };

    private static MarkReading Points(Aspect aspect, string text)
    {
        if (!DecimalText.TryRead(text, out var value))
        {
            return Wrong(DecimalText.Advice);
        }

        if (value < aspect.Min || value > aspect.Max)
        {
            return Wrong($"请写 {aspect.Min} 到 {aspect.Max} 之间的数。 Write a number from {aspect.Min} to {aspect.Max}.");
        }

        return aspect.Step is { } step && value % step != 0
            ? Wrong($"请写 {step} 的整数倍。 Write a multiple of {step}.")
            : new MarkReading(value, null);
    }

    private static MarkReading Check(string text) => text switch
    {
        "true" or "1" => new MarkReading(1, null),
        "false" or "0" => new MarkReading(0, null),
        _ => Wrong("请写 true 或 false（1 或 0）。 Write true or false (1 or 0)."),
    };

    private static MarkReading Whole(string text, int? most)
    {
        var whole = DecimalText.TryRead(text, out var value) && decimal.IsInteger(value) && value >= 0;
        return (whole, most) switch
        {
            (true, null) => new MarkReading(value, null),
            (true, { } top) when value <= top => new MarkReading(value, null),
            (_, null) => Wrong("请写次数：0 或正整数。 Write a count: a whole number from 0."),
            (_, { } top) => Wrong($"请写 0 到 {top} 的整数。 Write a whole number from 0 to {top}."),
        };
    }

    private static MarkReading Seconds(string text) =>
        DecimalText.TryRead(text, out var value) && value >= 0
            ? new MarkReading(value, null)
            : Wrong("请写秒数：0 或更大的数。 Write seconds: a number from 0.");

    private static MarkReading Number(string text) =>
        DecimalText.TryRead(text, out var value) ? new MarkReading(value, null) : Wrong(DecimalText.Advice);

    private static string ItemsOf(Aspect aspect)
    {
        var keys = string.Join(", ", aspect.Items.Select(item => $"{aspect.Id}/{item.Id}"));
        return $"请按分项填写：{keys}。 Enter it by item: {keys}.";
    }

    private static MarkReading Wrong(string fault) => new(null, fault);
}
