using Scoring.Rules.Schemes;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>What is a participant, and the rate aimed at.</summary>
internal static class ParticipationReader
{
    public static ParticipationRule Read(Node node, Rounding rounding) => new(
        node.Choice(
            "count",
            ParticipantCount.Contestants,
            ("contestants", ParticipantCount.Contestants),
            ("members", ParticipantCount.Members),
            ("reported", ParticipantCount.Reported)),
        node.Number("target", Limit.OneShare),
        RoundingReader.Own(node, rounding) ?? rounding);
}
