using System.Text.Json.Nodes;

namespace Scoring.Api.Schemes;

/// <summary>What a plain marking scheme leaves to the handbook: three judges for judgement, who may differ by one level.</summary>
internal static class MarkingDefaults
{
    public static void Panel(JsonObject sheet)
    {
        var aspects = sheet["aspects"]?.AsArray().Select(aspect => aspect!.AsObject()).ToArray() ?? [];
        if (sheet["panel"] is not null || !aspects.Any(IsJudgement))
        {
            return;
        }

        sheet["panel"] = new JsonObject { ["judges"] = 3, ["maxSpread"] = 1 };
        foreach (var aspect in aspects.Where(aspect => !IsJudgement(aspect) && aspect["judges"] is null && aspect["from"] is null))
        {
            aspect["judges"] = 1;
        }
    }

    private static bool IsJudgement(JsonObject aspect) => (string?)aspect["kind"] == "judgement";
}
