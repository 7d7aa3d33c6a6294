using Scoring.Rules.Figures;

namespace Scoring.Rules.Programmes.Results;

/// <summary>One organisation, one city, or all.</summary>
/// <param name="Id">The organisation or city; empty for all.</param>
/// <param name="Participants">Of the organisations whose staff is known.</param>
/// <param name="Staff">In all.</param>
/// <param name="Rate">Exactly; null without staff.</param>
/// <param name="Percent">As shown; null without staff.</param>
/// <param name="Reached">Whether the exact rate is the target or more; null without target or staff.</param>
internal sealed record ParticipationLine(string Id, int Participants, int Staff, Fraction? Rate, string? Percent, bool? Reached);

/// <summary>What an organisation reported: so many participants, by a day (2025-07-01).</summary>
internal sealed record ParticipantReport(string Organisation, string Day, int Participants);

/// <summary>Participants over staff.</summary>
internal sealed class Participation
{
    private readonly ParticipationRule _rule;
    private readonly Dictionary<string, int> _participants;

    private Participation(Programme programme, ParticipationRule rule, Dictionary<string, int> participants)
    {
        (_rule, _participants) = (rule, participants);
        var staffed = programme.Organisations.Where(organisation => organisation.Staff is not null).ToArray();
        Organisations = [.. programme.Organisations.Select(organisation => LineOf(organisation.Id, [organisation]))];
        Cities = [.. programme.Cities.Select(city => LineOf(city.Id, [.. staffed.Where(organisation => organisation.City == city.Id)]))];
        All = LineOf("", staffed);
    }

    /// <summary>In the file's order.</summary>
    public ImmutableArray<ParticipationLine> Organisations { get; }

    /// <summary>In the file's order; only organisations whose staff is known are summed.</summary>
    public ImmutableArray<ParticipationLine> Cities { get; }

    public ParticipationLine All { get; }

    /// <summary>Null where the programme asks for none. Reports come in the order of the record.</summary>
    public static Participation? Of(Programme programme, IEnumerable<CountedResult> results, IEnumerable<ParticipantReport> reports) =>
        programme.Participation is { } rule
            ? new Participation(programme, rule, rule.Count is ParticipantCount.Reported ? Reported(reports) : TakingPart(rule, results))
            : null;

    private static Dictionary<string, int> TakingPart(ParticipationRule rule, IEnumerable<CountedResult> results) => results
        .Where(result => result.Line.TookPart && result.Organisation is not null)
        .GroupBy(result => result.Organisation!, StringComparer.Ordinal)
        .ToDictionary(
            organisation => organisation.Key,
            organisation => organisation.Sum(result => rule.Count is ParticipantCount.Members ? result.Line.Persons : 1),
            StringComparer.Ordinal);

    // Of equal days the last report stands: it corrects the one before.
    private static Dictionary<string, int> Reported(IEnumerable<ParticipantReport> reports)
    {
        var latest = new Dictionary<string, ParticipantReport>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            if (!latest.TryGetValue(report.Organisation, out var known) || string.CompareOrdinal(report.Day, known.Day) >= 0)
            {
                latest[report.Organisation] = report;
            }
        }

        return latest.ToDictionary(pair => pair.Key, pair => pair.Value.Participants, StringComparer.Ordinal);
    }

    private ParticipationLine LineOf(string id, IReadOnlyCollection<Organisation> organisations)
    {
        var participants = organisations.Sum(organisation => _participants.GetValueOrDefault(organisation.Id));
        var staff = organisations.Sum(organisation => organisation.Staff ?? 0);
        Fraction? rate = staff == 0 ? null : (Fraction)participants / staff;
        var percent = rate is { } exact ? Figure.Rounded(exact * 100, _rule.Rounding).Text : null;
        return new ParticipationLine(id, participants, staff, rate, percent, rate is null || _rule.Target is null ? null : rate >= _rule.Target);
    }
}
