using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>Writes an .xlsx. The same pages give the same bytes: nothing of the machine or the hour is in it.</summary>
internal static class WorkbookWriter
{
    /// <summary>The type browsers and mail programs know it by.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The pages, at least one, from left to right.</summary>
    public static byte[] Write(params IReadOnlyList<PrintedPage> pages)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            Write(document.AddWorkbookPart(), pages);
            document.ChangeIdOfPart(document.WorkbookPart!, "book");
        }

        return Undated(package);
    }

    private static void Write(WorkbookPart book, IReadOnlyList<PrintedPage> pages)
    {
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = CellStyles.Sheet();
        var names = PageNames.Of(pages.Select(page => page.Name));
        var sheets = new Sheets();
        var headings = new DefinedNames();
        for (var i = 0; i < pages.Count; i++)
        {
            var id = FormattableString.Invariant($"page{i + 1}");
            PageWriter.Write(book.AddNewPart<WorksheetPart>(id), pages[i], first: i == 0);
            sheets.Append(new Sheet { Id = id, SheetId = (uint)i + 1, Name = CellText.Encoded(names[i]) });
            headings.Append(HeadingsOf(pages[i], names[i], (uint)i));
        }

        book.Workbook = new Workbook(sheets, headings);
        book.Workbook.Save();
    }

    /// <summary>The headings stand on every sheet of paper.</summary>
    private static DefinedName HeadingsOf(PrintedPage page, string name, uint index)
    {
        var line = PageWriter.HeadingLineOf(page);
        var quoted = name.Replace("'", "''", StringComparison.Ordinal);
        return new DefinedName(FormattableString.Invariant($"'{quoted}'!${line}:${line}"))
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = index,
        };
    }

    private static byte[] Undated(MemoryStream package)
    {
        using var undated = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(undated, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the first bytes alone expect this part there.
            var parts = from.Entries.OrderBy(part => part.FullName != "[Content_Types].xml");
            foreach (var part in parts.ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return undated.ToArray();
    }
}
