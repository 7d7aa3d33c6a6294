using System.Collections.Concurrent;
using System.Text.Json;
using Scoring.Silo.Disk;

namespace Scoring.Silo.People;

/// <summary>The people store as one file in each competition's folder.</summary>
internal sealed class PeopleFiles(IDisk disk, Folders folders, DiskThreads threads) : IPeople
{
    /// <summary>The book's name in its competition's folder.</summary>
    public const string FileName = "people.jsonl";

    private readonly ConcurrentDictionary<string, DiskLane> _lanes = new();

    public async ValueTask<PeopleBook> ReadAsync(string competition)
    {
        var file = FileOf(competition);
        return await LaneOf(competition).RunAsync(() => Read(file));
    }

    public async ValueTask PutAsync(string competition, PeopleBook book)
    {
        var file = FileOf(competition);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(book, PeopleJson.Default.PeopleBook);
        await LaneOf(competition).RunAsync(() => file.Write(bytes));
    }

    public async ValueTask EraseAsync(string competition) => await LaneOf(competition).RunAsync(FileOf(competition).Erase);

    private static PeopleBook Read(WholeFile file)
    {
        try
        {
            return file.Read() is { } bytes ? JsonSerializer.Deserialize(bytes, PeopleJson.Default.PeopleBook)! : PeopleBook.Empty;
        }
        catch (Exception cause) when (cause is InvalidDataException or JsonException)
        {
            throw new PeopleDamagedException(file.Path, cause.Message);
        }
    }

    private WholeFile FileOf(string competition) => new(disk, folders, Path.Combine(folders.Of(competition), FileName));

    private DiskLane LaneOf(string competition) => _lanes.GetOrAdd(competition, _ => threads.NewLane());
}
