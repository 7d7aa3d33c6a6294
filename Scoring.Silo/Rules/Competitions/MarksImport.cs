using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>One line of a file, its contestant found: marks as typed, or absent.</summary>
internal sealed record ImportLine(string Contestant, ImmutableArray<(string Key, string Text)> Marks, bool Absent);

/// <summary>The marks of one sheet by one judge, out of a file. Who is absent becomes <c>absent</c>, or the sheet <c>notAttempted</c>.</summary>
internal sealed record ImportedFile(
    string Skill, string Stage, string Sheet, string Judge, string FileHash, bool AbsentLeaves, string? Reason, ImmutableArray<ImportLine> Lines);

/// <summary>What a line would do: new, changed, same, or refused for what is listed.</summary>
internal sealed record ImportChange(
    string Contestant, string Kind, SheetSubmitted? Before, ImmutableArray<Fact> Facts, ImmutableArray<PlacedFault> Faults);

/// <summary>Decides about marks out of a file: one entry with all of them, or nothing.</summary>
internal static class MarksImport
{
    public static Decision<Fact> Record(CompetitionState state, string actor, ImportedFile import)
    {
        if (!state.Exists || !state.TrySkill(import.Skill, out _))
        {
            return Decision<Fact>.Refuse(state.Exists ? Refusal.NotFound : Refusal.NoSuchCompetition);
        }

        var changes = Compare(state, actor, import);
        PlacedFault[] faults = [.. changes.SelectMany(change => change.Faults)];
        Fact[] facts = [.. changes.SelectMany(change => change.Facts)];
        return faults switch
        {
            { Length: > 0 } => Decision<Fact>.Refuse(Refusal.BadImport, faults),
            _ when facts.Length == 0 => Decision<Fact>.Refuse(Refusal.NothingChanges),
            _ when string.IsNullOrWhiteSpace(import.Reason) && changes.Any(change => change.Kind == "changed") =>
                Decision<Fact>.Refuse(Refusal.ReasonNeeded),
            _ => Decision<Fact>.Accept([
                new MarksImported(import.Skill, import.Stage, import.Sheet, import.Judge, import.FileHash, facts.OfType<SheetSubmitted>().Count())
                {
                    Reason = import.Reason,
                },
                .. facts]),
        };
    }

    public static ImmutableArray<ImportChange> Compare(CompetitionState state, string actor, ImportedFile import)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. import.Lines.Select(line => seen.Add(line.Contestant)
            ? Compare(state, actor, import, line)
            : Refused(line, null, "同一选手出现两次。 This contestant is there twice."))];
    }

    private static ImportChange Compare(CompetitionState state, string actor, ImportedFile import, ImportLine line)
    {
        if (!state.Roster.TryFind(line.Contestant, out var file) || file.Line.Skill != import.Skill)
        {
            return Refused(line, null, "该赛项没有这名选手。 This skill has no such contestant.");
        }

        if (line.Absent && import.AbsentLeaves)
        {
            return Leave(state, import, file);
        }

        var last = file.SheetOf(import.Stage, import.Sheet, import.Judge);
        var marks = line.Absent ? [(MarkReader.OutcomeKey, "notAttempted")] : line.Marks;
        var typed = new TypedSheet(line.Contestant, import.Stage, import.Sheet, last?.Fact.Version ?? 0, marks, ReasonOr(import));
        if (last is { Reopened: false }
            && Marking.FindSheet(state.Skill(import.Skill).Scheme, typed) is { } sheet
            && SheetMarkReader.Read(sheet, last.Fact.Seat ?? 1, marks) is { Faults.IsEmpty: true } read
            && PaperEntry.Same(last.Fact, read))
        {
            return new ImportChange(line.Contestant, "same", last.Fact, [], []);
        }

        var decision = PaperEntry.Enter(state, actor, import.Judge, typed);
        return decision.Refusal is { } refusal
            ? Refused(line, last?.Fact, Sentence(refusal), [.. decision.Faults.Select(fault => fault with { Place = $"{line.Contestant} {fault.Place}" })])
            : new ImportChange(line.Contestant, last is null ? "new" : "changed", last?.Fact, decision.Facts, []);
    }

    private static ImportChange Leave(CompetitionState state, ImportedFile import, ContestantFile file)
    {
        if (file.State is EntrantState.Absent)
        {
            return new ImportChange(file.Line.Id, "same", null, [], []);
        }

        var decision = Ruling.Change(state, file.Line.Id, EntrantState.Absent, import.Reason ?? "缺考 absent");
        return decision.Refusal is { } refusal
            ? new ImportChange(file.Line.Id, "refused", null, [], [new PlacedFault(file.Line.Id, Sentence(refusal))])
            : new ImportChange(file.Line.Id, file.Sheets.Any() ? "changed" : "new", null, decision.Facts, []);
    }

    // Looked at before anybody gave a reason; recorded it is refused without one.
    private static string ReasonOr(ImportedFile import) => string.IsNullOrWhiteSpace(import.Reason) ? "?" : import.Reason;

    private static ImportChange Refused(ImportLine line, SheetSubmitted? before, string why, ImmutableArray<PlacedFault> faults = default) => new(
        line.Contestant, "refused", before, [], faults.IsDefaultOrEmpty ? [new PlacedFault(line.Contestant, why)] : faults);

    private static string Sentence(Refusal refusal)
    {
        var (zh, en) = RefusalSentences.Of(refusal);
        return $"{zh} {en}";
    }
}
