using System.Text;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>An explanation to be read: one step a line, what it rests on above it, indented.</summary>
public static class ExplanationText
{
    /// <summary>In Chinese or English.</summary>
    public static string Write(Skill skill, Explanation explanation, bool english)
    {
        var text = new StringBuilder();
        var name = Said.Named(skill.Name, skill.Id);
        text.Append(explanation.Contestant).Append(explanation.Contestant.Length > 0 ? " · " : "").Append(english ? name.En : name.Zh).Append('\n');
        foreach (var step in explanation.Steps)
        {
            Write(text, step, english, depth: 1);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Step step, bool english, int depth)
    {
        text.Append(' ', 2 * depth).Append(english ? step.En : step.Zh).Append('\n');
        foreach (var inner in step.Steps)
        {
            Write(text, inner, english, depth + 1);
        }
    }
}
