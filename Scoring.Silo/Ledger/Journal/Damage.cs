namespace Scoring.Silo.Ledger.Journal;

/// <summary>What can be wrong with a line, as people are told.</summary>
internal static class Damage
{
    public const string NoEntry = "不是一条完整的记录，内容已被改动。 It is no entry: its bytes were changed.";
    public const string Hash = "散列值与内容不符。 The hash is not that of the content.";
    public const string Newline = "记录后面不是换行符。 The entry is not followed by a newline.";
    public const string Zeros = "零字节不是写入中断造成的。 The zero bytes were not left by an interrupted write.";
    public const string Batch = "批号或纪元不连续。 Its batch or epoch does not follow.";
    public const string Prev = "没有接在上一条记录之后。 It does not follow the entry before it.";
    public const string Genesis = "不是这场赛事的账本，或第一条记录已被改动。 It is not this competition's ledger, or its first entry was changed.";

    public const string Facts = "记录的内容无法重演。 What it records can't be replayed.";

    public static string Missing(long last) =>
        $"缺少记录，账本应到第 {last} 条。 Entries are missing: the ledger goes to entry {last}.";

    public static string Order(long found, long expected) =>
        $"应为第 {expected} 条记录，实为第 {found} 条。 Entry {found} stands where {expected} belongs.";
}
