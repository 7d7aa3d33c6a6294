using System.Collections.Immutable;
using Scoring.Rules;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains;

/// <summary>A competition's state as its chronicle keeps it, with what a tick has to know: which stations' panels see something new.</summary>
internal sealed class ChronicledCompetition : IChronicled<Fact>
{
    public CompetitionState State { get; } = new();

    public HashSet<string> TouchedStations { get; } = new(StringComparer.Ordinal);

    public void Apply(Fact fact, Stamp stamp)
    {
        State.Apply(fact, stamp);
        Note(fact);
    }

    public void ApplyAfter(IChronicled<Fact> ahead, Fact fact, Stamp stamp)
    {
        State.ApplyAfter(((ChronicledCompetition)ahead).State, fact, stamp);
        Note(fact);
    }

    private void Note(Fact fact)
    {
        switch (fact)
        {
            case SheetSubmitted sheet:
                Touch(sheet.Contestant, sheet.Stage, sheet.Sheet);
                break;
            case EnrolmentOpened or EnrolmentClosed or EnrolmentRevoked or PinSet or SeatUnlocked or SeatLocked:
            case PenaltyEntered or LotRecorded or EnrolmentIssued or VisibilitySet or SkillFrozen or SkillThawed:
                break;
            default:
                TouchedStations.UnionWith(State.Stations.All.Select(station => station.Id));
                break;
        }
    }

    private void Touch(string contestant, string stage, string sheet)
    {
        if (State.Stations.OfSheet(State.Roster[contestant].Line.Skill, stage, sheet) is { } station)
        {
            TouchedStations.Add(station.Id);
        }
    }
}

/// <summary>Facts in a competition's ledger.</summary>
internal sealed class CompetitionFactCodec : IFactCodec<Fact>
{
    public static readonly CompetitionFactCodec Instance = new();

    public byte[] Write(ImmutableArray<Fact> facts) => FactJson.Write(facts);

    public ImmutableArray<Fact> Read(ReadOnlyMemory<byte> data) => FactJson.Read(data.Span);
}
