using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scoring.Rules.Programmes;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

/// <summary>A programme as its organizer sees it.</summary>
internal sealed record ProgrammeView(
    string Id,
    Name Name,
    int Version,
    int Entries,
    ImmutableArray<Named> Trades,
    ImmutableArray<Named> Cities,
    ImmutableArray<OrganisationView> Organisations,
    ImmutableArray<MemberView> Members,
    ImmutableArray<StandingView> Standings,
    ParticipationView? Participation,
    ImmutableArray<TallyView> Tallies,
    ImmutableArray<RegisterView> Registers,
    ImmutableArray<UpgradesView> Upgrades,
    ImmutableArray<NominationsView> Nominations,
    ImmutableArray<SubjectView> People);

internal sealed record OrganisationView(string Id, Name Name, string? City, int? Staff);

/// <summary>A member; joined: not of the file. Published: its skills with the revision that counts.</summary>
internal sealed record MemberView(
    string Competition, string? Skill, string? Trade, string? City, string? Season, string Weight, bool Joined, ImmutableArray<RevisionView> Published);

internal sealed record RevisionView(string Skill, int Revision);

internal sealed record SubjectView(string Subject, string Kind, string Name, string? Organisation);

/// <summary>How a programme is written for the console.</summary>
[JsonSerializable(typeof(ProgrammeView))]
internal sealed partial class ProgrammeJson : JsonSerializerContext
{
    private static readonly ProgrammeJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(ProgrammeView view) => JsonSerializer.SerializeToUtf8Bytes(view, Readable.ProgrammeView);
}
