using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings.Awards;

namespace Scoring.Rules.Standings;

/// <summary>What one group's places and awards were made of: the ranking's own lists, kept for whoever asks why.</summary>
internal sealed class GroupWorking(List<Contender> contenders)
{
    /// <summary>Everybody of the group.</summary>
    public IReadOnlyList<Contender> Contenders { get; } = contenders;

    /// <summary>Stage after stage.</summary>
    public List<CutWorking> Cuts { get; } = [];

    /// <summary>Award after award.</summary>
    public List<AwardWorking> Rounds { get; } = [];

    /// <summary>The placed ones in their order.</summary>
    public IReadOnlyList<Contender> Places { get; private set; } = [];

    /// <summary>The guests in their order.</summary>
    public IReadOnlyList<Contender> Guests { get; private set; } = [];

    /// <summary>How many official contestants are entered.</summary>
    public int Entered { get; private set; }

    /// <summary>Null without a scale or a contestant.</summary>
    public ScaleWorking? Scale { get; private set; }

    public void Take(IReadOnlyList<Contender> places, IReadOnlyList<Contender> guests, int entered, ScaleWorking? scale) =>
        (Places, Guests, Entered, Scale) = (places, guests, entered, scale);
}

/// <summary>A cut: the official finishers of a stage in order, how many were wanted, and how many went on.</summary>
internal sealed record CutWorking(int Stage, IReadOnlyList<Contender> Ordered, int Wanted, int Count);

/// <summary>What the scale scores were reckoned with; the spread is the square's root.</summary>
internal sealed record ScaleWorking(Fraction Centre, Fraction SquaredSpread);

/// <summary>One award's round.</summary>
internal sealed class AwardWorking(Award award, ShareNumbers.Quota quota, int entered)
{
    /// <summary>The award.</summary>
    public Award Award { get; } = award;

    /// <summary>A share award's number and what it comes from.</summary>
    public ShareNumbers.Quota Quota { get; } = quota;

    /// <summary>How many official contestants are entered.</summary>
    public int Entered { get; } = entered;

    /// <summary>False: fewer are entered than the award needs.</summary>
    public bool Held => Entered >= (Award.MinEntries ?? 0);

    /// <summary>Whom it could go to, in place order.</summary>
    public IReadOnlyList<Contender> Left { get; private set; } = [];

    /// <summary>A place award's last place.</summary>
    public int To { get; private set; }

    /// <summary>What a place award's share is of; 0 without one.</summary>
    public int ToBase { get; private set; }

    /// <summary>To whom it went, under which id.</summary>
    public List<(Contender Contender, string Id)> Given { get; } = [];

    public void Take(IReadOnlyList<Contender> left) => Left = left;

    public void TakeRange(int to, int ofBase) => (To, ToBase) = (to, ofBase);
}
