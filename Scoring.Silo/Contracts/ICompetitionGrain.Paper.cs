namespace Scoring.Contracts;

public partial interface ICompetitionGrain
{
    /// <summary>Records one judge's sheet from paper as its next version; it keeps the judge and who entered it.</summary>
    [Alias("enter-paper-sheet")] Task<Reply> EnterPaperSheetAsync(EnterPaperSheet request);

    /// <summary>Compares a second entry with the first: confirms it, or refuses with each difference.</summary>
    [Alias("check-paper-sheet")] Task<Reply> CheckPaperSheetAsync(CheckPaperSheet request);

    /// <summary>Records the marks of a file as one entry, or nothing of them.</summary>
    [Alias("import-marks")] Task<Reply> ImportMarksAsync(ImportMarks request);

    /// <summary>What an import would do, line by line; records nothing.</summary>
    [Alias("preview-marks")] Task<ImmutableArray<ImportedChange>> PreviewMarksAsync(ImportMarks request);

    /// <summary>How far the paper entry of a sheet is: a row for each contestant and judge.</summary>
    [Alias("read-paper")] Task<ImmutableArray<PaperRow>> ReadPaperAsync(string skill, string stage, string sheet);
}
