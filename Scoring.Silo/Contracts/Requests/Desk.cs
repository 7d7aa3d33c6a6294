namespace Scoring.Contracts;

/// <summary>A substitute takes a judge's seat for the sheets he has not submitted.</summary>
[GenerateSerializer, Immutable, Alias("scoring.replace-judge")]
public sealed record ReplaceJudge
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Where.</summary>
    [Id(2)] public required string Station { get; init; }

    /// <summary>Whose seat.</summary>
    [Id(3)] public required string Judge { get; init; }

    /// <summary>Who takes it: a judge of the competition without a seat here, or a new id.</summary>
    [Id(4)] public required string Substitute { get; init; }

    /// <summary>Of a new judge; goes to the erasable people store. Null for a known one.</summary>
    [Id(5)] public string? Name { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(6)] public required string Reason { get; init; }
}

/// <summary>One judge's sheet goes back to him for correction.</summary>
[GenerateSerializer, Immutable, Alias("scoring.return-sheet")]
public sealed record ReturnSheet
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>Whose.</summary>
    [Id(5)] public required string Judge { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(6)] public required string Reason { get; init; }
}

/// <summary>The panel's sheets count for nothing; the contestant does it again.</summary>
[GenerateSerializer, Immutable, Alias("scoring.void-sheet")]
public sealed record VoidSheet
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>The later heat the contestant goes to, if it is known already.</summary>
    [Id(5)] public string? Heat { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(6)] public required string Reason { get; init; }

    /// <summary>True: the contestant moves at once, to a free bench of that heat or of the last one.</summary>
    [Id(7)] public bool Move { get; init; }
}

/// <summary>补时: lengthens the limit that judges see; the recorded time stays as it is.</summary>
[GenerateSerializer, Immutable, Alias("scoring.give-compensation")]
public sealed record GiveCompensation
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>From 1.</summary>
    [Id(5)] public required int Seconds { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(6)] public required string Reason { get; init; }
}

/// <summary>A drawn lot, for places that nothing else parts.</summary>
[GenerateSerializer, Immutable, Alias("scoring.record-lot")]
public sealed record RecordLot
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whose.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The lower goes first.</summary>
    [Id(3)] public required int Lot { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(4)] public required string Reason { get; init; }
}

/// <summary>How a contestant's sheet ended, whatever its judges say.</summary>
[GenerateSerializer, Immutable, Alias("scoring.rule-outcome")]
public sealed record RuleOutcome
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Whom.</summary>
    [Id(2)] public required string Contestant { get; init; }

    /// <summary>The stage of the sheet.</summary>
    [Id(3)] public required string Stage { get; init; }

    /// <summary>The sheet.</summary>
    [Id(4)] public required string Sheet { get; init; }

    /// <summary>notAttempted or stopped.</summary>
    [Id(5)] public required string Outcome { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(6)] public required string Reason { get; init; }
}

/// <summary>A ruling stands no more; both stay on record.</summary>
[GenerateSerializer, Immutable, Alias("scoring.annul-ruling")]
public sealed record AnnulRuling
{
    /// <summary>The operation id the caller chose; sent again with the same content it changes nothing.</summary>
    [Id(0)] public required string Op { get; init; }

    /// <summary>Who asks, as it will stand in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(1)] public required string Actor { get; init; }

    /// <summary>Its id in the log of rulings.</summary>
    [Id(2)] public required string Ruling { get; init; }

    /// <summary>Why, in the words of whoever decided it.</summary>
    [Id(3)] public required string Reason { get; init; }
}
