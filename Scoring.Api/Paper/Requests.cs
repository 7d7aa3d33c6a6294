using System.Collections.Immutable;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Paper;

/// <summary>One judge's sheet from paper; marks by aspect, as text.</summary>
internal sealed record PaperSheetRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>The last version known; 0 for none.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>One for each aspect the judge's seat marks; <c>@time</c> and <c>@outcome</c> too.</summary>
    public required ImmutableArray<Mark> Marks { get; init; }

    /// <summary>Needed from version 2 on.</summary>
    public string? Reason { get; init; }
}

/// <summary>That a sheet from paper is on record, as which version.</summary>
internal sealed record PaperReceipt(string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, int Version);

/// <summary>A file looked at before it is recorded: its hash, and what each of its lines would do.</summary>
internal sealed record MarksPreview(string Sha256, ImmutableArray<MarksLine> Lines, ImmutableArray<string> Ignored);

/// <summary>
/// One line of a file of marks. Kind: new, changed, same; unmatched (no contestant of this number), name (another name is on the roster), or
/// refused for what is listed.
/// </summary>
internal sealed record MarksLine
{
    public required string Place { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string? Contestant { get; init; }

    public required string Kind { get; init; }

    public required bool Absent { get; init; }

    /// <summary>On record now.</summary>
    public required ImmutableArray<Mark> Before { get; init; }

    /// <summary>In the file.</summary>
    public required ImmutableArray<Mark> Marks { get; init; }

    public required ImmutableArray<Fault> Faults { get; init; }
}

/// <summary>The receipt of an import, and how many lines it held of each kind.</summary>
internal sealed record ImportReceipt(string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, int New, int Changed, int Same, int LeftOut);
