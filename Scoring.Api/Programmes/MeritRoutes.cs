using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Contracts;
using Answer = System.Threading.Tasks.Task<Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<Scoring.Contracts.Receipt>, Scoring.Api.Doors.RefusedResult>>;

namespace Scoring.Api.Programmes;

/// <summary>Titles, level upgrades, nominations.</summary>
internal static class MeritRoutes
{
    public static void MapMerit(this RouteGroupBuilder programme)
    {
        programme.MapPost("/registers/{r}/titles", GrantTitleAsync);
        programme.MapGet("/registers/{r}/csv", ExportRegisterAsync);
        programme.MapPost("/titles/{id}/leaving", EndTitleAsync);
        programme.MapGet("/upgrades/{u}/csv", ExportUpgradesAsync);
        programme.MapPost("/nominations", NominateAsync);
        programme.MapPost("/nominations/{id}/reviews", ReviewNominationAsync);
        programme.MapPost("/nominations/{id}/award", AwardNominationAsync);
        programme.MapPost("/nominations/{id}/refusal", RefuseNominationAsync);
    }

    /// <summary>Grants a title within its quotas: to a known subject, to somebody new, or to whom a published result proposes. Its id is the op.</summary>
    internal static async Answer GrantTitleAsync(string p, string r, TitleRequest request, SignedIn organizer, IGrainFactory grains)
    {
        var person = ProgrammeRoutes.PersonOf(request.Person);
        if (request.Result is { } result)
        {
            var proposed = await grains.GetGrain<IProgrammeGrain>(p)
                .ReadProposedAsync(r, request.Tier, result.Competition, result.Skill, result.Contestant);
            if (proposed is null)
            {
                return RefusedResult.Of(DoorRefusal.NotFound);
            }

            person ??= request.Subject is null ? proposed : null;
        }

        return Answers.Of(await grains.Office().GrantTitleAsync(new GrantTitle
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Register = r,
            Tier = request.Tier,
            Year = request.Year,
            Subject = request.Subject,
            Person = person,
            Competition = request.Result?.Competition,
            Skill = request.Result?.Skill,
            Contestant = request.Result?.Contestant,
        }));
    }

    /// <summary>A register as CSV, UTF-8 with its mark, safe to open in a spreadsheet.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ExportRegisterAsync(string p, string r, IGrainFactory grains) =>
        Csv(await grains.GetGrain<IProgrammeGrain>(p).ReadRegisterCsvAsync(r), $"{p}-{r}.csv");

    /// <summary>Records an exit from a register; the title stays there as left.</summary>
    internal static async Answer EndTitleAsync(string p, string id, ExitRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().EndTitleAsync(
            new EndTitle { Op = request.Op, Actor = organizer.Actor, Programme = p, Title = id, Year = request.Year, Reason = request.Reason }));

    /// <summary>Skill levels gained and subsidies as CSV, UTF-8 with its mark, safe to open in a spreadsheet.</summary>
    internal static async Task<Results<FileContentHttpResult, RefusedResult>> ExportUpgradesAsync(string p, string u, IGrainFactory grains) =>
        Csv(await grains.GetGrain<IProgrammeGrain>(p).ReadUpgradesCsvAsync(u), $"{p}-{u}.csv");

    /// <summary>Nominates a known subject or somebody new; the nomination's id is the op.</summary>
    internal static async Answer NominateAsync(string p, NominationRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().NominateAsync(new Nominate
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Rules = request.Rules,
            Category = request.Category,
            Subject = request.Subject,
            Person = ProgrammeRoutes.PersonOf(request.Person),
            Citation = request.Citation,
        }));

    /// <summary>Records a reviewer's word, once: of who is signed in, or of a person of the programme for whom he enters it.</summary>
    internal static async Answer ReviewNominationAsync(string p, string id, ReviewRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().ReviewNominationAsync(new ReviewNomination
        {
            Op = request.Op,
            Actor = organizer.Actor,
            Programme = p,
            Nomination = id,
            Favours = request.Favours,
            Remark = request.Remark,
            Subject = request.Subject,
            Person = ProgrammeRoutes.PersonOf(request.Person),
        }));

    /// <summary>Awards a nomination: its certificate gets a number, and a title is granted where the rules name a register.</summary>
    internal static async Answer AwardNominationAsync(string p, string id, AwardRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().DecideNominationAsync(
            new DecideNomination { Op = request.Op, Actor = organizer.Actor, Programme = p, Nomination = id, Award = true, Year = request.Year }));

    /// <summary>Refuses a nomination with a reason.</summary>
    internal static async Answer RefuseNominationAsync(string p, string id, WhyRequest request, SignedIn organizer, IGrainFactory grains) =>
        Answers.Of(await grains.Office().DecideNominationAsync(
            new DecideNomination { Op = request.Op, Actor = organizer.Actor, Programme = p, Nomination = id, Award = false, Reason = request.Reason }));

    private static Results<FileContentHttpResult, RefusedResult> Csv(ImmutableArray<byte>? csv, string file) => csv is { } bytes
        ? TypedResults.File(ImmutableCollectionsMarshal.AsArray(bytes)!, "text/csv; charset=utf-8", file)
        : RefusedResult.Of(DoorRefusal.NotFound);
}
