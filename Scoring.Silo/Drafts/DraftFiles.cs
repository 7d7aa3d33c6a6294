using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Scoring.Silo.Disk;

namespace Scoring.Silo.Drafts;

/// <summary>Drafts as one file for each station, in the folder <c>drafts</c> of its competition.</summary>
internal sealed class DraftFiles(IDisk disk, Folders folders, DiskThreads threads) : IDrafts
{
    private readonly ConcurrentDictionary<string, DiskLane> _lanes = new();

    public async ValueTask<ImmutableArray<StoredDraft>> ReadAsync(string competition, string station)
    {
        var file = FileOf(competition, station);
        return await LaneOf(file).RunAsync(() => Read(file));
    }

    public async ValueTask PutAsync(string competition, string station, ImmutableArray<StoredDraft> drafts)
    {
        var file = FileOf(competition, station);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(drafts, DraftJson.Default.ImmutableArrayStoredDraft);
        await LaneOf(file).RunAsync(() => file.Write(bytes));
    }

    private static ImmutableArray<StoredDraft> Read(WholeFile file)
    {
        try
        {
            return file.Read() is { } bytes ? JsonSerializer.Deserialize(bytes, DraftJson.Default.ImmutableArrayStoredDraft) : [];
        }
        catch (Exception cause) when (cause is InvalidDataException or JsonException)
        {
            return []; // A station must open all the same; its judges type what is missing.
        }
    }

    private WholeFile FileOf(string competition, string station) =>
        new(disk, folders, Path.Combine(folders.Of(competition), "drafts", Folders.Named(station) + ".jsonl"));

    private DiskLane LaneOf(WholeFile file) => _lanes.GetOrAdd(file.Path, _ => threads.NewLane());
}
