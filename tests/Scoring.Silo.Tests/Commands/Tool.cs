using System.CommandLine;
using Scoring.Silo.Commands;

namespace Scoring.Silo.Tests.Commands;

/// <summary>The command line as a user has it: files in a folder, a status, and what was written where.</summary>
internal sealed class Tool : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string[] Faults => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithoutFolder).ToArray();

    public string File(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public async Task<int> RunAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = error });
        (Output, Error) = (output.ToString(), error.ToString());
        return status;
    }

    private string WithoutFolder(string line) => line.Replace(_folder.FullName + "/", "");

    public void Dispose() => _folder.Delete(recursive: true);
}
