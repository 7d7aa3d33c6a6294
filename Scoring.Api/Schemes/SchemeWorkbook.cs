using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>
/// A scheme as a workbook: one WorldSkills marking scheme for each skill, and a sheet of rules for what that layout has no column for.
/// Nothing is lost on the way there and back.
/// </summary>
internal static class SchemeWorkbook
{
    /// <summary>The sheet of rules: one setting a line.</summary>
    public const string RulesPage = "规则 Rules";

    /// <summary>What <c>Where</c> says for the scheme itself.</summary>
    public const string WholeScheme = "/";

    public static readonly ImmutableArray<PrintedColumn> RulesColumns =
        [new("对象 Where", 40), new("设置 Setting", 34), new("值 Value", 34), new("说明 Meaning", 44)];

    /// <param name="scheme">A scheme without faults.</param>
    public static byte[] Write(ReadOnlySpan<byte> scheme)
    {
        var root = JsonNode.Parse(scheme)!.AsObject();
        var rules = new RulesPageWriter();
        rules.Add(WholeScheme, root, "format", "skills");
        var skills = root["skills"]!.AsArray().Select(skill => new MarkingPageWriter(root, skill!.AsObject(), rules).Write()).ToArray();
        return WorkbookWriter.Write([.. skills, rules.Write()]);
    }
}
