using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Silo.Drafts;

namespace Scoring.Silo.Grains;

/// <summary>The unsubmitted sheets of one station. One write carries whatever changed while the last one ran.</summary>
internal sealed class StationDrafts(string competition, string station, IDrafts store, TimeProvider time)
{
    private readonly Dictionary<SheetKey, StoredDraft> _drafts = [];
    private Task _writing = Task.CompletedTask;
    private Task? _next;

    public bool IsEmpty => _drafts.Count == 0;

    public async Task OpenAsync()
    {
        foreach (var draft in await store.ReadAsync(competition, station))
        {
            _drafts[KeyOf(draft.Judge, draft.Contestant, draft.Stage, draft.Sheet)] = draft;
        }
    }

    public ImmutableArray<DraftMark> Of(string judge) =>
        [.. from draft in _drafts.Values
            where draft.Judge == judge
            select new DraftMark
            {
                Contestant = draft.Contestant,
                Stage = draft.Stage,
                Sheet = draft.Sheet,
                Revision = draft.Revision,
                At = draft.At,
            }];

    public Draft? Find(SheetKey key) => _drafts.TryGetValue(key, out var draft)
        ? new Draft { Revision = draft.Revision, Marks = draft.Marks, At = draft.At }
        : null;

    public static bool IsOf(StationSheet sheet, SaveDraft request) =>
        sheet.Contestant == request.Contestant && sheet.Stage == request.Stage && sheet.Sheet == request.Sheet;

    public async Task<DraftReply> KeepAsync(string judge, SaveDraft request)
    {
        var key = KeyOf(judge, request.Contestant, request.Stage, request.Sheet);
        if (_drafts.TryGetValue(key, out var kept) && kept.Revision > request.Revision)
        {
            return new DraftReply { Refused = Replies.Refused(Refusal.VersionMismatch) };
        }

        var now = time.GetUtcNow();
        _drafts[key] = new StoredDraft(judge, request.Contestant, request.Stage, request.Sheet, request.Revision, request.Marks, now);
        await WriteAsync();
        return new DraftReply { KeptAt = now };
    }

    /// <summary>A submitted sheet has no draft any more; should the write fail, an old draft is offered again, which harms nothing.</summary>
    public void End(string judge, SubmitSheet request)
    {
        if (_drafts.Remove(KeyOf(judge, request.Contestant, request.Stage, request.Sheet)))
        {
            _ = WriteAsync();
        }
    }

    private Task WriteAsync()
    {
        if (_writing.IsCompleted)
        {
            return _writing = PutAsync();
        }

        return _next ??= WriteNextAsync();
    }

    private async Task WriteNextAsync()
    {
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _next = null;
        await (_writing = PutAsync());
    }

    private async Task PutAsync() => await store.PutAsync(competition, station, [.. _drafts.Values]);

    private static SheetKey KeyOf(string judge, string contestant, string stage, string sheet) =>
        new() { Contestant = contestant, Stage = stage, Sheet = sheet, Judge = judge };
}
