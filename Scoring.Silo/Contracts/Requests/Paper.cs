namespace Scoring.Contracts;

/// <summary>One judge's sheet, entered from paper by somebody else.</summary>
[GenerateSerializer, Immutable, Alias("scoring.enter-paper-sheet")]
public sealed record EnterPaperSheet
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who enters it, as it will stand in the ledger: <c>recorder:r1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>For which judge.</summary>
    [Id(5)] public required string Judge { get; init; }

    /// <summary>The last version known; 0 for none.</summary>
    [Id(6)] public required int ExpectedVersion { get; init; }

    /// <summary>One for each aspect the judge's seat marks; <c>@time</c> and <c>@outcome</c> too.</summary>
    [Id(7)] public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>Needed from version 2 on.</summary>
    [Id(8)] public string? Reason { get; init; }
}

/// <summary>The same sheet entered once more, by another person.</summary>
[GenerateSerializer, Immutable, Alias("scoring.check-paper-sheet")]
public sealed record CheckPaperSheet
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who enters it, as it will stand in the ledger: <c>recorder:r1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>For which judge.</summary>
    [Id(5)] public required string Judge { get; init; }

    /// <summary>The version that is compared.</summary>
    [Id(6)] public required int ExpectedVersion { get; init; }

    /// <summary>As read from the paper.</summary>
    [Id(7)] public required ImmutableArray<Mark> Marks { get; init; }
}

/// <summary>The marks of one sheet by one judge, out of a file.</summary>
[GenerateSerializer, Immutable, Alias("scoring.import-marks")]
public sealed record ImportMarks
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who enters it, as it will stand in the ledger: <c>recorder:r1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>The skill.</summary>
    [Id(2)] public required string Skill { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>For which judge.</summary>
    [Id(5)] public required string Judge { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    [Id(6)] public required string FileHash { get; init; }

    /// <summary>What 缺考 becomes: the contestant's state <c>absent</c>, or the sheet's outcome <c>notAttempted</c>.</summary>
    [Id(7)] public required string AbsentAs { get; init; }

    /// <summary>One for each contestant found.</summary>
    [Id(8)] public required ImmutableArray<ImportedLine> Lines { get; init; }

    /// <summary>Needed where something changes.</summary>
    [Id(9)] public string? Reason { get; init; }
}

/// <summary>One line of a file whose contestant was found.</summary>
[GenerateSerializer, Immutable, Alias("scoring.imported-line")]
public sealed record ImportedLine
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>As typed.</summary>
    [Id(1)] public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>缺考.</summary>
    [Id(2)] public required bool Absent { get; init; }
}

/// <summary>What a line of a file would do.</summary>
[GenerateSerializer, Immutable, Alias("scoring.imported-change")]
public sealed record ImportedChange
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>new, changed, same or refused.</summary>
    [Id(1)] public required string Kind { get; init; }

    /// <summary>On record now.</summary>
    [Id(2)] public required ImmutableArray<Mark> Before { get; init; }

    /// <summary>Why it is refused.</summary>
    [Id(3)] public required ImmutableArray<Fault> Faults { get; init; }
}

/// <summary>How far the paper entry of one judge's sheet is; never a mark.</summary>
[GenerateSerializer, Immutable, Alias("scoring.paper-row")]
public sealed record PaperRow
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>Whose sheet.</summary>
    [Id(1)] public required string Judge { get; init; }

    /// <summary>Whose aspects he marks; 0 when he has none at this contestant.</summary>
    [Id(2)] public required int Seat { get; init; }

    /// <summary>The last version; 0 for none.</summary>
    [Id(3)] public required int Version { get; init; }

    /// <summary>Who entered it; null when nobody did, or the judge himself.</summary>
    [Id(4)] public string? EnteredBy { get; init; }

    /// <summary>Who entered it a second time without a difference.</summary>
    [Id(5)] public string? ConfirmedBy { get; init; }

    /// <summary>Why it counts for nothing and comes again: spread, returned, retest.</summary>
    [Id(6)] public string? Cause { get; init; }

    /// <summary>It may be entered.</summary>
    [Id(7)] public required bool Open { get; init; }
}
