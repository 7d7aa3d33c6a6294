using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Programmes.Tallies;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>Decides about points entered over time.</summary>
internal static class Tallying
{
    public static Decision<OfficeFact> Join(ProgrammesState state, TallyJoined fact, SubjectEntered? entered)
    {
        if (Find(state, fact.Programme, fact.Tally, out var programme, out var tally) is { } refused)
        {
            return refused;
        }

        if (Subjects.Hindrance(programme, fact.Subject, entered, tally.Of) is var (refusal, fault))
        {
            return Refused.With(refusal, fault);
        }

        return tally switch
        {
            _ when !Periods.Is(tally.Period, fact.Period) => Refused.With(Refusal.BadEntry, PeriodFault("$.period")),
            _ when programme.TallyOf(tally.Id).Stints.Any(stint =>
                stint.Subject == fact.Subject && (stint.Left is null || string.CompareOrdinal(fact.Period, stint.Left) < 0)) =>
                Refused.With(Refusal.NothingChanges),
            _ => entered is null ? Decision<OfficeFact>.Accept(fact) : Decision<OfficeFact>.Accept(entered, fact),
        };
    }

    public static Decision<OfficeFact> Leave(ProgrammesState state, TallyLeft fact)
    {
        if (Find(state, fact.Programme, fact.Tally, out var programme, out var tally) is { } refused)
        {
            return refused;
        }

        return programme.TallyOf(tally.Id).StintOf(fact.Subject) switch
        {
            null => Refused.Lacks("$.subject", fact.Subject),
            var stint when !Periods.Is(tally.Period, fact.Period) || string.CompareOrdinal(fact.Period, stint.From) < 0 =>
                Refused.With(Refusal.BadEntry, PeriodFault("$.period")),
            _ when string.IsNullOrWhiteSpace(fact.Reason) => Refused.With(Refusal.ReasonNeeded),
            _ => Decision<OfficeFact>.Accept(fact),
        };
    }

    /// <summary>All entries or none; each fault with the place of its entry.</summary>
    public static Decision<OfficeFact> Enter(ProgrammesState state, string programme, string tally, string? reason, ImmutableArray<PointsEntered> facts)
    {
        if (Find(state, programme, tally, out var found, out var rules) is { } refused)
        {
            return refused;
        }

        var record = found.TallyOf(tally);
        PlacedFault[] faults = [.. facts.SelectMany((fact, i) => PointFaults.Of(found, rules, record, fact, $"$.entries[{i}]"))];
        PointsEntered[] stamped = [.. facts.Select(fact => fact with { Late = record.Closed.Contains(fact.Period), Reason = reason?.Trim() })];
        return faults.Length > 0 || facts.IsEmpty ? Refused.With(Refusal.BadEntry, faults)
            : string.IsNullOrWhiteSpace(reason) && stamped.Any(fact => fact.Late) ? Refused.With(Refusal.PeriodIsClosed)
            : Decision<OfficeFact>.Accept(stamped);
    }

    public static Decision<OfficeFact> TakeBack(ProgrammesState state, PointsTakenBack fact)
    {
        if (Find(state, fact.Programme, fact.Tally, out var programme, out _) is { } refused)
        {
            return refused;
        }

        return programme.TallyOf(fact.Tally).Find(fact.Entry) switch
        {
            null => Refused.Lacks("$.entry", fact.Entry),
            { TakenBack: not null } => Refused.With(Refusal.NothingChanges),
            _ when string.IsNullOrWhiteSpace(fact.Reason) => Refused.With(Refusal.ReasonNeeded),
            _ => Decision<OfficeFact>.Accept(fact),
        };
    }

    public static Decision<OfficeFact> Close(ProgrammesState state, PeriodClosed fact)
    {
        if (Find(state, fact.Programme, fact.Tally, out var programme, out var tally) is { } refused)
        {
            return refused;
        }

        return !Periods.Is(tally.Period, fact.Period) ? Refused.With(Refusal.BadEntry, PeriodFault("$.period"))
            : programme.TallyOf(tally.Id).Closed.Contains(fact.Period) ? Refused.With(Refusal.NothingChanges)
            : Decision<OfficeFact>.Accept(fact);
    }

    public static PlacedFault PeriodFault(string place) => new(
        place, "请写计划的周期：年 2025、月 2025-07、周 2025-W07，没有周期则留空。 Write a period of the tally: 2025, 2025-07 or 2025-W07; empty where it has none.");

    private static Decision<OfficeFact>? Find(
        ProgrammesState state, string programme, string tally, out ProgrammeState found, out Tally rules)
    {
        (found, rules) = (state.Find(programme)!, null!);
        if (found is null)
        {
            return Refused.With(Refusal.NoSuchProgramme);
        }

        rules = found.Rules.Tallies.FirstOrDefault(one => one.Id == tally)!;
        return rules is null ? Refused.Lacks("$.tally", tally) : null;
    }
}
