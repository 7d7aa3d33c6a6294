using System.Security.Cryptography;

namespace Scoring.Api.Hosting;

/// <summary>32 random bytes of this installation, made once: whoever lacks them can't try out the 8-digit codes offline.</summary>
internal sealed class InstallationKey
{
    public const string FileName = "installation.key";

    private const int Length = 32;

    private InstallationKey(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    /// <summary>Reads the key of a data folder, or makes it: complete under its final name, or not there at all.</summary>
    public static InstallationKey Of(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            Make(path);
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == Length
            ? new InstallationKey(bytes)
            : throw new InvalidDataException($"{path}: 应为 {Length} 字节，请从备份恢复。It should hold {Length} bytes; restore it from a backup.");
    }

    /// <summary>The key that every API of a cluster is given: 64 hex digits, or <c>file:PATH</c> of a file that holds them.</summary>
    /// <exception cref="InvalidOperationException">It is missing or is none; what was given is not repeated.</exception>
    public static InstallationKey Shared(string? setting)
    {
        const string fromFile = "file:";
        var text = setting?.StartsWith(fromFile, StringComparison.OrdinalIgnoreCase) == true ? File.ReadAllText(setting[fromFile.Length..]).Trim() : setting;
        return text?.Length == 2 * Length && text.All(char.IsAsciiHexDigit)
            ? new InstallationKey(Convert.FromHexString(text))
            : throw new InvalidOperationException(
                "InstallationKey: 请给每个 API 同一个密钥（64 位十六进制或 file:路径）。 Give every API the same key: 64 hex digits, or file:PATH.");
    }

    private static void Make(string path)
    {
        var half = path + ".new";
        File.Delete(half);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(half, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        File.Move(half, path);
    }
}
