using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Silo.Drafts;

/// <summary>Unsubmitted sheets, by station. They are no part of the record; a lost draft is typed again.</summary>
internal interface IDrafts
{
    /// <summary>The drafts of a station; none when nothing was kept, or when what is stored can't be read.</summary>
    ValueTask<ImmutableArray<StoredDraft>> ReadAsync(string competition, string station);

    /// <summary>Replaces all drafts of a station; on stable storage when it completes.</summary>
    ValueTask PutAsync(string competition, string station, ImmutableArray<StoredDraft> drafts);
}

/// <summary>One judge's sheet before it is submitted.</summary>
internal sealed record StoredDraft(
    string Judge, string Contestant, string Stage, string Sheet, long Revision, ImmutableArray<Mark> Marks, DateTimeOffset At);
