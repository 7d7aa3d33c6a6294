namespace Scoring.Silo.Ledger.Journal;

/// <summary>Instants as the journal writes them: UTC, seven digits after the second, always 28 bytes.</summary>
internal static class InstantFormat
{
    private static ReadOnlySpan<byte> Pattern => "0000-00-00T00:00:00.0000000Z"u8;

    public static int Length => Pattern.Length;

    public static Found Read(ReadOnlySpan<byte> bytes, out DateTimeOffset instant)
    {
        instant = default;
        var there = Math.Min(bytes.Length, Length);
        for (var i = 0; i < there; i++)
        {
            if (Pattern[i] == '0' ? !char.IsAsciiDigit((char)bytes[i]) : bytes[i] != Pattern[i])
                return Found.Wrong;
        }
        if (there < Length)
            return Found.Prefix;
        return TryMake(bytes, out instant) ? Found.Whole : Found.Wrong;
    }

    private static bool TryMake(ReadOnlySpan<byte> bytes, out DateTimeOffset instant)
    {
        var (year, month, day) = (Number(bytes[..4]), Number(bytes[5..7]), Number(bytes[8..10]));
        var (hour, minute, second) = (Number(bytes[11..13]), Number(bytes[14..16]), Number(bytes[17..19]));
        instant = default;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        instant = new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero).AddTicks(Number(bytes[20..27]));
        return true;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = value * 10 + (digit - '0');
        return value;
    }
}
