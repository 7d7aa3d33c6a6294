using Scoring.Api.Desk;
using Scoring.Api.Doors;
using Scoring.Api.Exports;
using Scoring.Api.Paper;
using Scoring.Api.Roster;

namespace Scoring.Api.Organizer;

/// <summary>The organizer's side of one competition.</summary>
internal static class OrganizerRoutes
{
    public static void MapOrganizer(this IEndpointRouteBuilder staff)
    {
        staff.MapCatalogue();
        var competition = staff.MapGroup("/api/competitions/{c}")
            .WithTags("Organizer").AddEndpointFilter<OpFilter>().OpenTo(Door.Organizer);
        competition.MapOverview();
        competition.MapPreparing();
        competition.MapRoster();
        competition.MapTablets();
        competition.MapDeciding();
        competition.MapHeats();
        competition.MapAmending();
        competition.MapDesk();
        competition.MapPaper();
        competition.MapOfficials();
        competition.MapExplaining();
        competition.MapExports();
    }
}
