using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Scoring.Silo.Disk;

/// <summary>
/// Where everything of one competition (or the office) lies: <c>competitions/ID</c>, <c>office</c> and <c>programmes/ID</c>, so that copying a folder is a
/// backup.
/// </summary>
internal sealed partial class Folders(IDisk disk, string root)
{
    /// <summary>The id of the office; no competition can have it.</summary>
    public const string Office = "@office";

    /// <summary>Before a programme's id: its people lie apart, so that they can be erased alone. No competition's id begins like this.</summary>
    public const string Programme = "@programme/";

    private const string Competitions = "competitions";
    private readonly ConcurrentDictionary<string, bool> _stable = new();

    public string Root { get; } = Path.GetFullPath(root);

    public string Of(string id) => id == Office ? Path.Combine(Root, "office")
        : id.StartsWith(Programme, StringComparison.Ordinal) ? Path.Combine(Root, "programmes", Named(id[Programme.Length..]))
        : Path.Combine(Root, Competitions, Named(id));

    /// <summary>Creates a folder below the root, if need be, and returns when it and those above it are on stable storage.</summary>
    public void Ensure(string folder)
    {
        if (_stable.ContainsKey(folder))
            return;
        if (folder != Root)
        {
            var above = Path.GetDirectoryName(folder)!;
            Ensure(above);
            disk.CreateFolder(folder);
            disk.SyncFolder(above); // Also when it was there already: an earlier sync may have failed.
        }
        _stable[folder] = true;
    }

    /// <summary>A file or folder named after an id, such as a station's.</summary>
    public static string Named(string id)
    {
        if (!Id().IsMatch(id))
            throw new ArgumentException($"'{id}' can't name a file: use a-z, 0-9, - and _, at most 64.", nameof(id));
        return DeviceName().IsMatch(id) ? id + "~" : id;
    }

    /// <summary>The id itself when <see cref="Of"/> would have a folder for it: no store knows ids that another can't hold.</summary>
    public static string Checked(string id)
    {
        if (id != Office)
            Named(id.StartsWith(Programme, StringComparison.Ordinal) ? id[Programme.Length..] : id);
        return id;
    }

    /// <summary>The id whose folder this is.</summary>
    public static string IdOf(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var name = Path.GetFileName(path);
        return name == "office" && Path.GetFileName(Path.GetDirectoryName(path)) != Competitions ? Office : name.TrimEnd('~');
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9_-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    // Windows keeps these names for devices, as folders too.
    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])\z", RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();
}
