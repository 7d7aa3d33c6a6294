using System.CommandLine;
using Scoring.Silo.Commands;
using Scoring.Silo.Disk;
using Scoring.Silo.Ledger;
using Scoring.Silo.Ledger.Journal;

namespace Scoring.Silo.Tests.Ledger;

public sealed class VerifyTests : IDisposable
{
    private static readonly byte[] Whole = TrialJournal.With(["a"], ["b", "c"]);
    private readonly string _root = Directory.CreateTempSubdirectory("verify").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_whole_journal_is_named_with_its_entries_and_last_hash()
    {
        var file = Put("trial", Whole);
        var (status, output) = await RunAsync("verify", file);

        var hash = TrialJournal.Of(Whole).Store.Read(_ => { }).Hash;
        Assert.Equal((0, $"完好 whole  {file}  3 条 entries  {hash}\n"), (status, output));
    }

    [Fact]
    public async Task A_damaged_line_is_named()
    {
        byte[] damaged = [.. Whole];
        damaged[^100] ^= 1;
        var file = Put("trial", damaged);
        var (status, output) = await RunAsync("verify", file);

        Assert.Equal(1, status);
        Assert.StartsWith($"损坏 damaged  {file}  第 3 行 line 3: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_still_being_written_is_left_out_and_left_alone_wherever_it_ends()
    {
        for (var length = 0; length <= Whole.Length; length += 13)
        {
            var file = Put("trial", Whole[..length]);
            var (status, output) = await RunAsync("verify", file);

            Assert.Equal(0, status);
            var entries = Whole.AsSpan(0, Math.Min(length + 1, Whole.Length)).Count((byte)'\n');
            Assert.Contains($"  {entries} 条 entries  ", output, StringComparison.Ordinal);
            Assert.Equal(Whole[..length], await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task It_works_beside_a_server_that_writes()
    {
        using var stores = new Stores(new LocalDisk(), _root, TimeProvider.System);
        var ledger = stores.Ledgers.Open("live");
        var head = await ledger.ClaimAsync();
        for (var i = 0; i < 20; i++)
        {
            var batch = Chain.Seal(head, head.Epoch, [TrialJournal.Draft($"op{i}")]);
            var appending = ledger.AppendAsync(head.Epoch, head.Seq, batch);
            Assert.Equal(0, (await RunAsync("verify", _root)).Status);
            await appending;
            head = head with { Seq = batch[^1].Seq, Hash = batch[^1].Hash };
        }
        Assert.Contains($"  20 条 entries  {head.Hash}\n", (await RunAsync("verify", _root)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_folder_every_journal_is_checked_and_the_worst_decides()
    {
        Put("trial", Whole);
        byte[] damaged = [.. Whole];
        damaged[50] ^= 1;
        Put("other", damaged);
        var (status, output) = await RunAsync("verify", _root);

        Assert.Equal(1, status);
        Assert.Contains("完好 whole", output, StringComparison.Ordinal);
        Assert.Contains("损坏 damaged", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_under_another_name_needs_the_competitions_id()
    {
        var file = Put("copy", Whole);

        Assert.Equal(1, (await RunAsync("verify", file)).Status);
        Assert.Equal(0, (await RunAsync("verify", file, "--competition", "trial")).Status);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("recount")]
    public async Task Nothing_to_read_is_unusable(string command)
    {
        Assert.Equal(2, (await RunAsync(command, Path.Combine(_root, "missing.jsonl"))).Status);
        Assert.Equal(2, (await RunAsync(command, _root)).Status);
        Assert.Equal(2, (await RunAsync(command)).Status);
    }

    private string Put(string id, byte[] bytes)
    {
        var file = Path.Combine(_root, "competitions", id, JournalStore.FileName);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static async Task<(int Status, string Output)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        return (status, output.ToString());
    }
}
