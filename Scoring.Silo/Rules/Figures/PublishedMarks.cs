namespace Scoring.Rules.Figures;

/// <summary>Marks as text: parts by <c>stage/part</c>, sheets by <c>stage/sheet</c>.</summary>
public sealed record PublishedMarks(ImmutableSortedDictionary<string, string> Parts, ImmutableSortedDictionary<string, string> Sheets)
{
    /// <summary>What is complete, and through the given stage also what counts zero because it is missing.</summary>
    internal static PublishedMarks Of(ImmutableArray<StageFigure> stages, int throughStage)
    {
        var parts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var sheets = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var k = 0; k < stages.Length; k++)
        {
            foreach (var part in stages[k].Parts)
            {
                if ((part.Complete || k <= throughStage) && part.Mark is { } mark)
                {
                    parts.Add($"{stages[k].Id}/{part.Id}", mark.Text);
                }

                foreach (var sheet in part.Sheets)
                {
                    if ((sheet.Complete || k <= throughStage) && sheet.Mark is { } sheetMark)
                    {
                        sheets.Add($"{stages[k].Id}/{sheet.Id}", sheetMark.Text);
                    }
                }
            }
        }

        return new(parts.ToImmutable(), sheets.ToImmutable());
    }
}
