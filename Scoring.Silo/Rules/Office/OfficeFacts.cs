using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Scoring.Rules.Programmes.Recording;

namespace Scoring.Rules.Office;

/// <summary>What happened in the office, as its ledger keeps it. <c>v</c> is the shape's version; a shape once written is read for ever.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OrganizerEntered), "organizer-entered")]
[JsonDerivedType(typeof(SessionStarted), "session-started")]
[JsonDerivedType(typeof(SessionEnded), "session-ended")]
[JsonDerivedType(typeof(OfficialInvited), "official-invited")]
[JsonDerivedType(typeof(OfficialEntered), "official-entered")]
[JsonDerivedType(typeof(OfficialRevoked), "official-revoked")]
[JsonDerivedType(typeof(CompetitionListed), "competition-listed")]
[JsonDerivedType(typeof(CodeLent), "code-lent")]
[JsonDerivedType(typeof(ScreenSet), "screen-set")]
[JsonDerivedType(typeof(ProgrammeWritten), "programme-written")]
[JsonDerivedType(typeof(MemberJoined), "member-joined")]
[JsonDerivedType(typeof(MemberLeft), "member-left")]
[JsonDerivedType(typeof(ParticipantsReported), "participants-reported")]
[JsonDerivedType(typeof(SubjectEntered), "subject-entered")]
[JsonDerivedType(typeof(TallyJoined), "tally-joined")]
[JsonDerivedType(typeof(TallyLeft), "tally-left")]
[JsonDerivedType(typeof(PointsEntered), "points-entered")]
[JsonDerivedType(typeof(PointsTakenBack), "points-taken-back")]
[JsonDerivedType(typeof(PeriodClosed), "period-closed")]
[JsonDerivedType(typeof(TitleGranted), "title-granted")]
[JsonDerivedType(typeof(TitleEnded), "title-ended")]
[JsonDerivedType(typeof(Nominated), "nominated")]
[JsonDerivedType(typeof(NominationReviewed), "nomination-reviewed")]
[JsonDerivedType(typeof(NominationAwarded), "nomination-awarded")]
[JsonDerivedType(typeof(NominationRefused), "nomination-refused")]
internal abstract record OfficeFact
{
    [JsonPropertyOrder(-1)]
    public int V { get; init; } = 1;
}

/// <summary>An organizer; his name stands in the people store, to which the commitment binds it.</summary>
internal sealed record OrganizerEntered(string Organizer, string Commitment, PassPhraseProof PassPhrase) : OfficeFact;

/// <summary>A session of an organizer or an official; only the hash of its secret is known.</summary>
internal sealed record SessionStarted(string Session, string Organizer, string TokenHash, DateTimeOffset ExpiresAt) : OfficeFact;

internal sealed record SessionEnded(string Session) : OfficeFact;

internal sealed record CompetitionListed(string Competition, string? NameZh, string? NameEn) : OfficeFact;

internal sealed record CodeLent(string CodeHash, string Competition, DateTimeOffset ExpiresAt) : OfficeFact;

internal sealed record ScreenSet(int Number, ImmutableArray<string> Boards, int SecondsPerBoard, int Rows, string Theme, string Language) : OfficeFact;

/// <summary>The office's facts as an entry's <c>data</c>.</summary>
[JsonSerializable(typeof(ImmutableArray<OfficeFact>))]
internal sealed partial class OfficeJson : JsonSerializerContext
{
    // Chinese names stay readable in the ledger; it is never put into a page as it is.
    private static readonly OfficeJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(ImmutableArray<OfficeFact> facts) => JsonSerializer.SerializeToUtf8Bytes(facts, Readable.ImmutableArrayOfficeFact);

    public static ImmutableArray<OfficeFact> Read(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, Readable.ImmutableArrayOfficeFact);
}
