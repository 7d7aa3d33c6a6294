using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>What an interrupted write can leave is cut and kept aside.</summary>
public sealed class JournalTailTests
{
    private static readonly byte[] Whole = TrialJournal.With(["a", "b"], ["c", "d", "e", "f", "g"]);
    private static readonly int[] Ends = [.. Enumerable.Range(0, Whole.Length).Where(at => Whole[at] == '\n').Select(at => at + 1)];

    [Fact]
    public void A_file_that_ends_at_any_byte_keeps_its_whole_entries_and_the_rest_is_put_aside()
    {
        for (var length = 0; length <= Whole.Length; length++)
        {
            var journal = TrialJournal.Of(Whole.AsSpan(0, length));
            var entries = Ends.Count(end => end - 1 <= length); // An entry is whole without its newline too.
            var good = entries == 0 ? 0 : Ends[entries - 1];

            Assert.Equal("abcdefg"[..entries], string.Concat(journal.Ops()));
            Assert.Equal(Whole[..good], journal.Bytes);
            Assert.Equal(length > good ? Whole[good..length] : [], Aside(journal, 1));
        }
    }

    [Fact]
    public void After_a_cut_the_chain_goes_on()
    {
        var journal = TrialJournal.Of(Whole.AsSpan(0, Whole.Length - 10));
        journal.Append("z");

        Assert.Equal("abcdefz", string.Concat(journal.Restart().Ops()));
    }

    [Fact]
    public void A_second_cut_does_not_replace_what_the_first_put_aside()
    {
        var journal = TrialJournal.Of(Whole.AsSpan(0, Whole.Length - 10));
        journal.Ops();
        journal.Disk.Put(TrialJournal.File, Whole.AsSpan(0, Whole.Length - 20));
        journal.Restart().Ops();

        Assert.Equal(Whole[Ends[^2]..^10], Aside(journal, 1));
        Assert.Equal(Whole[Ends[^2]..^20], Aside(journal, 2));
    }

    [Fact]
    public void A_beginning_that_belongs_to_no_next_entry_is_damage()
    {
        byte[] repeated = [.. Whole, .. Whole.AsSpan(Ends[^2], 200)];
        byte[] rubbish = [.. Whole, .. "{\"seq\":8,\"epoch\":x"u8];
        byte[] wrongHash = [.. Whole.AsSpan(0, Whole.Length - 20)];
        wrongHash[^1] = wrongHash[^1] == '0' ? (byte)'1' : (byte)'0';

        Assert.Equal(8, DamagedLine(repeated));
        Assert.Equal(8, DamagedLine(rubbish));
        Assert.Equal(7, DamagedLine(wrongHash));
    }

    [Fact]
    public void From_unwritten_sectors_of_the_last_batch_on_everything_is_cut()
    {
        for (var zero = (Ends[1] + 511) / 512 * 512; zero < Whole.Length; zero += 512)
        {
            for (var end = zero + 512; end < Whole.Length + 512; end += 512)
            {
                byte[] torn = [.. Whole];
                torn.AsSpan(zero, Math.Min(end, torn.Length) - zero).Clear();
                var journal = TrialJournal.Of(torn);
                var entries = Ends.Count(e => e - 1 <= zero);

                Assert.Equal("abcdefg"[..entries], string.Concat(journal.Ops()));
                Assert.Equal(Whole[..Ends[entries - 1]], journal.Bytes);
                Assert.Equal(torn[Ends[entries - 1]..], Aside(journal, 1));
            }
        }
    }

    [Fact]
    public void Zeros_that_begin_or_end_inside_a_sector_are_damage()
    {
        for (var zero = Ends[1]; zero < Whole.Length; zero += 37)
        {
            foreach (var end in (int[])[zero + 1, (zero / 512 + 1) * 512, Whole.Length])
            {
                if (zero % 512 == 0 || end > Whole.Length)
                    continue;
                byte[] torn = [.. Whole];
                torn.AsSpan(zero, end - zero).Clear();
                Assert.Equal(1 + Ends.Count(e => e <= zero), DamagedLine(torn));
            }
        }

        byte[] endsInside = [.. Whole];
        endsInside.AsSpan(1024, 100).Clear();
        Assert.Equal(1 + Ends.Count(e => e <= 1024), DamagedLine(endsInside));
    }

    [Fact]
    public void Zeros_in_an_earlier_batch_are_damage()
    {
        var bytes = TrialJournal.With(["a", "b", "c", "d"], ["e"]);
        bytes.AsSpan(512, 512).Clear();

        Assert.Equal(2, DamagedLine(bytes));
    }

    [Fact]
    public void A_damaged_entry_behind_unwritten_sectors_is_damage()
    {
        byte[] torn = [.. Whole];
        torn.AsSpan(1024, 512).Clear();
        torn[Ends[^2] + 200] ^= 1;

        // Newlines that were in the unwritten sector no longer separate lines.
        Assert.Equal(7 - Whole.AsSpan(1024, 512).Count((byte)'\n'), DamagedLine(torn));
    }

    private static long DamagedLine(byte[] bytes)
    {
        var journal = TrialJournal.Of(bytes);
        var damage = Assert.Throws<LedgerDamagedException>(() => journal.Ops());
        Assert.Equal(TrialJournal.File, damage.File);
        Assert.Equal(bytes, journal.Bytes);
        return damage.Line;
    }

    private static byte[] Aside(TrialJournal journal, int number) =>
        journal.Disk.FileExists($"{TrialJournal.File}.cut-{number}") ? journal.Disk.Bytes($"{TrialJournal.File}.cut-{number}") : [];
}
