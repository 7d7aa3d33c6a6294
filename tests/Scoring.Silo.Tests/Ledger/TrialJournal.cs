using System.Text;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;
using Scoring.Silo.Tests.Disk;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>A journal on a memory disk and the words the tests use for it.</summary>
internal sealed class TrialJournal
{
    public const string Id = "trial";
    public static readonly string Root = Path.GetFullPath("/data");
    public static readonly string File = Path.Combine(Root, "competitions", Id, "ledger.jsonl");
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private readonly FixedTime _clock = new();

    public TrialJournal(MemoryDisk? disk = null)
    {
        Disk = disk ?? new MemoryDisk();
        Store = new JournalStore(Disk, new Folders(Disk, Root), Id, _clock);
    }

    public MemoryDisk Disk { get; }

    public JournalStore Store { get; private set; }

    public byte[] Bytes => Disk.Bytes(File);

    /// <summary>The process ends and starts again.</summary>
    public TrialJournal Restart()
    {
        Store.Dispose();
        Store = new JournalStore(Disk, new Folders(Disk, Root), Id, _clock);
        return this;
    }

    /// <summary>Claims and appends one batch with these ops.</summary>
    public LedgerHead Append(params string[] ops)
    {
        var head = Store.Claim();
        var sealedEntries = Chain.Seal(head, head.Epoch, [.. ops.Select(Draft)]);
        Store.Append(head.Epoch, head.Seq, sealedEntries);
        return new LedgerHead(head.Epoch, sealedEntries[^1].Seq, sealedEntries[^1].Hash);
    }

    /// <summary>The ops on record.</summary>
    public List<string> Ops()
    {
        var ops = new List<string>();
        Store.Read(entry => ops.Add(entry.Op));
        return ops;
    }

    /// <summary>A journal whose file has these bytes.</summary>
    public static TrialJournal Of(ReadOnlySpan<byte> bytes)
    {
        var journal = new TrialJournal();
        journal.Disk.Put(File, bytes);
        return journal;
    }

    /// <summary>The bytes of a journal with these batches.</summary>
    public static byte[] With(params string[][] batches)
    {
        var journal = new TrialJournal();
        foreach (var ops in batches)
            journal.Append(ops);
        return journal.Bytes;
    }

    public static EntryDraft Draft(string op) =>
        new(Noon, "judge:j1", op, new string('a', 64), Encoding.UTF8.GetBytes($$"""[{"type":"marked","v":1,"mark":"{{op}}","zh":"评分"}]"""));

    public sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
