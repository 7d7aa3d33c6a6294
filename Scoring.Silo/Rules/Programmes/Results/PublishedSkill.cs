using Scoring.Rules.Figures;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Programmes.Results;

/// <summary>One skill's standings as last published.</summary>
internal sealed record PublishedSkill(string Competition, string Skill, int Revision, ImmutableArray<ResultLine> Lines)
{
    /// <summary>Of several revisions only the highest of each skill; the order in which they came means nothing.</summary>
    public static ImmutableArray<PublishedSkill> Latest(IEnumerable<PublishedSkill> results) =>
    [
        .. results.GroupBy(result => (result.Competition, result.Skill))
            .Select(skill => skill.MaxBy(result => result.Revision)!)
            .OrderBy(skill => skill.Competition, StringComparer.Ordinal)
            .ThenBy(skill => skill.Skill, StringComparer.Ordinal),
    ];
}

/// <summary>One contestant's published result, with what the roster says of him.</summary>
internal sealed record ResultLine
{
    public required string Contestant { get; init; }

    /// <summary>placed, guest, incomplete, absent, withdrawn or disqualified.</summary>
    public required string Status { get; init; }

    /// <summary>The group, where places are given group by group.</summary>
    public string? Group { get; init; }

    /// <summary>The place as published, 2.5 where two share the second and third; null without one.</summary>
    public Fraction? Place { get; init; }

    public Fraction? Total { get; init; }

    public Fraction? Scale { get; init; }

    public ImmutableArray<string> Awards { get; init; } = [];

    /// <summary>As the roster names it; empty for none.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The skill level as the roster names it; empty for none.</summary>
    public string Level { get; init; } = "";

    /// <summary>How many persons it stands for: the members of a team, else 1.</summary>
    public int Persons { get; init; } = 1;

    public bool IsPlaced => Status == Statuses.Placed;

    /// <summary>Was not absent: a participant.</summary>
    public bool TookPart => Status != Statuses.Absent;

    /// <summary>Was not absent and is no guest.</summary>
    public bool OfficiallyTookPart => TookPart && Status != Statuses.Guest;
}
