using System.Globalization;
using System.Text;
using Scoring.Rules.Office;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>Decides about a programme's rules, members and reported participants.</summary>
internal static class Programming
{
    /// <summary>The first version, or (with <paramref name="replace"/>) the next one, which must keep all that the record uses.</summary>
    public static Decision<OfficeFact> Write(ProgrammesState state, string programme, byte[] text, bool replace, string? reason)
    {
        var known = state.Find(programme);
        if (known is null == replace)
        {
            return Refused.With(replace ? Refusal.NoSuchProgramme : Refusal.ProgrammeExists);
        }

        var reading = ProgrammeReader.Read(text);
        if (reading.Programme is not { } rules)
        {
            return Refused.With(Refusal.BadProgramme, [.. reading.Faults]);
        }

        if (rules.Id != programme)
        {
            return Refused.With(Refusal.BadProgramme, new PlacedFault("$.id", $"须为“{programme}”。 It must be “{programme}”."));
        }

        if (known is not null && string.IsNullOrWhiteSpace(reason))
        {
            return Refused.With(Refusal.ReasonNeeded);
        }

        PlacedFault[] lacking = known is null ? [] : [.. InUse.LackingIn(rules, known)];
        var kept = Encoding.UTF8.GetString(text.AsSpan().StartsWith("\uFEFF"u8) ? text.AsSpan(3) : text);
        return lacking.Length > 0
            ? Refused.With(Refusal.ProgrammeInUse, lacking)
            : Decision<OfficeFact>.Accept(new ProgrammeWritten(programme, kept, reason?.Trim()));
    }

    public static Decision<OfficeFact> Join(ProgrammesState state, MemberJoined fact)
    {
        if (state.Find(fact.Programme) is not { } programme)
        {
            return Refused.With(Refusal.NoSuchProgramme);
        }

        PlacedFault[] faults = [.. MemberFaults(programme.Rules, fact)];
        var member = new Member(fact.Competition, fact.Skill, fact.Trade, fact.City, fact.Season, fact.Weight);
        return faults.Length > 0 ? Refused.With(Refusal.BadRequest, faults)
            : programme.Members.Any(member.Overlaps) ? Refused.With(Refusal.MemberCounted)
            : Decision<OfficeFact>.Accept(fact);
    }

    public static Decision<OfficeFact> Leave(ProgrammesState state, MemberLeft fact) => state.Find(fact.Programme) switch
    {
        null => Refused.With(Refusal.NoSuchProgramme),
        { } programme when programme.Joined.All(member => member.Competition != fact.Competition || member.Skill != fact.Skill) =>
            Refused.Lacks("$.competition", fact.Competition),
        _ when string.IsNullOrWhiteSpace(fact.Reason) => Refused.With(Refusal.ReasonNeeded),
        _ => Decision<OfficeFact>.Accept(fact),
    };

    public static Decision<OfficeFact> Report(ProgrammesState state, ParticipantsReported fact) => state.Find(fact.Programme) switch
    {
        null => Refused.With(Refusal.NoSuchProgramme),
        { } programme when programme.Rules.Organisations.All(organisation => organisation.Id != fact.Organisation) =>
            Refused.Lacks("$.organisation", fact.Organisation),
        _ when !DateOnly.TryParseExact(fact.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            Refused.With(Refusal.BadEntry, new PlacedFault("$.day", "请写日期，如 2025-07-01。 Write a day such as 2025-07-01.")),
        _ when fact.Participants is < 0 or > 10_000_000 => Refused.With(Refusal.BadEntry, new PlacedFault("$.participants", "0-10000000")),
        { } programme when string.IsNullOrWhiteSpace(fact.Reason)
            && programme.Reports.Any(known => known.Report.Organisation == fact.Organisation && known.Report.Day == fact.Day) =>
            Refused.With(Refusal.ReasonNeeded),
        _ => Decision<OfficeFact>.Accept(fact),
    };

    private static IEnumerable<PlacedFault> MemberFaults(Programme rules, MemberJoined fact)
    {
        if (!Competitions.Ids.IsSchemeId(fact.Competition))
        {
            yield return new("$.competition", "a-z 0-9 -, 1-64");
        }

        if (fact.Skill is not null && !Competitions.Ids.IsSchemeId(fact.Skill))
        {
            yield return new("$.skill", "a-z 0-9 -, 1-64");
        }

        if (fact.Trade is not null && rules.Trades.All(trade => trade.Id != fact.Trade))
        {
            yield return new("$.trade", "请从计划的行业中选择。 Choose a trade of the programme.");
        }

        if (fact.City is not null && rules.Cities.All(city => city.Id != fact.City))
        {
            yield return new("$.city", "请从计划的城市中选择。 Choose a city of the programme.");
        }

        if (fact.Weight <= 0)
        {
            yield return new("$.weight", "请写大于 0 的数。 Write a number above 0.");
        }
    }
}
