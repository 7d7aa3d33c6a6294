using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Tryouts;

/// <summary>Tries a scheme. The same asking always gives the same answer.</summary>
public static class Tryout
{
    /// <summary>Contestants of each skill, at most.</summary>
    public const int Most = 60;

    /// <summary>The whole course: everybody is marked in every stage he reaches.</summary>
    public static Tried Of(Scheme scheme, int contestants, int seed, ImmutableArray<ChangedMark> changes)
    {
        var faults = new Faults();
        if (contestants is < 2 or > Most)
        {
            faults.Add("$.contestants", $"请写 2 到 {Most}。 Write 2 to {Most}.");
        }

        if (seed < 0)
        {
            faults.Add("$.seed", "请写 0 或更大的整数。 Write a whole number from 0.");
        }

        var set = ChangedMarks.Read(scheme, contestants, changes, faults);
        if (faults.Any)
        {
            return new Tried([], [], faults.ToImmutable());
        }

        var skills = scheme.Skills.Select((skill, i) => Of(skill, contestants, new Chance((ulong)seed, (ulong)i), set)).ToImmutableArray();
        var roster = skills.SelectMany(skill => skill.Entrants);
        return new Tried(skills, OrganisationTable.Of(scheme, [.. skills.Select(skill => skill.Standings)], roster), []);
    }

    private static TriedSkill Of(
        Skill skill, int contestants, Chance chance, ILookup<(string, string), (ChangedMark Mark, decimal Value)> set)
    {
        var entrants = InventedRoster.Of(skill, contestants, chance);
        var marks = entrants
            .Select(entrant => ChangedMarks.Put(InventedMarks.Of(skill, chance.Below(1000), chance), set[(skill.Id, entrant.Id)]))
            .ToImmutableArray();
        var strays = Rank(skill, entrants, marks).Strays.ToLookup(stray => stray.Contestant, stray => stray.Stage);
        marks = [.. marks.Select((all, i) => Without(all, [.. strays[entrants[i].Id]]))];
        return new TriedSkill(skill, entrants, marks, Rank(skill, entrants, marks));
    }

    private static SkillStandings Rank(Skill skill, ImmutableArray<Entrant> entrants, ImmutableArray<ContestantMarks> marks) =>
        Ranking.Of(skill, [.. entrants.Select((entrant, i) => FigureReckoner.Of(skill, entrant, marks[i]))]);

    /// <summary>Nobody is marked in a stage he did not reach.</summary>
    private static ContestantMarks Without(ContestantMarks all, ImmutableArray<string> stages) =>
        stages.IsEmpty ? all : all with { Sheets = [.. all.Sheets.Where(sheet => !stages.Contains(sheet.Stage))] };
}
