using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Api.Templates;
using Scoring.Contracts;
using Answer = System.Threading.Tasks.Task<Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Scoring.Contracts.Receipt>, Scoring.Api.Doors.RefusedResult>>;

namespace Scoring.Api.Programmes;

/// <summary>What lies above single competitions: the list, a programme's rules, its members and its participation.</summary>
internal static class ProgrammeRoutes
{
    public static void MapProgrammes(this IEndpointRouteBuilder staff)
    {
        var programmes = staff.MapGroup("/api/programmes").WithTags("Programmes").AddEndpointFilter<OpFilter>().OpenTo(Door.Organizer);
        programmes.MapGet("/", ListProgrammesAsync);
        programmes.MapPost("/", CreateProgrammeAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        var programme = programmes.MapGroup("/{p}");
        programme.MapGet("/", ShowProgrammeAsync);
        programme.MapGet("/rules", ShowProgrammeRulesAsync);
        programme.MapPut("/rules", ReplaceProgrammeRulesAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        programme.MapPost("/members", JoinProgrammeAsync);
        programme.MapPost("/members/leaving", LeaveProgrammeAsync);
        programme.MapPost("/participation", ReportParticipantsAsync);
        programme.MapTallies();
        programme.MapMerit();
    }

    public static IOfficeGrain Office(this IGrainFactory grains) => grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key);

    public static ProgrammePerson? PersonOf(PersonText? person) =>
        person is null ? null : new ProgrammePerson { Kind = person.Kind, Name = person.Name, Organisation = person.Organisation };

    /// <summary>The programmes, oldest first.</summary>
    internal static async Task<Ok<ImmutableArray<ProgrammeLine>>> ListProgrammesAsync(IGrainFactory grains) =>
        TypedResults.Ok(await grains.Office().ReadProgrammesAsync());

    /// <summary>Creates a programme from rules (scoring-programme/1) or from a template that brings some.</summary>
    internal static async Answer CreateProgrammeAsync(ProgrammeRequest request, SignedIn organizer, TemplateShelf shelf, IGrainFactory grains)
    {
        if (request.Template is null == request.Rules is null)
        {
            return RefusedResult.Of(DoorRefusal.TemplateOrScheme);
        }

        if ((request.Rules ?? OfTemplate(shelf, request.Template!, request.Id)) is not { } rules)
        {
            return RefusedResult.Of(DoorRefusal.NoSuchTemplate);
        }

        return Answers.Of(await grains.Office().WriteProgrammeAsync(
            new WriteProgramme { Op = request.Op, Actor = organizer.Actor, Programme = request.Id, Rules = rules }));
    }

    /// <summary>A programme reckoned: members, standings, participation, tallies, registers, upgrades and nominations. Only published results count.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ShowProgrammeAsync(string p, IGrainFactory grains) =>
        Answers.Json(await grains.GetGrain<IProgrammeGrain>(p).ReadAsync(), DoorRefusal.NotFound);

    /// <summary>A programme's rules as they were given.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ShowProgrammeRulesAsync(string p, IGrainFactory grains) =>
        Answers.Json(await grains.Office().ReadProgrammeRulesAsync(p), DoorRefusal.NotFound);

    /// <summary>Replaces a programme's rules; what the record uses must stay.</summary>
    internal static async Answer ReplaceProgrammeRulesAsync(string p, RulesRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().WriteProgrammeAsync(new WriteProgramme
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Rules = request.Rules,
            Replace = true,
            Reason = request.Reason,
        }));

    /// <summary>Lets a competition, or one skill of it, count.</summary>
    internal static async Answer JoinProgrammeAsync(string p, MemberRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().JoinProgrammeAsync(new JoinProgramme
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Competition = request.Competition,
            Skill = request.Skill,
            Trade = request.Trade,
            City = request.City,
            Season = request.Season,
            Weight = request.Weight ?? "1",
        }));

    /// <summary>A member that joined counts no more.</summary>
    internal static async Answer LeaveProgrammeAsync(string p, MemberLeavingRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().LeaveProgrammeAsync(new LeaveProgramme
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Competition = request.Competition,
            Skill = request.Skill,
            Reason = request.Reason,
        }));

    /// <summary>Records how many of an organisation had taken part by a day.</summary>
    internal static async Answer ReportParticipantsAsync(string p, ParticipantsRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().ReportParticipantsAsync(new ReportParticipants
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Organisation = request.Organisation,
            Day = request.Day,
            Participants = request.Participants,
            Reason = request.Reason,
        }));

    private static ImmutableArray<byte>? OfTemplate(TemplateShelf shelf, string template, string id)
    {
        if (shelf.All.FirstOrDefault(known => known.Line.Id == template)?.Programme() is not { } rules)
        {
            return null;
        }

        var own = JsonNode.Parse(rules)!;
        own["id"] = id;
        return ImmutableCollectionsMarshal.AsImmutableArray(JsonSerializer.SerializeToUtf8Bytes(own));
    }
}
