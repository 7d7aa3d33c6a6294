using System.Collections.Immutable;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Programmes.Results;

namespace Scoring.Silo.Grains.Views.Programmes;

/// <summary>A programme's record with the published results that count, ready to be shown.</summary>
internal sealed record ReckonedProgramme(
    ProgrammeState State, int Entries, ImmutableArray<CountedResult> Results, Participation? Participation, ProgrammeNames Names, int Year)
{
    public Programme Rules => State.Rules;

    public static ReckonedProgramme Of(
        ProgrammeState state,
        int entries,
        IReadOnlyCollection<PublishedSkill> published,
        IReadOnlyDictionary<string, string> contestants,
        IReadOnlyDictionary<string, string> people,
        int year)
    {
        var results = CountedResult.Of(state.Rules, state.Members, published);
        var participation = Participation.Of(state.Rules, results, state.Reports.Select(report => report.Report));
        return new ReckonedProgramme(state, entries, results, participation, new ProgrammeNames(state, contestants, people), year);
    }

    public ProgrammeView View()
    {
        var revisions = Results.Select(result => (result.Member, result.Skill)).Distinct().ToLookup(one => one.Member, one => one.Skill);
        return new ProgrammeView(
            Rules.Id,
            Rules.Name,
            State.Version,
            Entries,
            Rules.Trades,
            Rules.Cities,
            [.. Rules.Organisations.Select(organisation => new OrganisationView(organisation.Id, organisation.Name, organisation.City, organisation.Staff))],
            [.. State.Members.Select(member => Of(member, revisions[member]))],
            TableViews.Standings(this),
            TableViews.Participation(this),
            TallyViews.Of(this),
            RegisterViews.Of(this),
            UpgradeViews.Of(this),
            NominationViews.Of(this),
            [.. State.Subjects.Values.Select(subject => new SubjectView(subject.Subject, subject.Kind, Names.Subject(subject.Subject), subject.Organisation))]);
    }

    private MemberView Of(Member member, IEnumerable<PublishedSkill> published) => new(
        member.Competition,
        member.Skill,
        member.Trade,
        member.City,
        member.Season,
        FormattableString.Invariant($"{member.Weight}"),
        State.Joined.Contains(member) && !Rules.Members.Contains(member),
        [.. published.Select(skill => new RevisionView(skill.Skill, skill.Revision))]);
}
