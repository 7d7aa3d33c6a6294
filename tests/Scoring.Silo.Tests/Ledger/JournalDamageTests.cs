using System.Security.Cryptography;
using System.Text;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Ledger;

/// <summary>What no interrupted write can leave stops the ledger, with the line named, and nothing is touched.</summary>
public sealed class JournalDamageTests
{
    private static readonly byte[] Whole = TrialJournal.With(["a"], ["b", "c"], ["d"]);

    [Fact]
    public void A_changed_byte_is_found_wherever_it_is()
    {
        for (var at = 0; at < Whole.Length; at++)
        {
            byte[] changes = [(byte)(Whole[at] ^ 1), (byte)(Whole[at] ^ 0x80), (byte)'\n', (byte)'\r', (byte)' ', (byte)'"', 0];
            foreach (var changed in changes)
            {
                if (changed == Whole[at])
                    continue;
                byte[] bytes = [.. Whole];
                bytes[at] = changed;
                Assert.Equal(1 + Whole.AsSpan(0, at).Count((byte)'\n'), DamagedLine(bytes));
            }
        }
    }

    [Theory]
    [InlineData("1 2 3 3 4", 4)]
    [InlineData("1 3 2 4", 2)]
    [InlineData("1 2 4", 3)]
    [InlineData("2 3 4", 1)]
    [InlineData("1 2 3 4 4", 5)]
    [InlineData("1 2 3 4 1", 5)]
    [InlineData("1 0 2 3 4", 2)]
    [InlineData("1 2 3 4 0", 5)]
    public void Lines_that_were_repeated_swapped_taken_out_or_put_in_are_named(string order, int line)
    {
        string[] lines = ["", .. Encoding.UTF8.GetString(Whole).TrimEnd('\n').Split('\n')];
        var text = string.Concat(order.Split(' ').Select(number => lines[int.Parse(number)] + "\n"));

        Assert.Equal(line, DamagedLine(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_wrong_newline_is_damage_also_at_the_end(int line)
    {
        var lines = Encoding.UTF8.GetString(Whole).TrimEnd('\n').Split('\n');
        lines[line - 1] += "\r";

        Assert.Equal(line, DamagedLine(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));
    }

    [Fact]
    public void A_last_entry_whose_newline_became_something_else_is_damage() =>
        Assert.Equal(4, DamagedLine([.. Whole.AsSpan(0, Whole.Length - 1), (byte)'\r']));

    [Fact]
    public void The_journal_of_another_competition_is_damage()
    {
        var other = new LedgerHead(0, 0, Chain.Genesis("other"));

        Assert.Equal(1, DamagedLine(Chain.Seal(other, 1, [TrialJournal.Draft("a")])[0].Line.ToArray()));
    }

    [Fact]
    public void An_entry_under_an_older_claim_or_in_a_batch_that_is_over_is_damage()
    {
        var lines = Encoding.UTF8.GetString(Whole).TrimEnd('\n').Split('\n');
        var epoch = TrialJournal.Noon.ToUnixTimeMilliseconds();

        Assert.Equal(4, DamagedLine(Forged(lines, $"\"epoch\":{epoch + 2}", $"\"epoch\":{epoch}")));
        Assert.Equal(4, DamagedLine(Forged(lines, "\"batch\":4", "\"batch\":2")));
        Assert.Equal(4, DamagedLine(Forged(lines, "\"batch\":4", "\"batch\":3")));
        Assert.Equal(4, DamagedLine(Forged(lines, "\"batch\":4", "\"batch\":5")));
    }

    // The last line with a change and the hash that goes with it.
    private static byte[] Forged(string[] lines, string from, string to)
    {
        var hashed = lines[^1][..lines[^1].IndexOf(",\"hash\"", StringComparison.Ordinal)].Replace(from, to, StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed)));
        return Encoding.UTF8.GetBytes(string.Join('\n', lines[..^1]) + $"\n{hashed},\"hash\":\"{hash}\"}}\n");
    }

    [Fact]
    public void A_damaged_ledger_takes_no_entry_and_no_claim()
    {
        byte[] bytes = [.. Whole];
        bytes[^40] ^= 1;
        var journal = TrialJournal.Of(bytes);

        Assert.Throws<LedgerDamagedException>(() => journal.Append("z"));
        Assert.Equal(bytes, journal.Bytes);
    }

    private static long DamagedLine(byte[] bytes)
    {
        var journal = TrialJournal.Of(bytes);
        var damage = Assert.Throws<LedgerDamagedException>(() => journal.Ops());
        Assert.Equal(bytes, journal.Bytes);
        Assert.Single(journal.Disk.Files);
        return damage.Line;
    }
}
