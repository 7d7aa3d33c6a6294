using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Silo.Grains.Views;

namespace Scoring.Silo.Grains;

/// <summary>The recorder's entries from paper and files.</summary>
internal sealed partial class CompetitionGrain
{
    public async Task<Reply> EnterPaperSheetAsync(EnterPaperSheet request) =>
        await Execute(request.Op, request.Actor, request, _ => PaperEntry.Enter(Decided, request.Actor, request.Judge, PaperMapping.Read(request)));

    public async Task<Reply> CheckPaperSheetAsync(CheckPaperSheet request) =>
        await Execute(request.Op, request.Actor, request, _ => PaperEntry.Check(Decided, request.Actor, request.Judge, PaperMapping.Read(request)));

    public async Task<Reply> ImportMarksAsync(ImportMarks request) =>
        PaperMapping.Read(request) is { } import
            ? await Execute(request.Op, request.Actor, request, _ => MarksImport.Record(Decided, request.Actor, import))
            : Replies.Refuse(Refusal.BadRequest, [new("$.absentAs", "absent 或 (or) notAttempted")]);

    public Task<ImmutableArray<ImportedChange>> PreviewMarksAsync(ImportMarks request) => Task.FromResult<ImmutableArray<ImportedChange>>(
        Durable.Exists && Durable.TrySkill(request.Skill, out _) && PaperMapping.Read(request) is { } import
            ? [.. MarksImport.Compare(Durable, request.Actor, import).Select(PaperMapping.Write)]
            : []);

    public Task<ImmutableArray<PaperRow>> ReadPaperAsync(string skill, string stage, string sheet) => Task.FromResult<ImmutableArray<PaperRow>>(
        Durable.Exists && Durable.Stations.OfSheet(skill, stage, sheet) is { } station && Durable.TrySkill(skill, out var found)
            ? [.. PaperRows.Of(Durable, found, station, stage, sheet)]
            : []);
}
