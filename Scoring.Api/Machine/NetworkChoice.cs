using System.Text.Json;
using Scoring.Api.Hosting;

namespace Scoring.Api.Machine;

/// <summary>Which address tablets are given, and where phones look. A setting of this machine, beside the record, never in it.</summary>
/// <param name="Address">The card's address the organizer chose; null: the likeliest is taken.</param>
/// <param name="Phones">Where phones reach the public pages, an address with http or https; null: no QR code is shown.</param>
internal sealed record NetworkChoice(string? Address, string? Phones);

/// <summary>The choice, kept in the data folder, so that the next start can say what became different.</summary>
internal sealed class NetworkBook
{
    public const string FileName = "network.json";

    private static readonly NetworkChoice Nothing = new(null, null);
    private readonly Lock _writing = new();
    private readonly string _path;
    private NetworkChoice _now;

    public NetworkBook(StartOptions start)
    {
        _path = Path.Combine(start.DataFolder, FileName);
        _now = Read(_path);
    }

    public NetworkChoice Now => Volatile.Read(ref _now);

    public void Keep(NetworkChoice choice)
    {
        lock (_writing)
        {
            File.WriteAllBytes(_path + ".new", JsonSerializer.SerializeToUtf8Bytes(choice, JsonSerializerOptions.Web));
            File.Move(_path + ".new", _path, overwrite: true);
            Volatile.Write(ref _now, choice);
        }
    }

    /// <summary>A file that can't be read is no reason not to start: the organizer is asked again.</summary>
    private static NetworkChoice Read(string path)
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize<NetworkChoice>(File.ReadAllBytes(path), JsonSerializerOptions.Web) ?? Nothing
                : Nothing;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException)
        {
            return Nothing;
        }
    }
}
