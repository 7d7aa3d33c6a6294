using System.Text.Json;

namespace Scoring.Rules.Schemes.Reading;

internal sealed partial class Node
{
    /// <summary>A text that is not blank; null, with a fault where one is due, when there is none.</summary>
    public string? Text(string property, bool required = false, bool mayBeBlank = false)
    {
        if (!TryTake(property, required, out var value))
        {
            return null;
        }

        if (value.TryText() is { } text && (mayBeBlank || !string.IsNullOrWhiteSpace(text)))
        {
            return text;
        }

        Fault(property, "请写一段文字（加引号，不能空白）。", "Write a text here (in quotes, not blank).");
        return null;
    }

    public decimal? Number(string property, Limit limit, bool required = false)
    {
        if (!TryTake(property, required, out var value))
        {
            return null;
        }

        if (value.ValueKind is not JsonValueKind.Number || !DecimalText.TryRead(value.GetRawText(), out var number))
        {
            Faults.Add(At(property), DecimalText.Advice);
            return null;
        }

        if (limit.Holds(number))
        {
            return number;
        }

        Faults.Add(At(property), limit.Words);
        return null;
    }

    public int? Whole(string property, int least, int most = 1_000_000, bool required = false)
    {
        var limit = new Limit(least, false, most, $"请写 {least} 到 {most} 的整数。 Write a whole number from {least} to {most}.");
        if (Number(property, limit, required) is not { } number)
        {
            return null;
        }

        if (decimal.IsInteger(number))
        {
            return (int)number;
        }

        Faults.Add(At(property), limit.Words);
        return null;
    }

    public bool Flag(string property)
    {
        if (!TryTake(property, required: false, out var value))
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Fault(property, "请写 true 或 false（不加引号）。", "Write true or false (without quotes).");
        }

        return value.ValueKind is JsonValueKind.True;
    }

    /// <summary>One of some words; the fallback when absent (which is a fault if required) or another.</summary>
    public T Choice<T>(string property, T fallback, bool required, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (!TryTake(property, required, out var value))
        {
            return fallback;
        }

        var text = value.TryText();
        var words = new List<string>();
        foreach (var (word, chosen) in choices)
        {
            if (word == text)
            {
                return chosen;
            }

            words.Add($"\"{word}\"");
        }

        var list = string.Join(", ", words);
        Fault(property, $"请写其中之一：{list}。", $"Write one of: {list}.");
        return fallback;
    }

    public T Choice<T>(string property, T fallback, params ReadOnlySpan<(string Word, T Value)> choices) =>
        Choice(property, fallback, required: false, choices);
}

internal static class JsonTexts
{
    /// <summary>Null for anything but a string of proper text.</summary>
    public static string? TryText(this JsonElement element)
    {
        try
        {
            return element.ValueKind is JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
