using Scoring.Contracts;
using Scoring.Silo.Disk;
using Scoring.Silo.Drafts;
using Scoring.Silo.People;

namespace Scoring.Silo.Tests.Disk;

public sealed class WholeFileTests
{
    private static readonly string Root = Path.GetFullPath("/data");
    private static readonly string Place = Path.Combine(Root, "kept.jsonl");
    private static readonly byte[] Old = "{\"content\":\"old\"}"u8.ToArray();
    private static readonly byte[] New = "{\"content\":\"new, and longer\"}"u8.ToArray();

    [Fact]
    public void What_was_written_is_read()
    {
        var file = On(new MemoryDisk());
        Assert.Null(file.Read());

        file.Write(Old);
        Assert.Equal(Old, file.Read());
        file.Write(New);
        Assert.Equal(New, file.Read());
    }

    [Fact]
    public void The_new_content_is_synced_before_it_takes_the_name_and_the_folder_afterwards()
    {
        var disk = new MemoryDisk();
        On(disk).Write(New);

        Assert.Equal(
            ["open kept.jsonl.new", "truncate kept.jsonl.new", "write kept.jsonl.new", "sync kept.jsonl.new",
                "replace kept.jsonl", "sync-folder data"],
            disk.Calls);
    }

    [Fact]
    public void Wherever_a_replacement_fails_or_the_power_goes_the_content_is_the_old_or_the_new_and_a_confirmed_one_stays()
    {
        for (var index = 0; index < 6; index++)
        {
            foreach (var part in (int?[])[null, 0, 5])
            {
                var disk = new MemoryDisk();
                On(disk).Write(Old);
                var start = disk.Calls.Count;
                disk.Fault = (at, call) => at != start + index ? null
                    : part is { } taken && call.StartsWith("write", StringComparison.Ordinal) ? taken : throw new IOException("injected");
                Assert.Throws<IOException>(() => On(disk).Write(New));
                disk.Fault = null;
                Assert.Contains(Text(On(disk).Read()), new List<string?> { Text(Old), Text(New) });

                disk.LosePower((stable, _) => stable);
                Assert.Contains(Text(On(disk).Read()), new List<string?> { Text(Old), Text(New) });
                On(disk).Write(New);
                disk.LosePower((stable, _) => stable);
                Assert.Equal(New, On(disk).Read());
            }
        }
    }

    [Fact]
    public void A_torn_or_changed_file_never_passes_for_good()
    {
        var disk = new MemoryDisk();
        On(disk).Write(New);
        var whole = disk.Bytes(Place);
        for (var length = 0; length < whole.Length; length++)
        {
            disk.Put(Place, whole.AsSpan(0, length));
            Assert.Throws<InvalidDataException>(() => On(disk).Read());
            byte[] flipped = [.. whole];
            flipped[length] ^= 1;
            disk.Put(Place, flipped);
            Assert.Throws<InvalidDataException>(() => On(disk).Read());
        }
    }

    [Fact]
    public async Task People_are_kept_replaced_and_erased()
    {
        var disk = new MemoryDisk();
        using var stores = new Stores(disk, Root, TimeProvider.System);
        PersonRecord[] people = [new("contestant", "c1", "salt", "买买提·艾力", "一队", "001"), new("judge", "j1", "salt", "䶮")];
        var book = new PeopleBook { RequestSalt = "s", People = [.. people] };

        Assert.Equal(PeopleBook.Empty.People, (await stores.People.ReadAsync("c")).People);
        await stores.People.PutAsync("c", book);
        var read = await stores.People.ReadAsync("c");
        Assert.Equal(book.RequestSalt, read.RequestSalt);
        Assert.Equal(book.People.AsEnumerable(), read.People);

        disk.Put(Path.Combine(Root, "competitions", "c", "people.jsonl"), "{}\n"u8);
        await Assert.ThrowsAsync<PeopleDamagedException>(async () => await stores.People.ReadAsync("c"));
        await stores.People.EraseAsync("c");
        Assert.DoesNotContain(disk.Files, file => file.Contains("people", StringComparison.Ordinal));
        Assert.Empty((await stores.People.ReadAsync("c")).People);
    }

    [Fact]
    public void A_commitment_changes_with_every_field_and_its_salt()
    {
        var person = new PersonRecord("contestant", "c1", "salt", "Ana", "One", "7", "m", "c", "l");
        PersonRecord[] others =
        [
            person, person with { Kind = "judge" }, person with { Id = "c2" }, person with { Salt = "x" }, person with { Name = "Bo" },
            person with { Organisation = "Two" }, person with { Organisation = null }, person with { Organisation = "" },
            person with { Number = "07" },
            person with { Members = null }, person with { Coach = null }, person with { Level = null },
        ];

        Assert.Equal(others.Length, others.Select(Commitment.Of).Distinct().Count());
        Assert.Equal(Commitment.Of(person), Commitment.Of(person with { }));
        Assert.Matches("^[0-9a-f]{64}$", Commitment.Of(person));
    }

    [Fact]
    public async Task Drafts_are_kept_for_each_station_and_a_damaged_file_is_none()
    {
        var disk = new MemoryDisk();
        using var stores = new Stores(disk, Root, TimeProvider.System);
        var draft = new StoredDraft("j1", "c1", "final", "s1", 3, [new Mark { Aspect = "a1", Value = "2." }], DateTimeOffset.UnixEpoch);

        await stores.Drafts.PutAsync("c", "t1", [draft]);
        var read = Assert.Single(await stores.Drafts.ReadAsync("c", "t1"));
        Assert.Equal(draft with { Marks = read.Marks }, read);
        Assert.Equal(draft.Marks.AsEnumerable(), read.Marks);
        Assert.Empty(await stores.Drafts.ReadAsync("c", "t2"));

        disk.Put(Path.Combine(Root, "competitions", "c", "drafts", "t1.jsonl"), "[]"u8);
        Assert.Empty(await stores.Drafts.ReadAsync("c", "t1"));
    }

    private static string? Text(byte[]? bytes) => bytes is null ? null : System.Text.Encoding.UTF8.GetString(bytes);

    private static WholeFile On(MemoryDisk disk) => new(disk, new Folders(disk, Root), Place);
}
