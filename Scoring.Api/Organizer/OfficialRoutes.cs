using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Api.Office;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>Whom the organizer lets in beside the judges: chief judge, recorders, supervisors.</summary>
internal static class OfficialRoutes
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(3);

    public static void MapOfficials(this RouteGroupBuilder competition)
    {
        competition.MapGet("/officials", ListAsync);
        competition.MapPost("/officials", InviteAsync);
        competition.MapPost("/officials/{id}/revocation", RevokeAsync);
    }

    /// <summary>The officials of this competition, in the order of their invitation.</summary>
    internal static async Task<Ok<ImmutableArray<OfficialCard>>> ListAsync(string c, IGrainFactory grains) =>
        TypedResults.Ok(await Office(grains).ReadOfficialsAsync(c));

    /// <summary>Invites a chief judge, recorder or supervisor; the answer shows the one-use code.</summary>
    internal static async Task<Results<Ok<InvitationReceipt>, RefusedResult>> InviteAsync(
        string c, InvitationRequest request, SignedIn organizer, Tokens tokens, TimeProvider time, IGrainFactory grains)
    {
        var code = tokens.Letters(c, request.Op, organizer.Actor);
        var invitation = tokens.Id("i-", c, request.Op, organizer.Actor);
        var until = Expiry.After(time, Lasts);
        var reply = await Office(grains).InviteOfficialAsync(new InviteOfficial
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Invitation = invitation,
            Competition = c,
            Role = request.Role,
            Name = request.Name,
            CodeHash = Tokens.Hash(OneTimeCode.Normal(code)),
            ExpiresAt = until,
        });
        var official = reply.Receipt is null
            ? ""
            : (await Office(grains).ReadOfficialsAsync(c)).First(card => card.Invitation == invitation).Official;
        return Answers.Of(reply, receipt =>
            new InvitationReceipt(receipt.Op, receipt.Seq, receipt.Epoch, receipt.Hash, receipt.At, official, code, until));
    }

    /// <summary>Revokes an official at once: code, pass phrase and sessions are useless.</summary>
    internal static async Task<Results<Ok<Receipt>, RefusedResult>> RevokeAsync(
        string c, string id, ReasonRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await Office(grains).RevokeOfficialAsync(new RevokeOfficial
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Competition = c,
            Official = id,
            Reason = request.Reason,
        }));

    private static IOfficeGrain Office(IGrainFactory grains) => grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key);
}

/// <summary>Whom to let in: chief-judge, recorder or supervisor.</summary>
internal sealed record InvitationRequest(string Op, string Role, string Name) : IWrite;

/// <summary>The receipt of an invitation: the id to sign in with, and the code that is good once.</summary>
internal sealed record InvitationReceipt(
    string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, string Official, string Code, DateTimeOffset ExpiresAt);
