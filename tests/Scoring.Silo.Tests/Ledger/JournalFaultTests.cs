using Scoring.Silo.Ledger;
using Scoring.Silo.Tests.Disk;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>The same short story, over and over, with something failing at every place in it.</summary>
public sealed class JournalFaultTests
{
    private static readonly string[][] Batches = [["a"], ["b", "c", "d"], ["e"], ["f", "g", "h", "i"], ["j"]];

    private static readonly Func<byte[], byte[], byte[]>[] Tears =
    [
        (stable, _) => stable,
        (_, cached) => cached,
        (stable, cached) => cached[..Math.Max(Math.Min(stable.Length, cached.Length), (stable.Length + cached.Length) / 2)],
        (stable, cached) => EveryOtherSector(stable, cached, 0),
        (stable, cached) => EveryOtherSector(stable, cached, 1),
    ];

    [Fact]
    public void Wherever_one_call_fails_nothing_confirmed_is_lost_and_nothing_is_there_twice()
    {
        foreach (var taken in (int?[])[null, 0, 1, 400, 1 << 20])
        {
            EveryIndex((disk, index) =>
            {
                disk.Fault = (at, call) => at == index ? Fail(call, taken) : null;
                Check(disk, Tell(disk), $"{index} taken {taken}");
            });
        }
    }

    [Fact]
    public void Wherever_the_storage_goes_away_for_a_while_nothing_confirmed_is_lost()
    {
        foreach (var calls in (int[])[2, 3, 7])
        {
            EveryIndex((disk, index) =>
            {
                disk.Fault = (at, call) => at >= index && at < index + calls ? Fail(call, 100) : null;
                Check(disk, Tell(disk), $"{index} for {calls}");
            });
        }
    }

    [Fact]
    public void Wherever_a_second_failure_hits_the_repair_of_the_first_nothing_confirmed_is_lost()
    {
        EveryIndex((_, first) =>
        {
            for (var second = first + 1; second < first + 14; second++)
            {
                var disk = new MemoryDisk();
                disk.Fault = (at, call) => at == first || at == second ? Fail(call, 400) : null;
                var confirmed = Tell(disk);
                disk.Fault = null;
                disk.LosePower(Tears[0]);
                Check(disk, confirmed, $"{first} and {second}");
            }
        });
    }

    [Fact]
    public void Wherever_the_power_fails_and_whatever_it_leaves_nothing_confirmed_is_lost()
    {
        foreach (var tear in Enumerable.Range(0, Tears.Length))
        {
            EveryIndex((disk, index) =>
            {
                disk.Fault = (at, call) => at >= index ? Fail(call, at == index ? 700 : null) : null;
                var confirmed = Tell(disk);
                disk.LosePower(Tears[tear]);
                Check(disk, confirmed, $"{index} torn {tear}");
            });
        }
    }

    [Fact]
    public void A_failed_sync_that_the_system_forgets_is_made_good_before_anything_more_is_confirmed()
    {
        var disk = new MemoryDisk();
        var journal = new TrialJournal(disk);
        journal.Append("a");
        disk.Fault = (_, call) => call == "sync ledger.jsonl" ? throw new IOException("injected") : null;
        Assert.Throws<LedgerFailedException>(() => journal.Append("b"));
        disk.Fault = null;
        journal.Append("c");
        disk.LosePower(Tears[0]);

        Assert.Equal(["a", "b", "c"], journal.Restart().Ops());
    }

    [Fact]
    public void After_a_failure_nothing_is_written_until_the_journal_was_opened_anew()
    {
        var journal = new TrialJournal();
        journal.Append("a");
        var head = journal.Store.Claim();
        journal.Disk.Fault = (_, call) => call.StartsWith("write", StringComparison.Ordinal) ? throw new IOException("injected") : null;
        var entries = Chain.Seal(head, head.Epoch, [TrialJournal.Draft("b")]);
        Assert.Throws<LedgerFailedException>(() => journal.Store.Append(head.Epoch, head.Seq, entries));
        journal.Disk.Fault = null;
        var before = journal.Disk.Calls.Count;

        Assert.Throws<LedgerFailedException>(() => journal.Store.Append(head.Epoch, head.Seq, entries));
        Assert.Equal(before, journal.Disk.Calls.Count);
        Assert.Equal(["a"], journal.Ops());
        journal.Store.Append(head.Epoch, head.Seq, entries);
        Assert.Equal(["a", "b"], journal.Ops());
    }

    [Fact]
    public void Short_writes_are_carried_on()
    {
        var disk = new MemoryDisk { LongestWrite = 7 };

        Assert.Equal(Batches.SelectMany(batch => batch), Tell(disk));
        Check(disk, [.. Batches.SelectMany(batch => batch)], "short writes");
    }

    /// <summary>Appends the batches, each under a claim of its own, and answers what was confirmed.</summary>
    private static List<string> Tell(MemoryDisk disk)
    {
        var journal = new TrialJournal(disk);
        var confirmed = new List<string>();
        foreach (var batch in Batches)
        {
            try
            {
                journal.Append(batch);
                confirmed.AddRange(batch);
            }
            catch (LedgerFailedException)
            {
                // Not confirmed; the next batch claims, and so opens, anew.
            }
        }
        return confirmed;
    }

    private static void Check(MemoryDisk disk, List<string> confirmed, string where)
    {
        disk.Fault = null;
        var journal = new TrialJournal(disk);
        var recorded = journal.Ops();
        var story = $"{where}: {string.Concat(confirmed)} became {string.Concat(recorded)}";
        Assert.True(confirmed.SequenceEqual(recorded.Where(confirmed.Contains)), story);
        Assert.True(recorded.SequenceEqual(Batches.SelectMany(batch => batch).Where(recorded.Contains)), story);
        journal.Append("z");
        disk.LosePower(Tears[0]);
        Assert.Equal([.. recorded, "z"], journal.Restart().Ops());
    }

    private static void EveryIndex(Action<MemoryDisk, int> tell)
    {
        var whole = new MemoryDisk();
        Tell(whole);
        for (var index = 0; index < whole.Calls.Count; index++)
            tell(new MemoryDisk(), index);
    }

    private static int? Fail(string call, int? taken) =>
        taken is not null && call.StartsWith("write", StringComparison.Ordinal) ? taken : throw new IOException("injected");

    private static byte[] EveryOtherSector(byte[] stable, byte[] cached, int parity)
    {
        byte[] left = [.. cached];
        for (var at = (stable.Length + 511) / 512 * 512; at < left.Length; at++)
        {
            if (at / 512 % 2 == parity)
                left[at] = 0;
        }
        return left;
    }
}
