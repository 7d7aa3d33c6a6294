using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>
/// Decides about sheets that a recorder enters from paper for a named judge. The same rules hold as at a tablet; a second entry by another
/// person is compared with the first.
/// </summary>
internal static class PaperEntry
{
    public static Decision<Fact> Enter(CompetitionState state, string actor, string judge, TypedSheet typed) =>
        Find(state, typed, out var skill, out var station, out var file, out var sheet) is { } refusal
            ? Decision<Fact>.Refuse(refusal)
            : Marking.Record(state, skill, station, file, sheet, judge, typed, actor);

    public static Decision<Fact> Check(CompetitionState state, string actor, string judge, TypedSheet typed)
    {
        if (Find(state, typed, out _, out var station, out var file, out var sheet) is { } refusal)
        {
            return Decision<Fact>.Refuse(refusal);
        }

        var first = file.SheetOf(typed.Stage, typed.Sheet, judge);
        if (Hindrance(first, actor, typed.ExpectedVersion) is { } hindered)
        {
            return Decision<Fact>.Refuse(hindered);
        }

        var fact = first!.Fact;
        var seat = fact.Seat ?? state.Stations.SeatOf(station, judge)?.Number ?? 1;
        var read = SheetMarkReader.Read(sheet, seat, typed.Marks, mayLack: true);
        if (read.Faults.Length > 0)
        {
            return Decision<Fact>.Refuse(Refusal.BadMark, read.Faults.AsSpan());
        }

        var differences = Differences(fact, read).ToArray();
        return differences.Length > 0
            ? Decision<Fact>.Refuse(Refusal.EntriesDiffer, differences)
            : Decision<Fact>.Accept(new SheetConfirmed(typed.Contestant, typed.Stage, typed.Sheet, judge, fact.Version));
    }

    public static bool Same(SheetSubmitted fact, SheetMarkReader.Reading read) => !Differences(fact, read).Any();

    private static Refusal? Hindrance(RecordedSheet? first, string actor, int expectedVersion) => first switch
    {
        null => Refusal.NotSubmitted,
        { Fact.EnteredBy: null } => Refusal.NotFromPaper,
        { Fact.EnteredBy: var by } when by == actor => Refusal.SamePerson,
        { Fact.Version: var version } when version != expectedVersion => Refusal.VersionMismatch,
        { Confirmed: not null } => Refusal.NothingChanges,
        _ => null,
    };

    private static IEnumerable<PlacedFault> Differences(SheetSubmitted fact, SheetMarkReader.Reading read)
    {
        var first = Texts(fact.Marks, fact.Time, fact.Outcome);
        var second = Texts(read.Values, read.Time, read.Outcome);
        return first.Keys.Union(second.Keys)
            .Where(key => first.GetValueOrDefault(key) != second.GetValueOrDefault(key))
            .Select(key => new PlacedFault(
                key, $"第一次 {first.GetValueOrDefault(key) ?? "—"}，这一次 {second.GetValueOrDefault(key) ?? "—"}。 First {first.GetValueOrDefault(key) ?? "—"}, now {second.GetValueOrDefault(key) ?? "—"}."));
    }

    private static Dictionary<string, string> Texts(ImmutableArray<MarkValue> marks, decimal? time, Outcome? outcome)
    {
        // A value compares as a number: 7 and 7.0 are the same mark.
        var texts = marks.ToDictionary(mark => mark.Key, mark => Text(mark.Value), StringComparer.Ordinal);
        if (time is { } seconds)
        {
            texts[MarkReader.TimeKey] = Text(seconds);
        }

        if (outcome is { } ended)
        {
            texts[MarkReader.OutcomeKey] = ended is Outcome.Stopped ? "stopped" : "notAttempted";
        }

        return texts;
    }

    private static string Text(decimal value) => value.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);

    private static Refusal? Find(
        CompetitionState state, TypedSheet typed, out SkillState skill, out Station station, out ContestantFile file, out Sheet sheet)
    {
        (skill, station, file, sheet) = (null!, null!, null!, null!);
        if (!state.Exists)
        {
            return Refusal.NoSuchCompetition;
        }

        if (!state.Roster.TryFind(typed.Contestant, out file)
            || !state.TrySkill(file.Line.Skill, out skill)
            || Marking.FindSheet(skill.Scheme, typed) is not { } found
            || state.Stations.OfSheet(skill.Scheme.Id, typed.Stage, typed.Sheet) is not { } at)
        {
            return Refusal.NotFound;
        }

        (station, sheet) = (at, found);
        return null;
    }
}
