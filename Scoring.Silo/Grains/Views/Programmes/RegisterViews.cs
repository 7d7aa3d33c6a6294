using System.Collections.Immutable;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Titles;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

internal sealed record RegisterView(
    string Id, Name Name, string Of, ImmutableArray<TierView> Tiers, ImmutableArray<TitleView> Titles, ImmutableArray<ProposalView> Proposals);

/// <summary>A tier; held: this year.</summary>
internal sealed record TierView(string Id, Name Name, int? Quota, int? PerYear, int? ValidYears, int Held);

/// <summary>A title. State: held, expired or left; unsupported: the result it came of no longer proposes it.</summary>
internal sealed record TitleView(
    string Id,
    string Tier,
    string Subject,
    string Name,
    string? Organisation,
    int Year,
    int? Until,
    string State,
    int? LeftYear,
    string? Reason,
    string? Source,
    bool Unsupported);

internal sealed record ProposalView(string Tier, string Competition, string Skill, string Contestant, string Name, string Organisation, string Place);

/// <summary>Registers: who holds what, and whom results propose.</summary>
internal static class RegisterViews
{
    public static ImmutableArray<RegisterView> Of(ReckonedProgramme reckoned) => [.. reckoned.Rules.Registers.Select(register => Of(reckoned, register))];

    public static RegisterView Of(ReckonedProgramme reckoned, TitleRegister register)
    {
        var titles = reckoned.State.Titles.Values.Where(title => title.Register == register.Id).ToArray();
        var proposals = TitleProposal.Of(register, reckoned.Results);
        return new RegisterView(
            register.Id,
            register.Name,
            Subjects.Word(register.Of),
            [
                .. register.Tiers.Select(tier => new TierView(
                    tier.Id, tier.Name, tier.Quota, tier.PerYear, tier.ValidYears,
                    titles.Count(title => title.Tier == tier.Id && title.HeldIn(reckoned.Year)))),
            ],
            [.. titles.OrderByDescending(title => title.Year).Select(title => TitleOf(reckoned, title, proposals))],
            [
                .. from proposal in proposals
                   where !titles.Any(title => title.Tier == proposal.Tier && proposal.IsSourceOf(title))
                   let line = proposal.Result.Line
                   select new ProposalView(
                       proposal.Tier, proposal.Competition, proposal.Skill, proposal.Contestant,
                       reckoned.Names.Contestant(proposal.Competition, proposal.Contestant), line.Organisation, line.Place?.Text() ?? ""),
            ]);
    }

    private static TitleView TitleOf(ReckonedProgramme reckoned, Title title, ImmutableArray<TitleProposal> proposals) => new(
        title.Id,
        title.Tier,
        title.Subject,
        reckoned.Names.Subject(title.Subject),
        reckoned.State.Subjects.GetValueOrDefault(title.Subject)?.Organisation is { } id ? reckoned.Names.Organisation(id) : null,
        title.Year,
        title.Until,
        title.Left is not null ? "left" : title.Until < reckoned.Year ? "expired" : "held",
        title.Left?.Year,
        title.Left?.Reason,
        title.Source.Contestant is { } contestant ? $"{title.Source.Competition}/{title.Source.Skill}/{contestant}" : title.Source.Nomination,
        title.Source.Contestant is not null && !proposals.Any(proposal => proposal.Tier == title.Tier && proposal.IsSourceOf(title)));
}
