namespace Scoring.Api.Workbooks;

/// <summary>
/// A cell as text: numbers without the noise of binary storage, with the leading zeros their format shows; dates as 2026-11-20 09:30.
/// <paramref name="Repeated"/>: the text belongs to a merged cell that begins in a line above.
/// </summary>
internal readonly record struct WorkbookCell(string Text, bool Repeated = false);
