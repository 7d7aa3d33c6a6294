namespace Scoring.Rules.Competitions;

/// <summary>A second person entered the same sheet from paper, and nothing differed.</summary>
internal sealed record SheetConfirmed(string Contestant, string Stage, string Sheet, string Judge, int Version) : Fact;

/// <summary>The marks of a sheet came from a file: the sheets that follow in the same entry.</summary>
internal sealed record MarksImported(string Skill, string Stage, string Sheet, string Judge, string FileHash, int Sheets) : Fact
{
    /// <summary>Why, where it was not the first time.</summary>
    public string? Reason { get; init; }
}
