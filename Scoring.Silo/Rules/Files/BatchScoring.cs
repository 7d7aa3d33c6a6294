using Scoring.Rules.Explaining;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Files;

/// <summary>A whole result from files (scheme.md, section 6): all of it, or every reason why not.</summary>
/// <param name="Json">The result, UTF-8; null where there are faults.</param>
/// <param name="Faults">Each with file, line and column.</param>
public sealed record BatchResult(ReadOnlyMemory<byte>? Json, ImmutableArray<PlacedFault> Faults)
{
    /// <summary>One for each skill, made when it is asked for; none where there are faults.</summary>
    public IEnumerable<Explainer> Explainers { get; init; } = [];
}

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
        var fields = new List<(Skill Skill, ImmutableArray<ContestantFigures> Figures)>();
        foreach (var skill in scheme.Skills)
        {
            ImmutableArray<ContestantFigures> figures = [.. contesting[skill.Id].Select(e => FigureReckoner.Of(skill, e, MarksOf(e)))];
            var ofSkill = Ranking.Of(skill, figures);
            standings.Add(ofSkill);
            fields.Add((skill, figures));
            foreach (var stray in ofSkill.Strays)
            {
                marks.Refuse(skill.Id, stray);
            }
        }

        return faults.Any
            ? new BatchResult(null, faults.ToImmutable())
            : new BatchResult(ResultJson.Write(scheme, standings, OrganisationTable.Of(scheme, standings, roster)), [])
            {
                Explainers = fields.Select(f => new Explainer(f.Skill, f.Figures, MarksIn(f.Figures))),
            };

        ContestantMarks MarksOf(Entrant entrant) => new(marks.Of(entrant), [.. taken[(entrant.Skill, entrant.Id)]]);

        Func<string, ContestantMarks> MarksIn(ImmutableArray<ContestantFigures> figures)
        {
            var entrants = figures.ToDictionary(f => f.Entrant.Id, f => f.Entrant);
            return contestant => MarksOf(entrants[contestant]);
        }
    }
}
