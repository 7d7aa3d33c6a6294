using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Paper;

/// <summary>Marks of a sheet out of a file: looked at first, then recorded as one command.</summary>
internal static class ImportRoutes
{
    public static void MapImports(this RouteGroupBuilder paper)
    {
        paper.MapPost("/{skill}/{stage}/{sheet}/{judge}/preview", PreviewAsync)
            .WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        paper.MapPost("/{skill}/{stage}/{sheet}/{judge}/import", ImportAsync)
            .WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
    }

    /// <summary>
    /// What a form's <c>file</c> (.xlsx, .csv) would do, line by line, and its SHA-256; records nothing. <c>absentAs</c> says what 缺考 becomes:
    /// absent or notAttempted.
    /// </summary>
    internal static async Task<Results<Ok<MarksPreview>, RefusedResult>> PreviewAsync(
        string c, string skill, string stage, string sheet, string judge, SignedIn actor, IGrainFactory grains, HttpContext context)
    {
        var form = await FormAsync(context);
        var (read, refused) = await ReadAsync(c, skill, stage, sheet, grains, form);
        if (refused is not null)
        {
            return refused;
        }

        var request = RequestOf("preview", actor, skill, stage, sheet, judge, form, read!);
        var changes = (await grains.GetGrain<ICompetitionGrain>(c).PreviewMarksAsync(request)).ToLookup(change => change.Contestant);
        return TypedResults.Ok(new MarksPreview(read!.Sha256, [.. read.Matched.Select(match => LineOf(match, changes))], read.Ignored));
    }

    /// <summary>
    /// Records the previewed file: a form with <c>op</c>, <c>file</c>, <c>sha256</c> of the preview, <c>absentAs</c>, <c>reason</c> where something
    /// changes, and <c>leaveOut</c> = true where lines without a contestant are meant to be left out. All of it, or nothing.
    /// </summary>
    internal static async Task<Results<Ok<ImportReceipt>, RefusedResult>> ImportAsync(
        string c, string skill, string stage, string sheet, string judge, SignedIn actor, IGrainFactory grains, HttpContext context)
    {
        var form = await FormAsync(context);
        if (!OpFilter.IsOp(form["op"]))
        {
            return RefusedResult.Of(DoorRefusal.BadOp);
        }

        var (read, refused) = await ReadAsync(c, skill, stage, sheet, grains, form);
        if (refused is not null)
        {
            return refused;
        }

        if (form["sha256"] != read!.Sha256)
        {
            return RefusedResult.Of(DoorRefusal.OtherFile);
        }

        var leaveOut = form["leaveOut"] == "true";
        var wrong = read.Matched.Where(match => match.Wrong == "name" || (match.Wrong is not null && !leaveOut)).Select(FaultOf).ToImmutableArray();
        if (!wrong.IsEmpty)
        {
            return RefusedResult.Of(DoorRefusal.BadMarksFile, wrong);
        }

        var competition = grains.GetGrain<ICompetitionGrain>(c);
        var request = RequestOf(form["op"]!, actor, skill, stage, sheet, judge, form, read);
        var changes = await competition.PreviewMarksAsync(request);
        return Answers.Of(await competition.ImportMarksAsync(request), receipt => new ImportReceipt(
            receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At,
            changes.Count(change => change.Kind == "new"), changes.Count(change => change.Kind == "changed"),
            changes.Count(change => change.Kind == "same"), read.Matched.Count(match => match.Wrong is not null)));
    }

    private static async Task<IFormCollection> FormAsync(HttpContext context) => context.Request.HasFormContentType
        ? await context.Request.ReadFormAsync()
        : throw new BadHttpRequestException("A form is expected.", StatusCodes.Status415UnsupportedMediaType);

    private static async Task<(FileRead? Read, RefusedResult? Refused)> ReadAsync(
        string c, string skill, string stage, string sheet, IGrainFactory grains, IFormCollection form)
    {
        var competition = grains.GetGrain<ICompetitionGrain>(c);
        if (await competition.ReadOverviewAsync() is not { } overview || await competition.ReadSchemeAsync() is not { } scheme)
        {
            return (null, RefusedResult.Of(DoorRefusal.NoSuchCompetition));
        }

        if (MarkColumn.Of(scheme, skill, stage, sheet) is not { } columns)
        {
            return (null, RefusedResult.Of(DoorRefusal.NotFound));
        }

        if (form.Files.Count != 1)
        {
            var lacking = new Fault { Place = "file", Reason = "请上传一个 .xlsx 或 .csv 文件。Send one .xlsx or .csv file." };
            return (null, RefusedResult.Of(DoorRefusal.BadMarksFile, [lacking]));
        }

        using var copy = new MemoryStream();
        await form.Files[0].CopyToAsync(copy);
        var bytes = copy.ToArray();
        var file = MarksFile.Read(Path.GetFileName(form.Files[0].FileName), bytes, columns);
        return file.Faults.IsEmpty
            ? (new FileRead(
                Convert.ToHexStringLower(SHA256.HashData(bytes)),
                MarksMatch.Of(file.Lines, overview.Contestants.Where(one => one.Skill == skill)),
                file.Ignored), null)
            : (null, RefusedResult.Of(DoorRefusal.BadMarksFile, file.Faults));
    }

    private static ImportMarks RequestOf(
        string op, SignedIn actor, string skill, string stage, string sheet, string judge, IFormCollection form, FileRead read) => new()
        {
            Op = op,
            Actor = actor.Actor,
            Skill = skill,
            Stage = stage,
            Sheet = sheet,
            Judge = judge,
            FileHash = read.Sha256,
            AbsentAs = form["absentAs"].FirstOrDefault() ?? "absent",
            Reason = form["reason"].FirstOrDefault() is { Length: > 0 } reason ? reason : null,
            Lines = [.. read.Matched.Where(match => match.Wrong is null).Select(match =>
                new ImportedLine { Contestant = match.Contestant!, Marks = match.Line.Marks, Absent = match.Line.Absent })],
        };

    private static MarksLine LineOf(
        (MarksFileLine Line, string? Contestant, string? Wrong) match, ILookup<string, ImportedChange> changes)
    {
        var change = match.Wrong is null ? changes[match.Contestant!].LastOrDefault() : null;
        return new MarksLine
        {
            Place = match.Line.Place,
            Number = match.Line.Number,
            Name = match.Line.Name,
            Contestant = match.Contestant,
            Kind = match.Wrong ?? change?.Kind ?? "refused",
            Absent = match.Line.Absent,
            Before = change?.Before ?? [],
            Marks = match.Line.Marks,
            Faults = match.Wrong is null ? change?.Faults ?? [] : [FaultOf(match)],
        };
    }

    private static Fault FaultOf((MarksFileLine Line, string? Contestant, string? Wrong) match) => new()
    {
        Place = match.Line.Place,
        Reason = match.Wrong == "name"
            ? $"准考证号 {match.Line.Number} 在名单中是另一个姓名。The roster has another name for number {match.Line.Number}."
            : $"名单中没有准考证号 {match.Line.Number}。The roster has no number {match.Line.Number}.",
    };

    private sealed record FileRead(
        string Sha256, ImmutableArray<(MarksFileLine Line, string? Contestant, string? Wrong)> Matched, ImmutableArray<string> Ignored);
}
