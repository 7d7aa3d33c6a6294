using System.CommandLine;
using Scoring.Rules.Explaining;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Commands;

/// <summary>What can be explained of a scored competition.</summary>
internal sealed record Explained(Scheme Scheme, IEnumerable<Explainer> Explainers);

/// <summary><c>score --explain CONTESTANT [--language zh|en]</c> prints why; <c>--explain-json FILE</c> writes it for everybody.</summary>
internal static class ScoreExplaining
{
    private static readonly Option<string?> Contestant = new("--explain")
    {
        Description = "逐步说明这名选手的成绩、名次和奖项。 Explains this contestant step by step.",
    };

    private static readonly Option<string> Language = new("--language")
    {
        Description = "说明用中文（zh）或英文（en）。 Explain in Chinese (zh) or English (en).",
        DefaultValueFactory = _ => "zh",
    };

    private static readonly Option<string?> Json = new("--explain-json")
    {
        Description = "把全部选手的说明写入此文件。 Writes everybody's explanation to this file.",
    };

    public static void AddTo(Command command)
    {
        Language.AcceptOnlyFromAmong("zh", "en");
        command.Options.Add(Contestant);
        command.Options.Add(Language);
        command.Options.Add(Json);
    }

    /// <summary>Whether the explanation takes the result's place on the screen.</summary>
    public static bool IsAsked(ParseResult parsed) => parsed.GetValue(Contestant) is not null;

    public static async Task<int> WriteAsync(ParseResult parsed, Explained explained)
    {
        if (parsed.GetValue(Json) is { } file)
        {
            var skills = explained.Explainers.Select(e => (e.OfSkill(), e.Contestants.Select(id => e.Of(id)!)));
            await File.WriteAllBytesAsync(file, [.. ExplanationJson.Write(explained.Scheme, skills), (byte)'\n']);
        }

        return parsed.GetValue(Contestant) is { } contestant ? await PrintAsync(parsed, explained, contestant) : ExitStatus.Whole;
    }

    private static async Task<int> PrintAsync(ParseResult parsed, Explained explained, string contestant)
    {
        var found = false;
        foreach (var explainer in explained.Explainers)
        {
            if (explainer.Of(contestant) is { } explanation)
            {
                found = true;
                var text = ExplanationText.Write(explainer.Skill, explanation, parsed.GetValue(Language) == "en");
                await parsed.InvocationConfiguration.Output.WriteAsync(text);
            }
        }

        if (found)
        {
            return ExitStatus.Whole;
        }

        await parsed.InvocationConfiguration.Error.WriteLineAsync($"{contestant}: 名单里没有这名选手：请改正。 The roster has no such contestant: correct it.");
        return ExitStatus.Unusable;
    }
}
