using System.Text;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Titles;

namespace Scoring.Rules.Programmes.Recording;

/// <summary>A programme as its facts made it.</summary>
internal sealed class ProgrammeState
{
    private readonly List<Member> _joined = [];
    private readonly Dictionary<string, SubjectEntered> _subjects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TallyState> _tallies = new(StringComparer.Ordinal);
    private readonly List<(ParticipantReport Report, string? Reason, Stamp Stamp)> _reports = [];
    private readonly Dictionary<string, Title> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NominationState> _nominations = new(StringComparer.Ordinal);

    /// <summary>The rules in force.</summary>
    public Programme Rules { get; private set; } = null!;

    /// <summary>The rules as they were given.</summary>
    public string Text { get; private set; } = "";

    /// <summary>From 1.</summary>
    public int Version { get; private set; }

    /// <summary>The file's members, then those that joined and that it doesn't count.</summary>
    public IEnumerable<Member> Members => Rules.Members.Concat(_joined.Where(joined => !Rules.Members.Any(joined.Overlaps)));

    public IReadOnlyList<Member> Joined => _joined;

    public IReadOnlyDictionary<string, SubjectEntered> Subjects => _subjects;

    /// <summary>In the order of the record.</summary>
    public IReadOnlyList<(ParticipantReport Report, string? Reason, Stamp Stamp)> Reports => _reports;

    public IReadOnlyDictionary<string, Title> Titles => _titles;

    public IReadOnlyDictionary<string, NominationState> Nominations => _nominations;

    /// <summary>What the people store must hold.</summary>
    public IEnumerable<string> Commitments =>
        _subjects.Values.Select(subject => subject.Commitment).Concat(_nominations.Values.Select(nomination => nomination.Fact.Citation));

    /// <summary>What was recorded of a tally, also when nothing was.</summary>
    public TallyState TallyOf(string tally) => _tallies.GetValueOrDefault(tally) ?? new TallyState();

    public void Apply(ProgrammeFact fact, Stamp stamp)
    {
        switch (fact)
        {
            case ProgrammeWritten written:
                Rules = ProgrammeReader.Read(Encoding.UTF8.GetBytes(written.Text)).Programme!;
                (Text, Version) = (written.Text, Version + 1);
                break;
            case MemberJoined joined:
                _joined.Add(new Member(joined.Competition, joined.Skill, joined.Trade, joined.City, joined.Season, joined.Weight));
                break;
            case MemberLeft left:
                _joined.RemoveAll(member => member.Competition == left.Competition && member.Skill == left.Skill);
                break;
            case ParticipantsReported reported:
                _reports.Add((new ParticipantReport(reported.Organisation, reported.Day, reported.Participants), reported.Reason, stamp));
                break;
            case SubjectEntered subject:
                _subjects[subject.Subject] = subject;
                break;
            case TallyJoined or TallyLeft or PointsEntered or PointsTakenBack or PeriodClosed:
                ApplyTally(fact, stamp);
                break;
            case TitleGranted granted:
                _titles[granted.Title] = new Title(
                    granted.Title, granted.Register, granted.Tier, granted.Subject, granted.Year, granted.Until,
                    new TitleSource(granted.Nomination, granted.Competition, granted.Skill, granted.Contestant), null);
                break;
            case TitleEnded ended:
                _titles[ended.Title] = _titles[ended.Title] with { Left = new TitleExit(ended.Year, ended.Reason) };
                break;
            case Nominated nominated:
                _nominations[nominated.Nomination] = new NominationState(nominated, stamp);
                break;
            case NominationReviewed reviewed:
                _nominations[reviewed.Nomination].Reviews.Add((reviewed, stamp));
                break;
            case NominationAwarded awarded:
                _nominations[awarded.Nomination].Awarded = (awarded, stamp);
                break;
            case NominationRefused refused:
                _nominations[refused.Nomination].Refused = (refused, stamp);
                break;
        }
    }

    private void ApplyTally(ProgrammeFact fact, Stamp stamp)
    {
        var id = fact switch
        {
            TallyJoined joined => joined.Tally,
            TallyLeft left => left.Tally,
            PointsEntered entered => entered.Tally,
            PointsTakenBack back => back.Tally,
            PeriodClosed closed => closed.Tally,
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };
        if (!_tallies.TryGetValue(id, out var tally))
        {
            _tallies[id] = tally = new TallyState();
        }

        tally.Apply(fact, stamp);
    }
}
