using System.Text.Json;
using Scoring.Load.Bots;

namespace Scoring.Load.Record;

/// <summary>An entry as a receipt names it, read from the file that any tool can read.</summary>
internal readonly record struct LedgerLine(long Seq, long Epoch, long Batch, string Op, string Hash)
{
    public static LedgerLine Read(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var (seq, epoch, batch, op, hash) = (0L, 0L, 0L, "", "");
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "seq": seq = reader.GetInt64(); break;
                case "epoch": epoch = reader.GetInt64(); break;
                case "batch": batch = reader.GetInt64(); break;
                case "op": op = reader.GetString()!; break;
                case "hash": hash = reader.GetString()!; break;
                default: reader.Skip(); break;
            }
        }

        return new(seq, epoch, batch, op, hash);
    }
}

/// <summary>
/// What the record says about the receipts that were handed out. Lost: acknowledged, and not there. Changed: there, but not as the receipt
/// says. Doubled: there more than once. Batches: the syncs it took to write the entries.
/// </summary>
internal sealed record RecordCheck(int Receipts, int Lost, int Changed, int Doubled, long Entries, long Batches)
{
    public bool Sound => Lost + Changed + Doubled == 0;

    /// <summary>Reads every ledger of a data folder, the server killed before, and looks up every receipt.</summary>
    public static RecordCheck Of(string folder, IEnumerable<Receipt> receipts)
    {
        var check = new RecordCheck(0, 0, 0, 0, 0, 0);
        foreach (var competition in receipts.GroupBy(receipt => receipt.Competition))
        {
            var path = Path.Combine(folder, "competitions", competition.Key, "ledger.jsonl");
            check = check.Plus(Of(competition, File.ReadLines(path).Select(line => LedgerLine.Read(System.Text.Encoding.UTF8.GetBytes(line)))));
        }

        return check;
    }

    /// <summary>Looks up the receipts of one ledger.</summary>
    public static RecordCheck Of(IEnumerable<Receipt> receipts, IEnumerable<LedgerLine> lines)
    {
        var (known, doubled, batches, entries) = (new Dictionary<string, LedgerLine>(StringComparer.Ordinal), 0, new HashSet<long>(), 0L);
        foreach (var line in lines)
        {
            doubled += known.TryAdd(line.Op, line) ? 0 : 1;
            batches.Add(line.Batch);
            entries++;
        }

        var (count, lost, changed) = (0, 0, 0);
        foreach (var receipt in receipts)
        {
            count++;
            if (!known.TryGetValue(receipt.Op, out var line))
            {
                lost++;
            }
            else if ((line.Seq, line.Epoch, line.Hash) != (receipt.Seq, receipt.Epoch, receipt.Hash))
            {
                changed++;
            }
        }

        return new(count, lost, changed, doubled, entries, batches.Count);
    }

    private RecordCheck Plus(RecordCheck other) => new(
        Receipts + other.Receipts, Lost + other.Lost, Changed + other.Changed, Doubled + other.Doubled, Entries + other.Entries, Batches + other.Batches);
}
