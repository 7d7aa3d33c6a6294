using Scoring.Rules.Programmes.Results;

namespace Scoring.Rules.Programmes.Titles;

/// <summary>A published result that proposes its contestant for a tier.</summary>
internal sealed record TitleProposal(string Register, string Tier, CountedResult Result)
{
    public string Competition => Result.Skill.Competition;

    public string Skill => Result.Skill.Skill;

    public string Contestant => Result.Line.Contestant;

    /// <summary>Of each result the first rule that fits.</summary>
    public static ImmutableArray<TitleProposal> Of(TitleRegister register, ImmutableArray<CountedResult> results) =>
    [
        .. from result in results
           let rule = register.Rules.FirstOrDefault(rule => rule.When.Means(result))
           where rule is not null
           select new TitleProposal(register.Id, rule.Tier, result),
    ];

    /// <summary>Whether a title came of this result.</summary>
    public bool IsSourceOf(Title title) =>
        title.Register == Register && title.Source.Competition == Competition && title.Source.Skill == Skill && title.Source.Contestant == Contestant;
}
