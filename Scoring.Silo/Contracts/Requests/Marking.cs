namespace Scoring.Contracts;

/// <summary>One judge's sheet. Its judge is the device's.</summary>
[GenerateSerializer, Immutable, Alias("scoring.submit-sheet")]
public sealed record SubmitSheet
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>The device.</summary>
    [Id(1)] public required DevicePass Pass { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>The last version this tablet knows; 0 for none.</summary>
    [Id(5)] public required int ExpectedVersion { get; init; }

    /// <summary>One for each aspect this seat marks; <c>@time</c> and <c>@outcome</c> too.</summary>
    [Id(6)] public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>Needed from version 2 on.</summary>
    [Id(7)] public string? Reason { get; init; }

    /// <summary>For whom the tablet marks, as it knows; a shared tablet has to say it.</summary>
    [Id(8)] public string? Judge { get; init; }
}

/// <summary>One value for one aspect, as typed.</summary>
[GenerateSerializer, Immutable, Alias("scoring.mark")]
public sealed record Mark
{
    /// <summary><c>a1</c>, <c>a1/item</c>, <c>@time</c> or <c>@outcome</c>.</summary>
    [Id(0)] public required string Aspect { get; init; }

    /// <summary>A number (<c>-?digits(.digits)?</c>), true/false, or an outcome.</summary>
    [Id(1)] public required string Value { get; init; }
}

/// <summary>A sheet under way.</summary>
[GenerateSerializer, Immutable, Alias("scoring.save-draft")]
public sealed record SaveDraft
{
    /// <summary>The device.</summary>
    [Id(0)] public required DevicePass Pass { get; init; }

    /// <summary>Whom.</summary>
    [Id(1)] public required string Contestant { get; init; }

    /// <summary>The stage.</summary>
    [Id(2)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(3)] public required string Sheet { get; init; }

    /// <summary>The tablet's own count of changes to this draft.</summary>
    [Id(4)] public required long Revision { get; init; }

    /// <summary>What is entered so far; values may be unfinished.</summary>
    [Id(5)] public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>For whom the tablet marks, as it knows; a shared tablet has to say it.</summary>
    [Id(6)] public string? Judge { get; init; }
}

/// <summary>Names one judge's sheet.</summary>
[GenerateSerializer, Immutable, Alias("scoring.sheet-key")]
public sealed record SheetKey
{
    /// <summary>Whom.</summary>
    [Id(0)] public required string Contestant { get; init; }

    /// <summary>The stage.</summary>
    [Id(1)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(2)] public required string Sheet { get; init; }

    /// <summary>By whom.</summary>
    [Id(3)] public required string Judge { get; init; }
}
