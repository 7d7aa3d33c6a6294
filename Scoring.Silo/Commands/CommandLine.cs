using System.CommandLine;

namespace Scoring.Silo.Commands;

/// <summary>What can be done beside a running server: one line for each command.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, InvocationConfiguration? configuration = null)
    {
        var root = new RootCommand("计分与排名的记录工具。 Tools for scoring and for the record.")
        {
            ScoreCommand.Create(),
            VerifyCommand.Create(),
            RecountCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
        };
        var parsed = root.Parse(args);
        var status = await parsed.InvokeAsync(configuration);
        return parsed.Errors.Count > 0 ? ExitStatus.Unusable : status;
    }
}

/// <summary>What a command ends with.</summary>
internal static class ExitStatus
{
    public const int Whole = 0;

    public const int Damaged = 1;

    public const int Unusable = 2;
}
