using System.CommandLine;

namespace Scoring.Silo.Commands;

/// <summary><c>score SCHEME MARKS --roster ROSTER [--penalties P] [-o OUT]</c> (scheme.md, section 6).</summary>
internal static class ScoreCommand
{
    private static readonly Argument<FileInfo> Scheme = new("SCHEME") { Description = "规则方案（JSON）。 The scheme (JSON)." };
    private static readonly Argument<FileInfo> Marks = new("MARKS") { Description = "评分 marks.csv。 The marks." };
    private static readonly Option<FileInfo> Roster = new("--roster") { Description = "名单 roster.csv。 The roster.", Required = true };
    private static readonly Option<FileInfo?> Penalties = new("--penalties") { Description = "扣分 penalties.csv。 The penalties." };
    private static readonly Option<FileInfo?> Out = new("-o", "--output") { Description = "结果文件；不写则到标准输出。 Where the result goes; else to standard output." };

    public static Command Create()
    {
        var command = new Command("score", "按方案计算成绩、名次和奖项。 Scores marks by a scheme: figures, places, awards.") { Scheme, Marks, Roster, Penalties, Out };
        command.SetAction((parsed, cancellation) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync("score: 还不能用。 Not there yet.");
        return ExitStatus.Unusable;
    }
}
