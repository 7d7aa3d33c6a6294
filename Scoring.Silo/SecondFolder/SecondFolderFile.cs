namespace Scoring.Silo.SecondFolder;

/// <summary>Which second folder was chosen: one line in the data folder.</summary>
internal sealed class SecondFolderFile(string dataFolder)
{
    public const string Name = "second-folder.txt";

    private readonly string _path = Path.Combine(dataFolder, Name);

    public string? Read() => File.Exists(_path) && File.ReadAllText(_path).Trim() is { Length: > 0 } folder ? folder : null;

    public void Write(string? folder)
    {
        File.WriteAllText(_path + ".new", folder ?? "");
        File.Move(_path + ".new", _path, overwrite: true);
    }
}
