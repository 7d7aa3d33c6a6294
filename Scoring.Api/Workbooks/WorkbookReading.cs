using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Workbooks;

/// <summary>The visible sheets of an .xlsx as text, in order; where it can't be read, why.</summary>
internal sealed record WorkbookReading(ImmutableArray<WorkbookPage> Pages, ImmutableArray<Fault> Faults)
{
    public static WorkbookReading Refused(string place, string reason) => new([], [new Fault { Place = place, Reason = reason }]);
}
