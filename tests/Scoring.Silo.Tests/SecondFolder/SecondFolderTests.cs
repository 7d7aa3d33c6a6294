using System.Text;
using Scoring.Silo.Disk;
using Scoring.Silo.SecondFolder;

namespace Scoring.Silo.Tests.SecondFolder;

public sealed class SecondFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("scoring-second-").FullName;

    public SecondFolderTests()
    {
        Put("data/installation.key", "this machine");
        Put("data/competitions/a/ledger.jsonl", "one\ntwo\n");
        Put("data/competitions/a/people.jsonl", "names");
    }

    private string Data => Path.Combine(_root, "data");

    private string Copy => Path.Combine(_root, "copy");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Only_what_is_new_is_written_and_only_whole_lines()
    {
        var copy = new FolderCopy(new LocalDisk(), Data, Copy);
        Assert.Equal(0, Run(copy));
        Put("data/competitions/a/ledger.jsonl", "one\ntwo\nthree\nfou");

        Assert.Equal(3, Run(copy));
        Assert.Equal("one\ntwo\nthree\n", Read("copy/competitions/a/ledger.jsonl"));
        Assert.Equal("names", Read("copy/competitions/a/people.jsonl"));
    }

    [Fact]
    public void A_journal_whose_end_was_cut_and_written_anew_is_copied_anew()
    {
        var copy = new FolderCopy(new LocalDisk(), Data, Copy);
        Run(copy);
        Put("data/competitions/a/ledger.jsonl", "one\nTWO\nthree\n");

        Run(copy);
        Assert.Equal("one\nTWO\nthree\n", Read("copy/competitions/a/ledger.jsonl"));
        Put("data/competitions/a/ledger.jsonl", "one\n");
        Run(copy);
        Assert.Equal("one\n", Read("copy/competitions/a/ledger.jsonl"));
    }

    [Fact]
    public void Erased_people_do_not_live_on_in_the_copy_but_a_journal_is_never_deleted_there()
    {
        var copy = new FolderCopy(new LocalDisk(), Data, Copy);
        Run(copy);
        File.Delete(Path.Combine(Data, "competitions/a/people.jsonl"));
        File.Delete(Path.Combine(Data, "competitions/a/ledger.jsonl"));

        Run(copy);
        Assert.False(File.Exists(Path.Combine(Copy, "competitions/a/people.jsonl")));
        Assert.Equal("one\ntwo\n", Read("copy/competitions/a/ledger.jsonl"));
    }

    [Fact]
    public void A_stick_that_is_pulled_out_is_said_and_catches_up_when_it_is_back()
    {
        using var keeper = Keeper();
        Assert.Null(keeper.Choose(Copy));
        Assert.NotNull(keeper.Now.WholeAt);
        Directory.Move(Copy, Copy + "-pulled");

        keeper.Round(CancellationToken.None);
        Assert.NotNull(keeper.Now.Problem);
        Put("data/competitions/a/ledger.jsonl", "one\ntwo\nthree\n");
        Directory.Move(Copy + "-pulled", Copy);
        keeper.Round(CancellationToken.None);
        Assert.Null(keeper.Now.Problem);
        Assert.Equal("one\ntwo\nthree\n", Read("copy/competitions/a/ledger.jsonl"));
    }

    [Fact]
    public void Another_stick_under_the_same_name_is_not_written_to()
    {
        using var keeper = Keeper();
        keeper.Choose(Copy);
        Put("copy/installation.key", "another machine");

        keeper.Round(CancellationToken.None);
        Assert.NotNull(keeper.Now.Problem);
        Assert.Equal("another machine", Read("copy/installation.key"));
    }

    [Fact]
    public void The_installations_key_stays_its_owners_alone_in_the_copy()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Run(new FolderCopy(new LocalDisk(), Data, Copy));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Copy, "installation.key")));
    }

    [Fact]
    public void A_copy_without_the_installations_key_can_be_copied_on()
    {
        File.Delete(Path.Combine(Data, "installation.key"));

        Run(new FolderCopy(new LocalDisk(), Data, Copy));
        Assert.Equal("one\ntwo\n", Read("copy/competitions/a/ledger.jsonl"));
    }

    [Fact]
    public void The_choice_is_kept_for_the_next_start()
    {
        using (var keeper = Keeper())
        {
            keeper.Choose(Copy);
        }

        using (var again = Keeper())
        {
            Assert.Equal(Copy, again.Now.Folder);
            again.Choose(null);
        }

        using var ended = Keeper();
        Assert.Null(ended.Now.Folder);
    }

    [Fact]
    public void A_folder_inside_the_data_a_relative_one_another_machines_copy_and_one_with_other_files_are_refused_untouched()
    {
        Put("other/installation.key", "another machine");
        Put("stick/holiday.jpg", "a photo");
        using var keeper = Keeper();

        foreach (var wrong in new[] { Path.Combine(Data, "copy"), "copy", Path.Combine(_root, "other"), Path.Combine(_root, "stick"), _root })
        {
            Assert.NotNull(keeper.Choose(wrong));
        }

        Assert.Null(keeper.Now.Folder);
        Assert.Equal("a photo", Read("stick/holiday.jpg"));
    }

    private SecondFolderKeeper Keeper() => new(Data, new LocalDisk(), TimeProvider.System);

    private static long Run(FolderCopy copy) => copy.Run(CancellationToken.None);

    private string Read(string file) => File.ReadAllText(Path.Combine(_root, file));

    private void Put(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
