using Scoring.Rules.Programmes.Recording;

namespace Scoring.Rules.Office;

/// <summary>The office as its facts made it.</summary>
internal sealed class OfficeState
{
    private readonly Dictionary<string, SessionStarted> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SessionStarted> _sessionsByToken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _endedSessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (CompetitionListed Fact, DateTimeOffset At)> _competitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeLent> _codes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, ScreenSet> _screens = [];

    /// <summary>The organizer; null before the first sign-in.</summary>
    public OrganizerEntered? Organizer { get; private set; }

    public Officials Officials { get; } = new();

    /// <summary>Oldest first.</summary>
    public IEnumerable<(CompetitionListed Fact, DateTimeOffset At)> Competitions => _competitions.Values.OrderBy(listed => listed.At);

    /// <summary>By number.</summary>
    public IEnumerable<ScreenSet> Screens => _screens.Values;

    public ProgrammesState Programmes { get; } = new();

    public bool Lists(string competition) => _competitions.ContainsKey(competition);

    public bool KnowsSession(string session) => _sessions.ContainsKey(session) || _endedSessions.Contains(session);

    public bool IsLive(string session) => _sessions.ContainsKey(session);

    /// <summary>The session with this secret; null when unknown, ended, expired, or its official was revoked.</summary>
    public SessionStarted? SessionOf(string tokenHash, DateTimeOffset now) =>
        _sessionsByToken.TryGetValue(tokenHash, out var session) && now < session.ExpiresAt && !IsRevoked(session.Organizer) ? session : null;

    /// <summary>The competition of a code that has not expired; null when there is none.</summary>
    public string? CompetitionOf(string codeHash, DateTimeOffset now) =>
        _codes.TryGetValue(codeHash, out var lent) && now < lent.ExpiresAt ? lent.Competition : null;

    public void Apply(OfficeFact fact, Stamp stamp)
    {
        switch (fact)
        {
            case OrganizerEntered organizer:
                Organizer = organizer;
                break;
            case SessionStarted started:
                EndExpired(stamp.At);
                _sessions[started.Session] = started;
                _sessionsByToken[started.TokenHash] = started;
                break;
            case SessionEnded ended:
                End(ended.Session);
                break;
            case OfficialInvited invited:
                Officials.Apply(invited, stamp.At);
                break;
            case OfficialEntered entered:
                Officials.Apply(entered);
                break;
            case OfficialRevoked revoked:
                Officials.Apply(revoked);
                break;
            case CompetitionListed listed:
                _competitions[listed.Competition] = (listed, stamp.At);
                break;
            case CodeLent lent:
                DropExpiredCodes(stamp.At);
                _codes[lent.CodeHash] = lent;
                break;
            case ScreenSet screen:
                _screens[screen.Number] = screen;
                break;
            case ProgrammeFact programme:
                Programmes.Apply(programme, stamp);
                break;
        }
    }

    private bool IsRevoked(string official) => Officials.TryFind(official, out var known) && known.Revoked;

    private void EndExpired(DateTimeOffset now)
    {
        foreach (var session in _sessions.Values.Where(session => session.ExpiresAt <= now).ToArray())
        {
            End(session.Session);
        }
    }

    private void End(string session)
    {
        if (_sessions.Remove(session, out var ended))
        {
            _sessionsByToken.Remove(ended.TokenHash);
            _endedSessions.Add(session);
        }
    }

    private void DropExpiredCodes(DateTimeOffset now)
    {
        foreach (var lent in _codes.Values.Where(lent => lent.ExpiresAt <= now).ToArray())
        {
            _codes.Remove(lent.CodeHash);
        }
    }
}
