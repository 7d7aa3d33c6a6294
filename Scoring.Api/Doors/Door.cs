using Scoring.Api.Hosting;

namespace Scoring.Api.Doors;

/// <summary>Who may pass. A route that doesn't say lets nobody in.</summary>
internal enum Door
{
    /// <summary>No session needed.</summary>
    Anyone,

    /// <summary>A signed-in organizer.</summary>
    Organizer,

    /// <summary>An organizer, or the chief judge of this competition: who rules.</summary>
    ChiefJudge,

    /// <summary>An organizer, or a recorder of this competition: who enters from paper and files.</summary>
    Recorder,

    /// <summary>An organizer, or the chief judge or a supervisor of this competition: who sees every mark.</summary>
    Reader,

    /// <summary>An organizer or any official of this competition: who sees how far it is, and no mark.</summary>
    Official,

    /// <summary>An enrolled tablet, at its own station of its own competition.</summary>
    Judge,
}

/// <summary>A route's door, as endpoint metadata.</summary>
internal sealed record DoorSign(Door Door);

/// <summary>How routes say where they are and whom they let in.</summary>
internal static class DoorSigns
{
    public static TBuilder At<TBuilder>(this TBuilder routes, Listener listener)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(new AcceptedBy(listener));

    public static TBuilder OpenTo<TBuilder>(this TBuilder routes, Door door)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(new DoorSign(door));
}
