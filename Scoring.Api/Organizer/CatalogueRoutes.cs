using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Api.Roster;
using Scoring.Api.Templates;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>Templates, the catalogue, and the birth of a competition.</summary>
internal static class CatalogueRoutes
{
    public static void MapCatalogue(this IEndpointRouteBuilder staff)
    {
        var catalogue = staff.MapGroup("/api").WithTags("Competitions").AddEndpointFilter<OpFilter>().OpenTo(Door.Organizer);
        catalogue.MapGet("/templates", ListTemplates);
        catalogue.MapGet("/competitions", ListAsync);
        catalogue.MapPost("/competitions", CreateAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
    }

    /// <summary>The built-in templates.</summary>
    internal static Ok<IEnumerable<TemplateLine>> ListTemplates(TemplateShelf shelf) =>
        TypedResults.Ok(shelf.All.Select(template => template.Line));

    /// <summary>The catalogue, oldest first.</summary>
    internal static async Task<Ok<ImmutableArray<ListedCompetition>>> ListAsync(IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).ReadCompetitionsAsync());

    /// <summary>
    /// Creates a competition from a template or a scheme. Sent again with the same op it finishes what an interruption left undone.
    /// </summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> CreateAsync(
        CreateRequest request, SignedIn organizer, TemplateShelf shelf, IGrainFactory grains)
    {
        if (!DoorKeeper.IsId(request.Id))
        {
            return RefusedResult.Of(DoorRefusal.BadCompetitionId, [new Fault { Place = "$.id", Reason = request.Id }]);
        }

        if (request.Template is null == request.Scheme is null)
        {
            return RefusedResult.Of(DoorRefusal.TemplateOrScheme);
        }

        var template = request.Template is null ? null : shelf.Find(request.Template);
        if (request.Template is not null && template is not { HasScheme: true })
        {
            return RefusedResult.Of(template is null ? DoorRefusal.NoSuchTemplate : DoorRefusal.TemplateIsProgramme);
        }

        var competition = grains.GetGrain<ICompetitionGrain>(request.Id);
        var created = await competition.CreateAsync(new CreateCompetition
        {
            Op = request.Op,
            Actor = organizer.Actor,
            NameZh = request.Name.Zh,
            NameEn = request.Name.En,
            Template = template?.Line.Id,
            Scheme = template is null ? request.Scheme!.Value : ImmutableCollectionsMarshal.AsImmutableArray(template.Scheme()),
        });
        var refused = created.Refused ?? await PutOnListAsync(request, organizer, grains)
            ?? (request.WithSample && template is not null ? await FillAsync(request, organizer, template, competition) : null);
        return refused is null ? TypedResults.Ok(created.Receipt!) : RefusedResult.Of(refused);
    }

    private static async Task<Refused?> PutOnListAsync(CreateRequest request, SignedIn organizer, IGrainFactory grains) =>
        (await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).ListCompetitionAsync(new ListCompetition
        {
            Op = Tokens.StepOf(request.Op, "list"),
            Actor = organizer.Actor,
            Competition = request.Id,
            NameZh = request.Name.Zh,
            NameEn = request.Name.En,
        })).Refused;

    private static async Task<Refused?> FillAsync(
        CreateRequest request, SignedIn organizer, Template template, ICompetitionGrain competition)
    {
        if (await competition.ReadOverviewAsync() is not { } overview)
        {
            throw new InvalidOperationException($"{request.Id} was created and is not there.");
        }

        var sample = template.Sample(RosterRoutes.SkillsOf(overview));
        var entered = await competition.EnterContestantsAsync(new EnterContestants
        {
            Op = Tokens.StepOf(request.Op, "roster"),
            Actor = organizer.Actor,
            Contestants = sample.Contestants,
        });
        return entered.Refused ?? (await competition.ArrangeStationsAsync(new ArrangeStations
        {
            Op = Tokens.StepOf(request.Op, "stations"),
            Actor = organizer.Actor,
            Stations = sample.Stations,
            Judges = sample.Judges,
        })).Refused;
    }
}
