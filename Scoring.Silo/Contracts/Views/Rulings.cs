namespace Scoring.Contracts;

/// <summary>One line of the log of rulings: who, when, what, why. Lines are never edited; an annulled one says by which.</summary>
[GenerateSerializer, Immutable, Alias("scoring.ruling-line")]
public sealed record RulingLine
{
    /// <summary>By which it can be annulled.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>penalty, state, release, replacement, return, retest, compensation, lot, outcome or annulment.</summary>
    [Id(1)] public required string Kind { get; init; }

    /// <summary>When.</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>Who, as in the ledger: <c>chief-judge:c1</c>.</summary>
    [Id(3)] public required string By { get; init; }

    /// <summary>Why.</summary>
    [Id(4)] public required string Reason { get; init; }

    /// <summary>About whom; null for one about a judge.</summary>
    [Id(5)] public string? Contestant { get; init; }

    /// <summary>The stage.</summary>
    [Id(6)] public string? Stage { get; init; }

    /// <summary>The part.</summary>
    [Id(7)] public string? Part { get; init; }

    /// <summary>The sheet.</summary>
    [Id(8)] public string? Sheet { get; init; }

    /// <summary>Of a release or replacement.</summary>
    [Id(9)] public string? Station { get; init; }

    /// <summary>Whose sheet, or who left.</summary>
    [Id(10)] public string? Judge { get; init; }

    /// <summary>Who took the seat.</summary>
    [Id(11)] public string? Substitute { get; init; }

    /// <summary>Points, seconds, lot, state, outcome or heat, by kind.</summary>
    [Id(12)] public string? Value { get; init; }

    /// <summary>The ruling that this one annuls.</summary>
    [Id(13)] public string? Annuls { get; init; }

    /// <summary>The ruling that annulled this one.</summary>
    [Id(14)] public string? AnnulledBy { get; init; }

    /// <summary>Why it was annulled.</summary>
    [Id(15)] public string? AnnulledFor { get; init; }

    /// <summary>Why annulling a re-test left the contestant where he was: <c>moved</c> since, or his seat is <c>taken</c>; null: he went back.</summary>
    [Id(16)] public string? Stays { get; init; }
}
