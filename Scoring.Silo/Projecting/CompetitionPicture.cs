using System.Collections.Immutable;
using Scoring.Boards;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Rules.Schemes;
using Scoring.Silo.People;

namespace Scoring.Silo.Projecting;

/// <summary>What a projector may look at: one moment of a competition, immutable.</summary>
internal sealed record CompetitionPicture(string Id, Text Name, bool Open, ImmutableArray<SkillPicture> Skills)
{
    /// <summary>When the competition was made.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Taken on the grain's turn; a frozen skill is as it was when it was frozen.</summary>
    public static CompetitionPicture Take(string id, CompetitionState state, Func<string, PersonRecord?> people, Stamp head) => new(
        id,
        new Text(state.NameZh, state.NameEn),
        state.Open,
        [.. state.Skills.Select(skill => Take(skill, state, people, head))])
    {
        Since = state.CreatedAt,
    };

    private static SkillPicture Take(SkillState skill, CompetitionState state, Func<string, PersonRecord?> people, Stamp head)
    {
        var (scheme, tallies, stamp) = skill.Frozen ?? (skill.Scheme, skill.Tallies(), head);
        return new SkillPicture
        {
            Scheme = scheme,
            Visibility = skill.Visibility,
            Frozen = skill.Frozen is not null,
            Published = skill.Published,
            Revision = skill.Revision,
            Stamp = stamp,
            Stations = [.. state.Stations.All.Where(station => station.Sheets.Any(sheet => sheet.StartsWith(scheme.Id + "/", StringComparison.Ordinal)))],
            Tallies = tallies,
            People = [.. tallies.Select(tally => people(tally.Line.Commitment))],
        };
    }
}

/// <summary>One moment of a skill.</summary>
internal sealed record SkillPicture
{
    public required Skill Scheme { get; init; }

    public required Visibility Visibility { get; init; }

    public required bool Frozen { get; init; }

    public required bool Published { get; init; }

    public required int Revision { get; init; }

    public required Stamp Stamp { get; init; }

    public required ImmutableArray<Station> Stations { get; init; }

    public required ImmutableArray<ContestantTally> Tallies { get; init; }

    /// <summary>Beside <see cref="Tallies"/>; null where a person was erased.</summary>
    public required ImmutableArray<PersonRecord?> People { get; init; }
}
