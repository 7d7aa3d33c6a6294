using System.Text.Json;
using System.Text.Unicode;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Schemes;

/// <summary>Reads scheme format 1 whole: every fault with its JSON path, every default filled in. No input makes it throw.</summary>
public static class SchemeReader
{
    /// <summary>The format this reads.</summary>
    public const string Format = "scoring-scheme/1";

    /// <summary>The scheme, or all that is wrong with it.</summary>
    public static SchemeReading Read(ReadOnlySpan<byte> utf8)
    {
        var faults = new Faults();
        using var document = Parse(utf8, faults);
        var root = document is null ? null : Node.Of(document.RootElement, "$", faults);
        var scheme = root is null ? null : Read(root);
        return faults.Any ? new SchemeReading(null, faults.ToImmutable()) : new SchemeReading(scheme, []);
    }

    private static JsonDocument? Parse(ReadOnlySpan<byte> utf8, Faults faults)
    {
        // Editors on Windows begin a UTF-8 file with this mark.
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(text))
        {
            faults.Add("$", "文件不是 UTF-8 编码：请另存为 UTF-8。 The file is not UTF-8: save it as UTF-8.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(text.ToArray());
        }
        catch (JsonException fault)
        {
            var (line, column) = (fault.LineNumber + 1, fault.BytePositionInLine + 1);
            faults.Add(
                "$",
                $"第 {line} 行第 {column} 字节起不是 JSON（逗号、引号、括号不对，或超过 64 层）：请改正。 "
                + $"From line {line}, byte {column} this is not JSON (a comma, quote or bracket, or over 64 levels): correct it.");
            return null;
        }
    }

    private static Scheme Read(Node root)
    {
        if (root.Text("format", required: true) is { } format && format != Format)
        {
            root.Fault("format", $"只能读 \"{Format}\"：请改成它。", $"Only \"{Format}\" can be read: write that.");
        }

        var rounding = RoundingReader.Own(root, Rounding.Default) ?? Rounding.Default;
        var skills = new SkillReader(rounding, SkillReader.Subject(root, Subject.Person));
        var scheme = new Scheme
        {
            Id = root.Id([]),
            Name = root.Name(),
            Rounding = rounding,
            Skills = root.Each("skills", skills.Read, required: true),
            Awards = [],
        };
        var awards = new OrganisationAwardReader(scheme.Skills);
        scheme = scheme with { Awards = root.Each("awards", awards.Read) };
        root.Close();
        return scheme;
    }
}
