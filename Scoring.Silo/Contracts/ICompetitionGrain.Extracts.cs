namespace Scoring.Contracts;

public partial interface ICompetitionGrain
{
    /// <summary>A skill's standings with names, entry and hash of the same moment; null when there is no such skill.</summary>
    [Alias("read-place-list")] Task<PlaceList?> ReadPlaceListAsync(string skill);

    /// <summary>Every version of every judge's sheet, of one moment; null when the competition does not exist.</summary>
    [Alias("read-mark-record")] Task<MarkRecord?> ReadMarkRecordAsync();
}
