using System.Text.RegularExpressions;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>Reads marking schemes; each sheet of the workbook that has the headings is a skill.</summary>
internal sealed partial class MarkingPageReader(BookDraft draft)
{
    /// <summary>False, with nothing read, when the sheet has no headings of a marking scheme.</summary>
    public bool Read(WorkbookPage page)
    {
        MarkingLines? lines = null;
        foreach (var row in page.Rows)
        {
            if (SchemeColumns.Of(row) is { } columns)
            {
                lines ??= new MarkingLines(draft, page);
                lines.Columns = columns;
            }
            else if (lines is not null && !row.IsBlank)
            {
                Read(lines, row);
            }
        }

        return lines is not null;
    }

    /// <summary>A line is what its filled cells make it; a line that is nothing of these is somebody's note.</summary>
    private void Read(MarkingLines lines, WorkbookRow row)
    {
        var id = lines.Text(row, SchemeColumn.Id);
        var path = lines.Text(row, SchemeColumn.Path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var type = lines.Text(row, SchemeColumn.Type).ToUpperInvariant();
        if (path.Length == 3 || (path.Length == 0 && Criterion().IsMatch(id)))
        {
            lines.Criterion(row, id, path);
        }
        else if (path.Length == 4 || (path.Length == 0 && SubCriterion().IsMatch(id)))
        {
            lines.SubCriterion(row, id, path);
            path = [];
        }

        if (type.Length > 0)
        {
            lines.Aspect(row, type, path);
        }
        else if (lines.Text(row, SchemeColumn.Score) is { Length: > 0 } score)
        {
            lines.Level(row, score);
        }
        else if (id.Length == 0 && lines.Text(row, SchemeColumn.Description).Length > 0)
        {
            draft.Fault(lines.Place(row, SchemeColumn.Type), "请写 M（测量）或 J（判断）。", " Write M (measurement) or J (judgement).");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z]{1,2}\z")]
    private static partial Regex Criterion();

    [GeneratedRegex(@"\A[A-Za-z]{1,2}\s*\.?\d{1,3}\z")]
    private static partial Regex SubCriterion();
}
