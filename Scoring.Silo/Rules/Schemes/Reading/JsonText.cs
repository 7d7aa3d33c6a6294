using System.Text.Json;
using System.Text.Unicode;

namespace Scoring.Rules.Schemes.Reading;

/// <summary>A file's bytes as JSON, or the fault that it is none.</summary>
internal static class JsonText
{
    public static JsonDocument? Parse(ReadOnlySpan<byte> utf8, Faults faults)
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
}
