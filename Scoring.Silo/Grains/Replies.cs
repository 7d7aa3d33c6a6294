using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains;

/// <summary>Turns a refusal of the rules into the reply that crosses.</summary>
internal static class Replies
{
    public static Reply Refuse(Refusal refusal, ImmutableArray<PlacedFault> faults = default) =>
        new() { Refused = Refused(refusal, faults) };

    public static Refused Refused(Refusal refusal, ImmutableArray<PlacedFault> faults = default)
    {
        var (zh, en) = RefusalSentences.Of(refusal);
        return new Refused
        {
            Number = (int)refusal,
            Code = refusal.ToString(),
            Zh = zh,
            En = en,
            Faults = faults.IsDefaultOrEmpty ? [] : [.. faults.Select(fault => new Fault { Place = fault.Place, Reason = fault.Reason })],
        };
    }
}
