using Scoring.Rules.Figures;

namespace Scoring.Rules.Programmes.Results;

/// <summary>A published result with the member that counts it and the field it was won in.</summary>
internal sealed record CountedResult(Member Member, PublishedSkill Skill, ResultLine Line, Field Field, string? Organisation, string? City)
{
    /// <summary>Every result that some member counts, in an order of its own.</summary>
    public static ImmutableArray<CountedResult> Of(Programme programme, IEnumerable<Member> members, IEnumerable<PublishedSkill> published)
    {
        var book = new OrganisationBook(programme.Organisations);
        var byCompetition = members.ToLookup(member => member.Competition, StringComparer.Ordinal);
        return
        [
            .. from skill in PublishedSkill.Latest(published)
               from member in byCompetition[skill.Competition]
               where member.Covers(skill.Competition, skill.Skill)
               from result in Of(member, skill, book)
               select result,
        ];
    }

    private static IEnumerable<CountedResult> Of(Member member, PublishedSkill skill, OrganisationBook book)
    {
        var fields = skill.Lines.GroupBy(line => line.Group ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Field([.. group]), StringComparer.Ordinal);
        return skill.Lines.OrderBy(line => line.Contestant, StringComparer.Ordinal).Select(line =>
        {
            var organisation = book.IdOf(line.Organisation);
            var city = (organisation is null ? null : book.Find(organisation)?.City) ?? member.City;
            return new CountedResult(member, skill, line, fields[line.Group ?? ""], organisation, city);
        });
    }
}

/// <summary>Those among whom places were given: a skill, or one group of it.</summary>
internal sealed class Field
{
    private readonly Dictionary<Fraction, (int First, int Last)> _filled = [];

    public Field(ImmutableArray<ResultLine> lines)
    {
        Placed = lines.Count(line => line.IsPlaced);
        TookPart = lines.Count(line => line.OfficiallyTookPart);
        var before = 0;
        foreach (var shared in lines.Where(line => line.IsPlaced && line.Place is not null).GroupBy(line => line.Place!.Value).OrderBy(group => group.Key))
        {
            var count = shared.Count();
            _filled[shared.Key] = (before + 1, before + count);
            before += count;
        }
    }

    public int Placed { get; }

    /// <summary>Official contestants who were not absent.</summary>
    public int TookPart { get; }

    /// <summary>Which places those fill who share a published one.</summary>
    public (int First, int Last) Filled(Fraction place) => _filled[place];
}
