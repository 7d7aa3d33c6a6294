using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains;

/// <summary>Sheets and files as they arrive from the recorder.</summary>
internal static class PaperMapping
{
    public static TypedSheet Read(EnterPaperSheet request) =>
        new(request.Contestant, request.Stage, request.Sheet, request.ExpectedVersion, Typed(request.Marks), request.Reason);

    public static TypedSheet Read(CheckPaperSheet request) =>
        new(request.Contestant, request.Stage, request.Sheet, request.ExpectedVersion, Typed(request.Marks), null);

    /// <summary>Null when it is not said what becomes of those who are absent.</summary>
    public static ImportedFile? Read(ImportMarks request) => request.AbsentAs is not ("absent" or "notAttempted") ? null : new ImportedFile(
        request.Skill,
        request.Stage,
        request.Sheet,
        request.Judge,
        request.FileHash,
        request.AbsentAs == "absent",
        request.Reason,
        [.. request.Lines.Select(line => new ImportLine(line.Contestant, Typed(line.Marks), line.Absent))]);

    public static ImportedChange Write(ImportChange change) => new()
    {
        Contestant = change.Contestant,
        Kind = change.Kind,
        Before = change.Before is null ? [] : MarkMapping.Write(change.Before),
        Faults = [.. change.Faults.Select(fault => new Fault { Place = fault.Place, Reason = fault.Reason })],
    };

    private static ImmutableArray<(string Key, string Text)> Typed(ImmutableArray<Mark> marks) => [.. marks.Select(mark => (mark.Aspect, mark.Value))];
}
