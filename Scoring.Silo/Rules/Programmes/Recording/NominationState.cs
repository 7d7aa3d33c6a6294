namespace Scoring.Rules.Programmes.Recording;

/// <summary>A nomination on its way.</summary>
internal sealed class NominationState(Nominated fact, Stamp stamp)
{
    public Nominated Fact => fact;

    public Stamp Stamp => stamp;

    public List<(NominationReviewed Fact, Stamp Stamp)> Reviews { get; } = [];

    public (NominationAwarded Fact, Stamp Stamp)? Awarded { get; set; }

    public (NominationRefused Fact, Stamp Stamp)? Refused { get; set; }

    public bool IsDecided => Awarded is not null || Refused is not null;

    public int Favouring => Reviews.Count(review => review.Fact.Favours);

    public string State => Awarded is not null ? "awarded" : Refused is not null ? "refused" : Reviews.Count > 0 ? "reviewed" : "nominated";
}
