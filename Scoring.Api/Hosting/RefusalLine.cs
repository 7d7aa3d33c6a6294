using Scoring.Api.Doors;
using Scoring.Rules;

namespace Scoring.Api.Hosting;

/// <summary>A public number and what it tells people to do.</summary>
internal sealed record RefusalLine(int Number, string Code, int Status, string Zh, string En)
{
    /// <summary>Every number, in order: the doors', then the office's and the record's.</summary>
    public static IEnumerable<RefusalLine> All => Enum.GetValues<DoorRefusal>().Select(Of).Concat(Enum.GetValues<Refusal>().Select(Of));

    private static RefusalLine Of(DoorRefusal refusal)
    {
        var sentence = DoorSentence.Of(refusal);
        return new RefusalLine((int)refusal, refusal.ToString(), sentence.Status, sentence.Zh, sentence.En);
    }

    private static RefusalLine Of(Refusal refusal)
    {
        var (zh, en) = RefusalSentences.Of(refusal);
        return new RefusalLine((int)refusal, refusal.ToString(), RefusalStatus.Of((int)refusal), zh, en);
    }
}
