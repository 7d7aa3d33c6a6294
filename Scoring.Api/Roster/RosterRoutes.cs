using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Scoring.Api.Doors;
using Scoring.Api.Organizer;
using Scoring.Contracts;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Scoring.Api.Roster;

/// <summary>The roster comes in: as JSON, or as the file an organizer has.</summary>
internal static class RosterRoutes
{
    public static void MapRoster(this RouteGroupBuilder competition) =>
        competition.MapPut("/roster", ReplaceAsync)
            .Accepts<RosterRequest>("application/json", "multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));

    /// <summary>
    /// Replaces the whole roster, only before opening: JSON, or a form with <c>op</c> and a <c>file</c> (.xlsx, .csv). A bad file changes
    /// nothing.
    /// </summary>
    internal static async Task<Results<Ok<RosterReceipt>, RefusedResult>> ReplaceAsync(
        string c, SignedIn organizer, IGrainFactory grains, IOptions<JsonOptions> json, HttpContext context)
    {
        var competition = grains.GetGrain<ICompetitionGrain>(c);
        if (!context.Request.HasFormContentType)
        {
            var request = await ReadJsonAsync(context, json.Value.SerializerOptions);
            return OpFilter.IsOp(request.Op)
                ? await EnterAsync(competition, organizer, request.Op, request.Contestants, [])
                : RefusedResult.Of(DoorRefusal.BadOp);
        }

        var form = await context.Request.ReadFormAsync();
        if (!OpFilter.IsOp(form["op"]))
        {
            return RefusedResult.Of(DoorRefusal.BadOp);
        }

        if (form.Files.Count != 1)
        {
            var fault = new Fault { Place = "file", Reason = "请上传一个 .xlsx 或 .csv 文件。Send one .xlsx or .csv file." };
            return RefusedResult.Of(DoorRefusal.BadRosterFile, [fault]);
        }

        if (await competition.ReadOverviewAsync() is not { } overview)
        {
            return RefusedResult.Of(DoorRefusal.NoSuchCompetition);
        }

        var reading = RosterReader.Read(Path.GetFileName(form.Files[0].FileName), await BytesAsync(form.Files[0]), SkillsOf(overview));
        return reading.Faults.IsEmpty
            ? await EnterAsync(competition, organizer, form["op"]!, reading.Contestants, reading.Ignored)
            : RefusedResult.Of(DoorRefusal.BadRosterFile, reading.Faults);
    }

    public static IReadOnlyList<RosterSkill> SkillsOf(CompetitionOverview overview) =>
        [.. overview.Skills.Select(skill => new RosterSkill(skill.Id, skill.NameZh, skill.NameEn))];

    private static async Task<Results<Ok<RosterReceipt>, RefusedResult>> EnterAsync(
        ICompetitionGrain competition, SignedIn organizer, string op,
        ImmutableArray<ContestantEntry> contestants, ImmutableArray<string> ignored) =>
        Answers.Of(
            await competition.EnterContestantsAsync(new EnterContestants { Op = op, Actor = organizer.Actor, Contestants = contestants }),
            receipt => new RosterReceipt(receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, contestants.Length, ignored));

    private static async Task<RosterRequest> ReadJsonAsync(HttpContext context, JsonSerializerOptions json)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("JSON or a form is expected.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<RosterRequest>(context.Request.Body, json, context.RequestAborted)
                ?? throw new BadHttpRequestException("The body is empty.");
        }
        catch (JsonException bad)
        {
            throw new BadHttpRequestException(bad.Message, StatusCodes.Status400BadRequest, bad);
        }
    }

    private static async Task<byte[]> BytesAsync(IFormFile file)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        return copy.ToArray();
    }
}
