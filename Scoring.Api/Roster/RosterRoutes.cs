using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Scoring.Api.Doors;
using Scoring.Api.Organizer;
using Scoring.Contracts;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Scoring.Api.Roster;

/// <summary>The roster comes in: as JSON, or as the file an organizer has.</summary>
internal static partial class RosterRoutes
{
    public static void MapRoster(this RouteGroupBuilder competition)
    {
        competition.MapPut("/roster", ReplaceAsync)
            .Accepts<RosterRequest>("application/json", "multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        competition.MapRosterFiles();
    }

    /// <summary>
    /// Replaces the whole roster, only before opening: JSON, or a form with <c>op</c> and a <c>file</c> (.xlsx, .csv). A bad file changes
    /// nothing. <c>columns</c> says which column is what; <c>confirmed</c>=true takes it with equal names.
    /// </summary>
    internal static async Task<Results<Ok<RosterReceipt>, RefusedResult>> ReplaceAsync(
        string c, SignedIn organizer, IGrainFactory grains, IOptions<JsonOptions> json, HttpContext context)
    {
        var competition = grains.GetGrain<ICompetitionGrain>(c);
        if (!context.Request.HasFormContentType)
        {
            var request = await ReadJsonAsync(context, json.Value.SerializerOptions);
            return !OpFilter.IsOp(request.Op) ? RefusedResult.Of(DoorRefusal.BadOp)
                : PersonTexts.Refuse(("contestants", request.Contestants)) is { } refused ? refused
                : await EnterAsync(competition, organizer, request.Op, new RosterReading { Contestants = request.Contestants });
        }

        var (upload, unreadable) = await RosterUpload.ReadAsync(context);
        if (upload is null || !OpFilter.IsOp(upload.Op))
        {
            var form = await context.Request.ReadFormAsync();
            return OpFilter.IsOp(form["op"]) ? unreadable! : RefusedResult.Of(DoorRefusal.BadOp);
        }

        if (await competition.ReadOverviewAsync() is not { } overview)
        {
            return RefusedResult.Of(DoorRefusal.NoSuchCompetition);
        }

        var reading = upload.Read(overview);
        return !reading.Faults.IsEmpty ? RefusedResult.Of(DoorRefusal.BadRosterFile, reading.Faults)
            : !reading.Warnings.IsEmpty && !upload.Confirmed ? RefusedResult.Of(DoorRefusal.RosterToConfirm, reading.Warnings)
            : await EnterAsync(competition, organizer, upload.Op!, reading);
    }

    public static IReadOnlyList<RosterSkill> SkillsOf(CompetitionOverview overview) =>
        [.. overview.Skills.Select(skill => new RosterSkill(skill.Id, skill.NameZh, skill.NameEn))];

    private static async Task<Results<Ok<RosterReceipt>, RefusedResult>> EnterAsync(
        ICompetitionGrain competition, SignedIn organizer, string op, RosterReading reading)
    {
        var enter = new EnterContestants { Op = op, Actor = organizer.Actor, Contestants = reading.Contestants };
        var reply = await competition.EnterContestantsAsync(enter);
        return reply.Refused is { } refused
            ? RefusedResult.Of(refused with { Faults = [.. refused.Faults.Select(fault => InFile(fault, reading.Places))] })
            : Answers.Of(reply, receipt => new RosterReceipt(
                receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, reading.Contestants.Length, reading.Ignored));
    }

    // The record knows people by their number in the list; whoever sent a file looks for a line.
    private static Fault InFile(Fault fault, ImmutableArray<string> places) =>
        Contestant().Match(fault.Place) is { Success: true } found
        && int.Parse(found.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var i && i < places.Length
            ? fault with { Place = places[i] }
            : fault;

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

    [GeneratedRegex(@"\A\$\.contestants\[(\d{1,6})\]")]
    private static partial Regex Contestant();
}
