using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Tests.Rosters;

/// <summary>A workbook as simple programs write it: no styles, no line numbers, no names of cells.</summary>
internal static class PlainWorkbook
{
    public static byte[] Of(params string[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(text =>
                new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString })))));
            book.Workbook.AppendChild(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "Sheet1" }));
            book.Workbook.Save();
        }

        return bytes.ToArray();
    }
}
