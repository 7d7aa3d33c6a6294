using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Exports;

/// <summary>Standings and marks for paper and for spreadsheets.</summary>
internal static class ExportRoutes
{
    public static void MapExports(this RouteGroupBuilder competition)
    {
        var exports = competition.MapGroup("").OpenTo(Door.Reader);
        exports.MapGet("/skills/{s}/place-list", ShowPlaceListAsync);
        exports.MapGet("/skills/{s}/standings.xlsx", WriteStandingsWorkbookAsync);
        exports.MapGet("/skills/{s}/standings.csv", WriteStandingsCsvAsync);
        exports.MapGet("/organisations.xlsx", WriteOrganisationsWorkbookAsync);
        exports.MapGet("/organisations.csv", WriteOrganisationsCsvAsync);
        exports.MapGet("/sheets.xlsx", WriteSheetsWorkbookAsync);
        exports.MapGet("/sheets.csv", WriteSheetsCsvAsync);
    }

    /// <summary>A skill's standings with the entry and hash they were read at, and whether they are a published revision.</summary>
    internal static async Task<Results<Ok<PlaceListPaper>, RefusedResult>> ShowPlaceListAsync(string c, string s, IGrainFactory grains)
    {
        if (await grains.GetGrain<ICompetitionGrain>(c).ReadPlaceListAsync(s) is not { } list)
        {
            return RefusedResult.Of(DoorRefusal.NotFound);
        }

        var skill = list.Overview.Skills.First(one => one.Id == s);
        return TypedResults.Ok(new PlaceListPaper(
            s, list.Overview.Seq, list.Hash, skill.Revision, skill.Published, list.Standings, list.Stages, list.Organisations));
    }

    /// <summary>A skill's standings as .xlsx: a row for each contestant, figures as numbers.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> WriteStandingsWorkbookAsync(
        string c, string s, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadPlaceListAsync(s) is { } list
            ? Workbook(StandingsExport.Of(list, s), $"{c}-{s}-名次.xlsx")
            : RefusedResult.Of(DoorRefusal.NotFound);

    /// <summary>The same as .csv in UTF-8 with a byte order mark; a text that begins like a formula stands behind an apostrophe.</summary>
    internal static async Task<Results<PushStreamHttpResult, RefusedResult>> WriteStandingsCsvAsync(
        string c, string s, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadPlaceListAsync(s) is { } list
            ? Csv(StandingsExport.Of(list, s), $"{c}-{s}-名次.csv")
            : RefusedResult.Of(DoorRefusal.NotFound);

    /// <summary>What the organisations earn by published revisions as .xlsx; refused where the scheme gives them no award.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> WriteOrganisationsWorkbookAsync(
        string c, IGrainFactory grains) =>
        await OrganisationsAsync(c, grains) is { } table
            ? Workbook(table, $"{c}-团体.xlsx")
            : RefusedResult.Of(DoorRefusal.NotFound);

    /// <summary>The same as .csv.</summary>
    internal static async Task<Results<PushStreamHttpResult, RefusedResult>> WriteOrganisationsCsvAsync(string c, IGrainFactory grains) =>
        await OrganisationsAsync(c, grains) is { } table
            ? Csv(table, $"{c}-团体.csv")
            : RefusedResult.Of(DoorRefusal.NotFound);

    /// <summary>Every mark of every judge in every version as .xlsx: who entered it, when, and the hash of its entry.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> WriteSheetsWorkbookAsync(string c, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadMarkRecordAsync() is { } record
            ? Workbook(SheetsExport.Of(record), $"{c}-评分.xlsx")
            : RefusedResult.Of(DoorRefusal.NoSuchCompetition);

    /// <summary>The same as .csv, however many marks there are.</summary>
    internal static async Task<Results<PushStreamHttpResult, RefusedResult>> WriteSheetsCsvAsync(string c, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadMarkRecordAsync() is { } record
            ? Csv(SheetsExport.Of(record), $"{c}-评分.csv")
            : RefusedResult.Of(DoorRefusal.NoSuchCompetition);

    // Any skill's list brings the table: it is the whole competition's.
    private static async Task<ExportTable?> OrganisationsAsync(string c, IGrainFactory grains)
    {
        var competition = grains.GetGrain<ICompetitionGrain>(c);
        return await competition.ReadOverviewAsync() is { Skills: [var any, ..] }
            && await competition.ReadPlaceListAsync(any.Id) is { Organisations: { } earned } list
            ? OrganisationsExport.Of(list, earned)
            : null;
    }

    private static Results<FileContentHttpResult, RefusedResult> Workbook(ExportTable table, string file) =>
        table.Workbook() is { } bytes
            ? TypedResults.Bytes(bytes, WorkbookWriter.ContentType, file)
            : RefusedResult.Of(DoorRefusal.TooManyForWorkbook);

    private static Results<PushStreamHttpResult, RefusedResult> Csv(ExportTable table, string file) =>
        TypedResults.Stream(table.WriteCsvAsync, ExportTable.CsvType, file);
}
