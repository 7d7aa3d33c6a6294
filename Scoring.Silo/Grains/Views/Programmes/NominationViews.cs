using System.Collections.Immutable;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

internal sealed record NominationsView(
    string Id,
    Name Name,
    ImmutableArray<string> Of,
    int Reviews,
    string? Register,
    Certificate? Certificate,
    ImmutableArray<CategoryView> Categories,
    ImmutableArray<NominationView> Items);

/// <summary>A category; awarded: how many so far.</summary>
internal sealed record CategoryView(string Id, Name Name, int? Quota, int? PerYear, int Awarded);

/// <summary>A nomination. State: nominated, reviewed, awarded or refused.</summary>
internal sealed record NominationView(
    string Id,
    string Category,
    string Subject,
    string Kind,
    string Name,
    string? Organisation,
    string Citation,
    string State,
    DateTimeOffset At,
    string By,
    ImmutableArray<ReviewView> Reviews,
    string? Certificate,
    int? Year,
    DateTimeOffset? DecidedAt,
    string? Reason);

internal sealed record ReviewView(string By, bool Favours, string? Remark, DateTimeOffset At);

/// <summary>Nominations and how far they are.</summary>
internal static class NominationViews
{
    public static ImmutableArray<NominationsView> Of(ReckonedProgramme reckoned) =>
        [.. reckoned.Rules.Nominations.Select(rules => Of(reckoned, rules))];

    private static NominationsView Of(ReckonedProgramme reckoned, NominationRules rules)
    {
        var items = reckoned.State.Nominations.Values.Where(nomination => nomination.Fact.Rules == rules.Id).ToArray();
        return new NominationsView(
            rules.Id,
            rules.Name,
            [.. rules.Of.Select(Subjects.Word)],
            rules.Reviews,
            rules.Register,
            rules.Certificate,
            [
                .. rules.Categories.Select(category => new CategoryView(
                    category.Id, category.Name, category.Quota, category.PerYear,
                    items.Count(item => item.Fact.Category == category.Id && item.Awarded is not null))),
            ],
            [.. items.Select(item => ItemOf(reckoned, item))]);
    }

    private static NominationView ItemOf(ReckonedProgramme reckoned, NominationState item)
    {
        var subject = reckoned.State.Subjects[item.Fact.Subject];
        return new NominationView(
            item.Fact.Nomination,
            item.Fact.Category,
            item.Fact.Subject,
            subject.Kind,
            reckoned.Names.Subject(item.Fact.Subject),
            subject.Organisation is { } id ? reckoned.Names.Organisation(id) : null,
            reckoned.Names.Citation(item.Fact.Citation),
            item.State,
            item.Stamp.At,
            item.Stamp.By,
            [.. item.Reviews.Select(review => new ReviewView(ReviewerOf(reckoned, review.Fact, review.Stamp), review.Fact.Favours, review.Fact.Remark, review.Stamp.At))],
            item.Awarded?.Fact.Certificate,
            item.Awarded?.Fact.Year,
            item.Awarded?.Stamp.At ?? item.Refused?.Stamp.At,
            item.Refused?.Fact.Reason);
    }

    private static string ReviewerOf(ReckonedProgramme reckoned, NominationReviewed fact, Rules.Stamp stamp) =>
        fact.Reviewer is { } id ? reckoned.Names.Subject(id) : stamp.By;
}
