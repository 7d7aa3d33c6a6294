using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Standings.Awards;

/// <summary>How many a share is. A cumulative one rounds the running sum of shares, less what the rounds before it gave.</summary>
internal sealed class ShareNumbers(int placed, int entered)
{
    private Fraction _shares;
    private int _given;

    /// <summary>The number of the next share award, in the order given.</summary>
    public int Next(ShareAward award)
    {
        _shares += award.Share.Value;
        var number = award.Cumulative ? Math.Max(0, Of(award.Share, _shares) - _given) : Of(award.Share);
        _given += number;
        return number;
    }

    /// <summary>round(share × base).</summary>
    public int Of(Share share) => Of(share, share.Value);

    private int Of(Share share, Fraction value) => Cut.Number(value, share.OfEntered ? entered : placed, share.Rounding);
}
