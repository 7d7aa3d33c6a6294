using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Api.Templates;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Schemes;

/// <summary>Schemes before they are anybody's rules: checked, tried, carried to a workbook and back. Nothing here is recorded.</summary>
internal static class SchemeRoutes
{
    public static void MapSchemes(this IEndpointRouteBuilder staff)
    {
        var schemes = staff.MapGroup("/api").WithTags("Schemes").OpenTo(Door.Organizer)
            .WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        schemes.MapGet("/templates/{template}/scheme", ShowTemplate);
        schemes.MapGet("/templates/{template}/{competition}/scheme", ShowTemplateOfProgramme);
        schemes.MapGet("/competitions/{c}/scheme.xlsx", ShowWorkbookAsync);
        schemes.MapPost("/schemes/check", Check);
        schemes.MapPost("/schemes/tryout", TryOut);
        schemes.MapPost("/schemes/file", WriteWorkbook);
        schemes.MapPost("/schemes/workbook", ReadWorkbookAsync).Accepts<IFormFile>("multipart/form-data", "application/json");
    }

    /// <summary>The scheme of a template, to start from.</summary>
    internal static Results<FileContentHttpResult, RefusedResult> ShowTemplate(string template, TemplateShelf shelf) =>
        shelf.Find(template) is { HasScheme: true } found
            ? TypedResults.Bytes(found.Scheme(), "application/json; charset=utf-8")
            : RefusedResult.Of(DoorRefusal.NoSuchTemplate);

    /// <summary>The scheme of a competition of a programme's template, to start from.</summary>
    internal static Results<FileContentHttpResult, RefusedResult> ShowTemplateOfProgramme(
        string template, string competition, TemplateShelf shelf) => ShowTemplate($"{template}/{competition}", shelf);

    /// <summary>The scheme in force as .xlsx in the layout of a WorldSkills marking scheme, with a sheet of the other rules.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ShowWorkbookAsync(string c, IGrainFactory grains) =>
        await grains.GetGrain<ICompetitionGrain>(c).ReadSchemeAsync() is { } scheme
            ? TypedResults.File(SchemeWorkbook.Write(scheme.AsSpan()), WorkbookWriter.ContentType, $"{c}-scheme.xlsx")
            : RefusedResult.Of(DoorRefusal.NoSuchCompetition);

    /// <summary>What is wrong with a scheme, each fault with its JSON path; without faults, what may not be meant.</summary>
    internal static Ok<SchemeFindings> Check(SchemeText request, ISchemeBench bench) =>
        TypedResults.Ok(bench.Check(request.Scheme.AsSpan()));

    /// <summary>Standings and awards of invented contestants and marks; the same seed and changes give the same answer.</summary>
    internal static Results<FileContentHttpResult, RefusedResult> TryOut(TryoutRequest request, ISchemeBench bench)
    {
        var answer = bench.TryOut(request);
        return !answer.SchemeFaults.IsEmpty ? RefusedResult.Of(DoorRefusal.BadScheme, answer.SchemeFaults)
            : !answer.Faults.IsEmpty ? RefusedResult.Of(DoorRefusal.BadTryout, answer.Faults)
            : TypedResults.Bytes(ImmutableCollectionsMarshal.AsArray(answer.Json)!, "application/json; charset=utf-8");
    }

    /// <summary>Any scheme as .xlsx, as it stands in an editor.</summary>
    internal static Results<FileContentHttpResult, RefusedResult> WriteWorkbook(SchemeText request, ISchemeBench bench) =>
        bench.Check(request.Scheme.AsSpan()).Faults is { IsEmpty: false } faults
            ? RefusedResult.Of(DoorRefusal.BadScheme, faults)
            : TypedResults.File(SchemeWorkbook.Write(request.Scheme.AsSpan()), WorkbookWriter.ContentType, "scheme.xlsx");

    /// <summary>Reads an .xlsx (a form with one <c>file</c>) into a scheme; every fault names its sheet and cell.</summary>
    internal static async Task<Results<Ok<SchemeRead>, RefusedResult>> ReadWorkbookAsync(HttpContext context, ISchemeBench bench)
    {
        if (!context.Request.HasFormContentType || (await context.Request.ReadFormAsync()).Files is not [var file])
        {
            var fault = new Fault { Place = "file", Reason = "请上传一个 .xlsx 文件。Send one .xlsx file." };
            return RefusedResult.Of(DoorRefusal.BadSchemeWorkbook, [fault]);
        }

        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        var reading = SchemeWorkbookReader.Read(Path.GetFileName(file.FileName), copy.ToArray(), bench);
        return reading.Faults.IsEmpty
            ? TypedResults.Ok(new SchemeRead(reading.Scheme))
            : RefusedResult.Of(DoorRefusal.BadSchemeWorkbook, reading.Faults);
    }
}
