using System.Collections.Immutable;

namespace Scoring.Api.Machine;

/// <summary>Finds copies of a record on this computer's drives: at their top or one folder below it.</summary>
internal static class Copies
{
    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true };

    public static ImmutableArray<FoundCopy> Find(string dataFolder) =>
    [
        .. Drives()
            .Prepend(Path.GetDirectoryName(Path.GetFullPath(dataFolder)) ?? dataFolder)
            .Distinct()
            .SelectMany(Below)
            .Where(folder => folder != Path.GetFullPath(dataFolder) && IsCopy(folder))
            .Distinct()
            .Select(folder => new FoundCopy(folder, File.GetLastWriteTimeUtc(Newest(folder))))
            .OrderByDescending(copy => copy.At),
    ];

    private static IEnumerable<string> Drives() => DriveInfo.GetDrives()
        .Where(drive => drive.DriveType is DriveType.Removable or DriveType.Fixed && drive.IsReady)
        .Select(drive => drive.RootDirectory.FullName);

    private static IEnumerable<string> Below(string root) => Directory.EnumerateDirectories(root, "*", Readable).Prepend(root);

    private static bool IsCopy(string folder) =>
        File.Exists(Path.Combine(folder, "installation.key")) && Directory.Exists(Path.Combine(folder, "office"));

    private static string Newest(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, IgnoreInaccessible = true })
        .MaxBy(File.GetLastWriteTimeUtc) ?? folder;
}

/// <summary>A copy of a record, and when something in it was last written.</summary>
internal sealed record FoundCopy(string Folder, DateTime At);
