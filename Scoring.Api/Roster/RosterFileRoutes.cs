using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>Roster files before they are taken: a list to fill in, what a list would do, and a list with its problems.</summary>
internal static class RosterFileRoutes
{
    public static void MapRosterFiles(this RouteGroupBuilder competition)
    {
        var limit = new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit);
        competition.MapGet("/roster/template", WriteTemplateAsync);
        competition.MapPost("/roster/preview", PreviewAsync).WithMetadata(limit);
        competition.MapPost("/roster/problems", MarkProblemsAsync).WithMetadata(limit);
    }

    /// <summary>A list to fill in (.xlsx): headings, a line that shows how, and what each column means.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> WriteTemplateAsync(string c, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadOverviewAsync() is { } overview
            ? TypedResults.Bytes(RosterTemplate.Write(RosterRoutes.SkillsOf(overview)), WorkbookWriter.ContentType, "选手名单.xlsx")
            : RefusedResult.Of(DoorRefusal.NoSuchCompetition);

    /// <summary>
    /// What a list (form with <c>file</c>, <c>columns</c>) would do: its columns, faults, what to confirm, and the difference to the
    /// roster on
    /// record. Changes nothing.
    /// </summary>
    internal static async Task<Results<Ok<RosterPreview>, RefusedResult>> PreviewAsync(string c, IGrainFactory grains, HttpContext context)
    {
        if (await grains.GetGrain<ICompetitionGrain>(c).ReadOverviewAsync() is not { } overview)
        {
            return RefusedResult.Of(DoorRefusal.NoSuchCompetition);
        }

        var (upload, refused) = await RosterUpload.ReadAsync(context);
        return upload is null ? refused! : TypedResults.Ok(RosterPreview.Of(upload.Read(overview), overview.Contestants));
    }

    /// <summary>The same file with a column 问题 that says in each line what is wrong: .xlsx as .xlsx, .csv as .csv in UTF-8.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> MarkProblemsAsync(
        string c, IGrainFactory grains, HttpContext context)
    {
        if (await grains.GetGrain<ICompetitionGrain>(c).ReadOverviewAsync() is not { } overview)
        {
            return RefusedResult.Of(DoorRefusal.NoSuchCompetition);
        }

        var (upload, refused) = await RosterUpload.ReadAsync(context);
        if (upload is null)
        {
            return refused!;
        }

        var reading = upload.Read(overview);
        var name = $"{Path.GetFileNameWithoutExtension(upload.File)}-问题";
        return reading.Table is null ? RefusedResult.Of(DoorRefusal.BadRosterFile, reading.Faults)
            : upload.Bytes is [(byte)'P', (byte)'K', ..]
                ? TypedResults.Bytes(RosterProblems.Workbook(upload.Bytes, reading), WorkbookWriter.ContentType, name + ".xlsx")
                : TypedResults.Bytes(RosterProblems.Csv(reading), "text/csv; charset=utf-8", name + ".csv");
    }
}
