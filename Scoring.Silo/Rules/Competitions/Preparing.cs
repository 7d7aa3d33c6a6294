using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Decides what is done before a competition opens, and the opening itself.</summary>
internal static class Preparing
{
    public static Decision<Fact> Create(CompetitionState state, string? nameZh, string? nameEn, string? template, byte[] scheme)
    {
        if (state.Exists)
        {
            return Decision<Fact>.Refuse(Refusal.CompetitionExists);
        }

        if (string.IsNullOrWhiteSpace(nameZh) && string.IsNullOrWhiteSpace(nameEn))
        {
            return Decision<Fact>.Refuse(Refusal.BadRequest, new PlacedFault("$.name", "给赛事起一个名称。 Give the competition a name."));
        }

        var reading = SchemeReader.Read(scheme);
        return reading.Scheme is null
            ? Decision<Fact>.Refuse(Refusal.BadScheme, reading.Faults.AsSpan())
            : Decision<Fact>.Accept(new CompetitionCreated(Trim(nameZh), Trim(nameEn), template, Text(scheme)));
    }

    public static Decision<Fact> ReplaceScheme(CompetitionState state, byte[] scheme, string? reason)
    {
        if (!state.Exists)
        {
            return Decision<Fact>.Refuse(Refusal.NoSuchCompetition);
        }

        if (state.AnyMark && string.IsNullOrWhiteSpace(reason))
        {
            return Decision<Fact>.Refuse(Refusal.ReasonNeeded);
        }

        if (state.Skills.Any(skill => skill.Published))
        {
            return Decision<Fact>.Refuse(Refusal.SkillPublished);
        }

        var reading = SchemeReader.Read(scheme);
        if (reading.Scheme is not { } read)
        {
            return Decision<Fact>.Refuse(Refusal.BadScheme, reading.Faults.AsSpan());
        }

        var misfits = state.AnyMark || state.Open ? SchemeFit.Faults(state, read) : [];
        return misfits.Length > 0
            ? Decision<Fact>.Refuse(Refusal.BadScheme, misfits.AsSpan())
            : Decision<Fact>.Accept(new SchemeReplaced(Text(scheme), Trim(reason)));
    }

    public static Decision<Fact> EnterContestants(CompetitionState state, ImmutableArray<RosterLine> lines)
    {
        if (BeforeOpening(state) is { } refused)
        {
            return refused;
        }

        var faults = RosterCheck.Faults(state.Scheme!, lines);
        return faults.Length > 0
            ? Decision<Fact>.Refuse(Refusal.BadRoster, faults.AsSpan())
            : Decision<Fact>.Accept(new ContestantsEntered(lines));
    }

    public static Decision<Fact> ArrangeStations(CompetitionState state, ImmutableArray<Station> stations, ImmutableArray<Judge> judges)
    {
        if (BeforeOpening(state) is { } refused)
        {
            return refused;
        }

        var faults = StationCheck.Faults(state.Scheme!, stations, judges);
        return faults.Length > 0
            ? Decision<Fact>.Refuse(Refusal.BadStations, faults.AsSpan())
            : Decision<Fact>.Accept(new StationsArranged(stations, judges));
    }

    public static Decision<Fact> Open(CompetitionState state)
    {
        if (BeforeOpening(state) is { } refused)
        {
            return refused;
        }

        var missing = Readiness.Missing(state);
        return missing.Length > 0
            ? Decision<Fact>.Refuse(Refusal.NotReady, missing.AsSpan())
            : Decision<Fact>.Accept(new CompetitionOpened());
    }

    private static Decision<Fact>? BeforeOpening(CompetitionState state) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        { Open: true } => Decision<Fact>.Refuse(Refusal.AlreadyOpen),
        _ => null,
    };

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Text(byte[] scheme) => System.Text.Encoding.UTF8.GetString(scheme);
}
