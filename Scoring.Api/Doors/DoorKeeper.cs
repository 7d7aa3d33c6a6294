using System.Text.RegularExpressions;
using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>Stands before every route and lets in whom its sign allows: by role, competition and station.</summary>
internal sealed partial class DoorKeeper(RequestDelegate next, IGrainFactory grains)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is RouteEndpoint endpoint && await RefusalAsync(context, endpoint) is { } refusal)
        {
            await RefusedResult.Of(refusal).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private async Task<DoorRefusal?> RefusalAsync(HttpContext context, Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<DoorSign>()?.Door switch
        {
            Door.Anyone => null,
            Door.Organizer or Door.ChiefJudge or Door.Recorder or Door.Reader or Door.Official =>
                await SignedInRefusalAsync(context, endpoint.Metadata.GetMetadata<DoorSign>()!.Door) ?? IdRefusal(context),
            Door.Judge => JudgeRefusal(context),
            _ => DoorRefusal.NoSuchRoute,
        };

    private async Task<DoorRefusal?> SignedInRefusalAsync(HttpContext context, Door door)
    {
        if (Shown.Organizer(context) is not { Length: > 0 } token)
        {
            return Shown.Device(context) is null ? DoorRefusal.NoSession : DoorRefusal.OrganizersOnly;
        }

        if (await grains.GetGrain<IOfficeGrain>(IOfficeGrain.Key).WhoIsAsync(Tokens.Hash(token)) is not { } session)
        {
            return DoorRefusal.SessionEnded;
        }

        context.Features.Set(new SignedIn(session));
        return !MayPass(session.Role, door) ? DoorRefusal.OtherRole
            : session.Competition is { } own && !Names(context, "c", own) ? DoorRefusal.OtherCompetitionsOfficial
            : null;
    }

    private static bool MayPass(string role, Door door) => role switch
    {
        "organizer" => true,
        "chief-judge" => door is Door.ChiefJudge or Door.Reader or Door.Official,
        "recorder" => door is Door.Recorder or Door.Official,
        "supervisor" => door is Door.Reader or Door.Official,
        _ => false,
    };

    private static DoorRefusal? JudgeRefusal(HttpContext context)
    {
        if (Shown.Device(context) is not { Length: > 0 } shown)
        {
            return Shown.Organizer(context) is null ? DoorRefusal.NoDevice : DoorRefusal.JudgesOnly;
        }

        if (TabletPass.ShownBy(context, shown) is not { } pass || !IsId(pass.Competition) || !IsId(pass.Station))
        {
            return DoorRefusal.DeviceUnknown;
        }

        context.Features.Set(pass);
        return !Names(context, "c", pass.Competition) ? DoorRefusal.OtherCompetition
            : !Names(context, "s", pass.Station) ? DoorRefusal.OtherStation
            : null;
    }

    /// <summary>Ids become keys and file names: what is no id is nowhere.</summary>
    private static DoorRefusal? IdRefusal(HttpContext context) =>
        context.Request.RouteValues["c"] is string competition && !IsId(competition) ? DoorRefusal.NoSuchCompetition
            : context.Request.RouteValues["s"] is string id && !IsId(id) ? DoorRefusal.NotFound
            : null;

    private static bool Names(HttpContext context, string value, string own) =>
        string.Equals(context.Request.RouteValues[value] as string, own, StringComparison.Ordinal);

    public static bool IsId(string text) => Id().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,63}\z")]
    private static partial Regex Id();
}
