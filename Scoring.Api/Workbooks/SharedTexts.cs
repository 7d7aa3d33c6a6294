using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scoring.Api.Workbooks;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedTexts
{
    public static List<string> Of(WorkbookPart book)
    {
        var texts = new List<string>();
        if (book.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
            {
                texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
            }

            if (texts.Count > PackageLimits.MostCells)
            {
                throw new TooLargeException("sharedStrings.xml");
            }
        }

        return texts;
    }

    /// <summary>Runs only: the readings of Chinese characters (phonetic runs) are not part of a name.</summary>
    public static string TextOf(RstType item) =>
        CellText.Decoded(item.GetFirstChild<Text>()?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text)));
}
