using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>
/// A competition as its facts make it. Mutable, so that a million entries replay in seconds; what it hands out is immutable.
/// Kept twice (decided, durable); <see cref="Apply"/> is the only way it changes.
/// </summary>
internal sealed partial class CompetitionState
{
    private readonly Dictionary<string, SkillState> _skills = new(StringComparer.Ordinal);

    public bool Exists => Scheme is not null;

    public string? NameZh { get; private set; }

    public string? NameEn { get; private set; }

    public string? Template { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public bool Open { get; private set; }

    public Scheme? Scheme { get; private set; }

    public string SchemeText { get; private set; } = "";

    public int SchemeVersion { get; private set; }

    public bool AnyMark { get; private set; }

    public Roster Roster { get; } = new();

    public Stations Stations { get; } = new();

    public Devices Devices { get; } = new();

    public Seating Seating { get; } = new();

    public SkillState Skill(string id) => _skills[id];

    public bool TrySkill(string id, out SkillState skill) => _skills.TryGetValue(id, out skill!);

    public IEnumerable<SkillState> Skills => Scheme!.Skills.Select(skill => _skills[skill.Id]);

    public void Apply(Fact fact, Stamp stamp)
    {
        if (fact is SheetSubmitted submitted)
        {
            var file = Roster[submitted.Contestant];
            Mark(file, submitted, file.On(submitted.Stage, submitted.Sheet).Submit(submitted, stamp));
        }
        else
        {
            ApplyOther(fact, stamp);
        }
    }

    /// <summary>
    /// The same, after a state with the same past has applied this fact: what the two can share is not made twice.
    /// </summary>
    public void ApplyAfter(CompetitionState ahead, Fact fact, Stamp stamp)
    {
        if (fact is SheetSubmitted submitted)
        {
            var made = ahead.Roster[submitted.Contestant].On(submitted.Stage, submitted.Sheet);
            Mark(Roster[submitted.Contestant], submitted, made);
        }
        else
        {
            ApplyOther(fact, stamp);
        }
    }

    private void Mark(ContestantFile file, SheetSubmitted submitted, PanelSheet on)
    {
        AnyMark = true;
        file.Put(submitted.Stage, submitted.Sheet, on);
        Touch(submitted.Contestant);
    }

    // Apart from sheets, of which there are so many: what is captured here costs an object each time.
    private void ApplyOther(Fact fact, Stamp stamp)
    {
        switch (fact)
        {
            case CompetitionCreated created:
                (NameZh, NameEn, Template, CreatedAt) = (created.NameZh, created.NameEn, created.Template, stamp.At);
                TakeScheme(created.Scheme);
                break;
            case SchemeReplaced replaced:
                TakeScheme(replaced.Scheme);
                break;
            case ContestantsEntered entered:
                Roster.Replace(entered.Contestants);
                Recount();
                break;
            case RosterAmended or ContestantSubstituted or PersonCorrected:
                Roster.Apply(fact, stamp);
                Recount();
                break;
            case SeatsDrawn or DrawSealed or SeatsChanged or LotsDrawn or ContestantsCheckedIn:
                Seating.Apply(fact, stamp, Roster);
                Recount();
                break;
            case StationsArranged arranged:
                Stations.Replace(arranged.Stations, arranged.Judges);
                Recount();
                break;
            case CompetitionOpened:
                Open = true;
                break;
            case EnrolmentIssued or EnrolmentOpened or EnrolmentClosed or EnrolmentRevoked or DeviceEnrolled or DeviceRevoked:
            case PinSet or PinCleared or SeatUnlocked or SeatLocked:
                Devices.Apply(fact, stamp);
                break;
            case PanelReopened reopened:
                Roster[reopened.Contestant].Put(reopened.Stage, reopened.Sheet, on =>
                    on.Hold(new Hold(HoldCause.Spread, stamp.Seq, "spread", reopened.Aspects)));
                Touch(reopened.Contestant);
                break;
            case SheetConfirmed confirmed:
                Roster[confirmed.Contestant].Put(confirmed.Stage, confirmed.Sheet, on => on.Confirm(confirmed.Judge, stamp));
                break;
            case MarksImported:
                break;
            case JudgeEntered entered:
                Stations.Enter(entered.Judge);
                break;
            default:
                if (!ApplyRuling(fact, stamp))
                {
                    ApplyToSkill(fact, stamp);
                }

                break;
        }
    }

    private void ApplyToSkill(Fact fact, Stamp stamp)
    {
        switch (fact)
        {
            case VisibilitySet visibility:
                _skills[visibility.Skill].Visibility = visibility.Visibility;
                break;
            case SkillFrozen frozen:
                _skills[frozen.Skill].Freeze(stamp);
                break;
            case SkillThawed thawed:
                _skills[thawed.Skill].Thaw();
                break;
            case SkillPublished published:
                _skills[published.Skill].Publish(published);
                break;
            case SkillReopened reopened:
                _skills[reopened.Skill].Reopen();
                break;
            default:
                throw new InvalidOperationException($"Entry {stamp.Seq} holds a fact this version does not know: {fact.GetType().Name}.");
        }
    }

    private void TakeScheme(string text)
    {
        var reading = SchemeReader.Read(System.Text.Encoding.UTF8.GetBytes(text));
        Scheme = reading.Scheme ?? throw new InvalidOperationException($"A recorded scheme can't be read: {reading.Faults[0]}");
        SchemeText = text;
        SchemeVersion++;
        foreach (var skill in Scheme.Skills)
        {
            if (_skills.TryGetValue(skill.Id, out var known))
            {
                known.Take(skill);
            }
            else
            {
                _skills.Add(skill.Id, new SkillState(skill, Roster, Stations));
            }
        }
    }

    private void Touch(string contestant)
    {
        if (_skills.TryGetValue(Roster[contestant].Line.Skill, out var skill))
        {
            skill.Touch(contestant);
        }
    }

    private void Recount()
    {
        foreach (var skill in _skills.Values)
        {
            skill.TouchAll();
        }
    }
}
