using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Files;

/// <summary>A whole result from files (scheme.md, section 6): all of it, or every reason why not.</summary>
/// <param name="Json">The result, UTF-8; null where there are faults.</param>
/// <param name="Faults">Each with file, line and column.</param>
public sealed record BatchResult(ReadOnlyMemory<byte>? Json, ImmutableArray<PlacedFault> Faults);

/// <summary>Scores files by a scheme.</summary>
public static class BatchScoring
{
    /// <summary>The same files always give the same bytes.</summary>
    public static BatchResult Score(Scheme scheme, Table roster, Table marks, Table? penalties)
    {
        var faults = new Faults();
        foreach (var fault in new[] { roster, marks, penalties }.SelectMany(table => table?.Faults ?? []))
        {
            faults.Add(fault.Place, fault.Reason);
        }

        if (RosterFile.Read(roster, scheme, faults) is not { } entrants)
        {
            return new BatchResult(null, faults.ToImmutable());
        }

        var index = new SheetIndex(scheme, entrants);
        var marksFile = MarksFile.Read(marks, index, faults);
        var taken = penalties is null ? [] : PenaltiesFile.Read(penalties, index, faults);
        return faults.Any ? new BatchResult(null, faults.ToImmutable()) : Score(scheme, entrants, marksFile, taken, faults);
    }

    private static BatchResult Score(
        Scheme scheme, ImmutableArray<Entrant> roster, MarksFile marks, ImmutableArray<PenaltiesFile.Entry> penalties, Faults faults)
    {
        var taken = penalties.ToLookup(entry => (entry.Skill, entry.Contestant), entry => entry.Penalty);
        var contesting = roster.ToLookup(entrant => entrant.Skill);
        var standings = new List<SkillStandings>();
        foreach (var skill in scheme.Skills)
        {
            var figures =
                from entrant in contesting[skill.Id]
                let all = new ContestantMarks(marks.Of(entrant), [.. taken[(skill.Id, entrant.Id)]])
                select FigureReckoner.Of(skill, entrant, all);
            var ofSkill = Ranking.Of(skill, [.. figures]);
            standings.Add(ofSkill);
            foreach (var stray in ofSkill.Strays)
            {
                marks.Refuse(skill.Id, stray);
            }
        }

        return faults.Any
            ? new BatchResult(null, faults.ToImmutable())
            : new BatchResult(ResultJson.Write(scheme, standings, OrganisationTable.Of(scheme, standings, roster)), []);
    }
}
