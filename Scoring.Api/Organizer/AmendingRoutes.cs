using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scoring.Api.Doors;
using Scoring.Api.Roster;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>Changes of the roster after it was entered.</summary>
internal static class AmendingRoutes
{
    public static void MapAmending(this RouteGroupBuilder competition)
    {
        competition.MapPost("/roster/amendment", AmendAsync).WithMetadata(new RequestSizeLimitAttribute(DoorsRegistration.UploadLimit));
        competition.MapPost("/contestants/{id}/person", ReplaceAsync);
    }

    /// <summary>Adds, changes and withdraws contestants as looked at and approved; whoever is not named stays as he is.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> AmendAsync(
        string c, AmendmentRequest request, SignedIn organizer, IGrainFactory grains) =>
        PersonTexts.Refuse(("added", request.Added), ("changed", request.Changed)) is { } refused
            ? refused : Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).AmendRosterAsync(new AmendRoster
            {
                Op = request.Op,
                Actor = organizer.Actor,
                Added = request.Added ?? [],
                Changed = request.Changed ?? [],
                Withdrawn = request.Withdrawn ?? [],
                Reason = request.Reason,
            }));

    /// <summary>Another person takes a contestant's place, before any mark; or the same one is written rightly, at any time.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> ReplaceAsync(
        string c, string id, PersonRequest request, SignedIn organizer, IGrainFactory grains) =>
        PersonTexts.Refuse(EntryOf(request)) is { } refused
            ? refused : Answers.Of(await grains.GetGrain<ICompetitionGrain>(c).ReplacePersonAsync(new ReplacePerson
            {
                Op = request.Op,
                Actor = organizer.Actor,
                Contestant = id,
                Substitute = request.Substitute,
                Name = request.Name,
                Organisation = request.Organisation,
                Number = request.Number,
                Members = request.Members,
                Coach = request.Coach,
                Level = request.Level,
                Reason = request.Reason,
            }));

    private static ContestantEntry EntryOf(PersonRequest request) => new()
    {
        Id = "",
        Skill = "",
        Name = request.Name,
        Organisation = request.Organisation,
        Number = request.Number,
        Members = request.Members,
        Coach = request.Coach,
        Level = request.Level,
    };
}
