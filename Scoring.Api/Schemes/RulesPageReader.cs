using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>Reads the sheet of rules; a sheet without its headings is somebody's own and left alone.</summary>
internal static class RulesPageReader
{
    public static void Read(WorkbookPage page, BookDraft draft)
    {
        var head = page.Rows.Take(20).FirstOrDefault(row => row[0].EndsWith("Where", StringComparison.Ordinal)
            && row[1].EndsWith("Setting", StringComparison.Ordinal) && row[2].EndsWith("Value", StringComparison.Ordinal));
        foreach (var row in page.Rows.Where(row => head is not null && row.Line > head.Line))
        {
            var (where, name) = (CellText.Trimmed(row[0]), CellText.Trimmed(row[1]));
            if (where.Length == 0 && name.Length == 0)
            {
                continue;
            }

            if (draft.At(where) is not { } thing)
            {
                draft.Fault(page.PlaceOf(0, row.Line), $"评分表里没有“{where}”。", $" The marking scheme has no “{where}”.");
            }
            else if (Setting.Put(thing, name, SettingText.ValueOf(name, row[2]), out var owner, out var property))
            {
                draft.Came(owner, property, page.PlaceOf(2, row.Line));
            }
            else
            {
                draft.Fault(page.PlaceOf(1, row.Line), $"看不懂设置“{name}”。", $" The setting “{name}” is not understood.");
            }
        }
    }
}
