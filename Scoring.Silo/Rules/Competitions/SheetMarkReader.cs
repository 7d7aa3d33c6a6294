using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Reads all values of one judge's sheet: each in its rule, none too many, none missing.</summary>
internal static class SheetMarkReader
{
    public sealed record Reading(
        ImmutableArray<MarkValue> Values, decimal? Time, Outcome? Outcome, ImmutableArray<PlacedFault> Faults);

    public static Reading Read(Sheet sheet, int seat, ImmutableArray<(string Key, string Text)> typed, bool mayLack = false)
    {
        var faults = ImmutableArray.CreateBuilder<PlacedFault>();
        var values = ImmutableArray.CreateBuilder<MarkValue>(typed.Length);
        var wanted = KeysOf(sheet, seat).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        decimal? time = null;
        Outcome? outcome = null;
        foreach (var (key, text) in typed)
        {
            if (!seen.Add(key))
            {
                faults.Add(new PlacedFault(key, "同一评分项出现两次。 This aspect is there twice."));
            }
            else if (key == MarkReader.OutcomeKey && seat == 1)
            {
                outcome = MarkReader.ReadOutcome(text);
                AddIf(faults, outcome is null, key, "完成情况只能是 notAttempted 或 stopped。 An outcome is notAttempted or stopped.");
            }
            else if (key == MarkReader.TimeKey ? !(sheet.Timed && seat == 1) : !wanted.Contains(key))
            {
                faults.Add(new PlacedFault(key, "您的席位不评这一项。 This is not an aspect your seat marks."));
            }
            else if (MarkReader.Read(sheet, key, text) is var read && read.Value is not { } value)
            {
                faults.Add(new PlacedFault(key, read.Fault!));
            }
            else if (key == MarkReader.TimeKey)
            {
                time = value;
            }
            else
            {
                values.Add(new MarkValue(key, value));
            }
        }

        if (outcome is null && !mayLack)
        {
            faults.AddRange(wanted.Where(key => !seen.Contains(key)).Select(key => new PlacedFault(key, "这一项还没有评分。 This aspect is not marked yet.")));
        }

        return new Reading(values.DrainToImmutable(), time, outcome, faults.DrainToImmutable());
    }

    /// <summary>What a seat has to enter: aspects of the whole panel, and those with own judges up to their number.</summary>
    public static IEnumerable<string> KeysOf(Sheet sheet, int seat) =>
        from aspect in sheet.Aspects
        where !aspect.FromTime && (aspect.Judges is not { } judges || seat <= judges)
        from key in aspect.Kind is AspectKind.Deductions ? aspect.Items.Select(item => $"{aspect.Id}/{item.Id}") : [aspect.Id]
        select key;

    private static void AddIf(ImmutableArray<PlacedFault>.Builder faults, bool wrong, string place, string reason)
    {
        if (wrong)
        {
            faults.Add(new PlacedFault(place, reason));
        }
    }
}
