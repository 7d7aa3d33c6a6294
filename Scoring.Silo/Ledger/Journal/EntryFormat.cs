namespace Scoring.Silo.Ledger.Journal;

/// <summary>
/// The layout of an entry, to the byte: the order, no blanks, no escapes outside the data. Nothing else was ever written.
/// </summary>
internal static class EntryFormat
{
    public static Found Read(ReadOnlySpan<byte> bytes, out EntryFields fields)
    {
        fields = default;
        var cursor = new EntryCursor(bytes);
        _ = cursor.Literal("{\"seq\":"u8) && cursor.Number(out fields.Seq)
            && cursor.Literal(",\"epoch\":"u8) && cursor.Number(out fields.Epoch)
            && cursor.Literal(",\"batch\":"u8) && cursor.Number(out fields.Batch)
            && cursor.Literal(",\"at\":\""u8) && cursor.Instant(out fields.At)
            && cursor.Literal("\",\"by\":\""u8) && cursor.Text(out fields.By)
            && cursor.Literal("\",\"op\":\""u8) && cursor.Text(out fields.Op)
            && cursor.Literal("\",\"req\":\""u8) && cursor.Hash(out fields.Req)
            && cursor.Literal("\",\"data\":"u8) && cursor.Array(out fields.DataStart, out fields.DataLength)
            && cursor.Literal(",\"prev\":\""u8) && cursor.Hash(out fields.Prev) && cursor.Literal("\""u8)
            && cursor.Mark(out fields.Hashed) && cursor.Literal(",\"hash\":\""u8) && cursor.Hash(out fields.Hash)
            && cursor.Literal("\"}"u8) && cursor.Mark(out fields.End);
        return cursor.Found;
    }
}
