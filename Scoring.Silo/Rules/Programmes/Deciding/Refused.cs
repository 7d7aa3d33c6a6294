using Scoring.Rules.Office;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>Short ways to say no.</summary>
internal static class Refused
{
    public static Decision<OfficeFact> With(Refusal refusal, params ReadOnlySpan<PlacedFault> faults) => Decision<OfficeFact>.Refuse(refusal, faults);

    /// <summary>The programme lacks something.</summary>
    public static Decision<OfficeFact> Lacks(string place, string id) => With(Refusal.NotInProgramme, new PlacedFault(place, id));
}
