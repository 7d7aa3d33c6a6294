using System.Collections.Immutable;
using System.CommandLine;
using Scoring.Rules.Files;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Commands;

/// <summary>
/// <c>score SCHEME MARKS --roster ROSTER [--penalties P] [-o OUT] [--explain CONTESTANT] [--explain-json FILE]</c> (scheme.md, section 6;
/// docs/explanations.md).
/// </summary>
internal static class ScoreCommand
{
    private static readonly Argument<string> Scheme = new("SCHEME") { Description = "规则方案（JSON）。 The scheme (JSON)." };
    private static readonly Argument<string> Marks = new("MARKS") { Description = "评分（CSV）。 The marks (CSV)." };
    private static readonly Option<string> Roster = new("--roster") { Description = "名单（CSV）。 The roster (CSV).", Required = true };
    private static readonly Option<string?> Penalties = new("--penalties") { Description = "扣分（CSV）。 The penalties (CSV)." };
    private static readonly Option<string?> Out = new("-o", "--output") { Description = "结果文件；不写则输出。 Where to write; else printed." };

    public static Command Create()
    {
        var command = new Command("score", "按方案计算成绩、名次和奖项。 Scores marks by a scheme: figures, places, awards.")
        {
            Scheme, Marks, Roster, Penalties, Out,
        };
        ScoreExplaining.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(parsed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var error = parsed.InvocationConfiguration.Error;
        var missing = FilesOf(parsed).Where(file => !File.Exists(file)).ToList();
        foreach (var file in missing)
        {
            await error.WriteLineAsync($"{file}: 没有这个文件：请检查文件名。 There is no such file: check the name.");
        }

        return missing.Count > 0 ? ExitStatus.Unusable : await ReadableAsync(parsed, output, error);
    }

    private static async Task<int> ReadableAsync(ParseResult parsed, TextWriter output, TextWriter error)
    {
        try
        {
            var (result, faults) = await ScoreAsync(parsed);
            foreach (var fault in faults)
            {
                await error.WriteLineAsync($"{fault.Place}: {fault.Reason}");
            }

            if (result?.Json is not { } json)
            {
                return ExitStatus.Unusable;
            }

            if (!ScoreExplaining.IsAsked(parsed) || parsed.GetValue(Out) is not null)
            {
                await WriteAsync(json.ToArray(), parsed.GetValue(Out), output);
            }

            return await ScoreExplaining.WriteAsync(parsed, result.Explained);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"读写失败：请检查权限和磁盘。 Reading or writing failed: check permissions and disk. {broken.Message}");
            return ExitStatus.Unusable;
        }
    }

    private static IEnumerable<string> FilesOf(ParseResult parsed) =>
        new[] { parsed.GetValue(Scheme), parsed.GetValue(Marks), parsed.GetValue(Roster), parsed.GetValue(Penalties) }.OfType<string>();

    private static async Task<(ScoreResult? Result, ImmutableArray<PlacedFault> Faults)> ScoreAsync(ParseResult parsed)
    {
        var schemeFile = parsed.GetRequiredValue(Scheme);
        var reading = SchemeReader.Read(await File.ReadAllBytesAsync(schemeFile));
        if (reading.Scheme is not { } scheme)
        {
            return (null, [.. reading.Faults.Select(fault => fault with { Place = $"{schemeFile}: {fault.Place}" })]);
        }

        var roster = await TableAsync(parsed.GetRequiredValue(Roster));
        var marks = await TableAsync(parsed.GetRequiredValue(Marks));
        var penalties = parsed.GetValue(Penalties) is { } file ? await TableAsync(file) : null;
        var result = BatchScoring.Score(scheme, roster, marks, penalties);
        return (new ScoreResult(result.Json, new Explained(scheme, result.Explainers)), result.Faults);
    }

    private sealed record ScoreResult(ReadOnlyMemory<byte>? Json, Explained Explained);

    private static async Task<Table> TableAsync(string file) => CsvTable.Read(file, await File.ReadAllBytesAsync(file));

    private static async Task WriteAsync(byte[] json, string? file, TextWriter output)
    {
        if (file is null)
        {
            await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(json));
        }
        else
        {
            await File.WriteAllBytesAsync(file, [.. json, (byte)'\n']);
        }
    }
}
