using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>How many a share is. A cumulative one rounds the running sum of shares, less what the rounds before it gave.</summary>
internal sealed class ShareNumbers(int placed, int entered)
{
    private Fraction _shares;
    private int _given;

    /// <summary>A share award's number: round(share × base), less what the rounds before it gave; cumulative, the share is the running sum.</summary>
    public readonly record struct Quota(int Number, Fraction Share, int Base, int Before);

    /// <summary>The number of the next share award, in the order given.</summary>
    public Quota Next(ShareAward award)
    {
        _shares += award.Share.Value;
        var (share, before) = award.Cumulative ? (_shares, _given) : (award.Share.Value, 0);
        var number = Math.Max(0, Of(award.Share, share) - before);
        _given += number;
        return new Quota(number, share, BaseOf(award.Share), before);
    }

    /// <summary>round(share × base).</summary>
    public int Of(Share share) => Of(share, share.Value);

    /// <summary>What a share is of.</summary>
    public int BaseOf(Share share) => share.OfEntered ? entered : placed;

    private int Of(Share share, Fraction value) => Cut.Number(value, BaseOf(share), share.Rounding);
}
