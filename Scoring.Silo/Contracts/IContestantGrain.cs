namespace Scoring.Contracts;

/// <summary>The person's card for judges, organizers and the contestant. Key: <c>{competition}/{contestant}</c>. It asks the competition, never the store.</summary>
[Alias("scoring.contestant")]
public interface IContestantGrain : IGrainWithStringKey
{
    /// <summary>Marks, figures, place and why, corrections as UTF-8 JSON; null when there is no such contestant.</summary>
    [Alias("read-card")] Task<ImmutableArray<byte>?> ReadCardAsync();

    /// <summary>The way from the marks to place and awards as UTF-8 JSON (docs/explanations.md); null when there is no such contestant.</summary>
    [Alias("read-explanation")] Task<ImmutableArray<byte>?> ReadExplanationAsync();
}
