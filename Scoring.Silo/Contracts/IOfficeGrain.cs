namespace Scoring.Contracts;

/// <summary>The installation: organizers, their sessions, the catalogue, screens. One grain, key <see cref="Key"/>, with a ledger of its own.</summary>
[Alias("scoring.office")]
public partial interface IOfficeGrain : IGrainWithStringKey
{
    /// <summary>The one key.</summary>
    const string Key = "office";

    /// <summary>Offers the one-time code while there is no organizer yet; true when it was taken. Not recorded: the next start offers a new one.</summary>
    [Alias("offer-first-code")] Task<bool> OfferFirstCodeAsync(string codeHash);

    /// <summary>Whether an organizer exists.</summary>
    [Alias("has-organizer")] Task<bool> HasOrganizerAsync();

    /// <summary>The first organizer signs in with the one-time code and sets a pass phrase; the code is spent.</summary>
    [Alias("sign-in-first")] Task<Reply> SignInFirstAsync(FirstSignIn request);

    /// <summary>An organizer signs in with his pass phrase; a session is recorded.</summary>
    [Alias("sign-in")] Task<Reply> SignInAsync(SignIn request);

    /// <summary>Invites a chief judge, recorder or supervisor with a one-use code.</summary>
    [Alias("invite-official")] Task<Reply> InviteOfficialAsync(InviteOfficial request);

    /// <summary>An official spends his code and sets a pass phrase; a session is recorded.</summary>
    [Alias("enter-official")] Task<Reply> EnterOfficialAsync(EnterOfficial request);

    /// <summary>An official signs in with his id and pass phrase; a session is recorded.</summary>
    [Alias("sign-in-official")] Task<Reply> SignInOfficialAsync(OfficialSignIn request);

    /// <summary>Revokes an official at once: code, pass phrase and sessions are useless.</summary>
    [Alias("revoke-official")] Task<Reply> RevokeOfficialAsync(RevokeOfficial request);

    /// <summary>The officials of a competition, in the order of their invitation.</summary>
    [Alias("officials")] Task<ImmutableArray<OfficialCard>> ReadOfficialsAsync(string competition);

    /// <summary>Ends a session at once.</summary>
    [Alias("sign-out")] Task<Reply> SignOutAsync(SignOut request);

    /// <summary>Whose session this is; null when unknown, ended or expired.</summary>
    [Alias("who-is")] Task<OrganizerSession?> WhoIsAsync(string tokenHash);

    /// <summary>Puts a competition into the catalogue.</summary>
    [Alias("list-competition")] Task<Reply> ListCompetitionAsync(ListCompetition request);

    /// <summary>The catalogue, oldest first.</summary>
    [Alias("competitions")] Task<ImmutableArray<ListedCompetition>> ReadCompetitionsAsync();

    /// <summary>Remembers which competition an 8-digit code belongs to, until it expires.</summary>
    [Alias("lend-code")] Task<Reply> LendCodeAsync(LendCode request);

    /// <summary>The competition of a code that has not expired; null when there is none.</summary>
    [Alias("find-code")] Task<string?> FindCodeAsync(string codeHash);

    /// <summary>Sets what a screen shows.</summary>
    [Alias("set-screen")] Task<Reply> SetScreenAsync(SetScreen request);

    /// <summary>The registered screens, by number.</summary>
    [Alias("screens")] Task<ImmutableArray<ScreenPlan>> ReadScreensAsync();

    /// <summary>Every screen shows its own number for five seconds. Not recorded; answers the moment it was asked.</summary>
    [Alias("show-numbers")] Task<DateTimeOffset> ShowNumbersAsync();

    /// <summary>Tells the windows again what the screens show: they may have lost it.</summary>
    [Alias("show-anew")] Task ShowAnewAsync();
}
