using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>The place: how many are ahead, who shares it, and what parts it from the next ones above and below.</summary>
internal static class PlaceSteps
{
    public static Step Of(Skill skill, IReadOnlyList<Contender> places, int at, bool guest)
    {
        var contender = places[at];
        var (start, end) = (at, at + 1);
        while (start > 0 && places[start - 1].TieGroup == contender.TieGroup)
        {
            start--;
        }

        while (end < places.Count && places[end].TieGroup == contender.TieGroup)
        {
            end++;
        }

        var steps = ImmutableArray.CreateBuilder<Step>();
        if (start > 0)
        {
            steps.Add(Neighbour(skill, contender, places[start - 1], ahead: false));
        }

        if (end - start > 1)
        {
            steps.Add(Shared(skill, contender, [.. places.Skip(start).Take(end - start).Where(c => c != contender)]));
        }

        if (end < places.Count)
        {
            steps.Add(Neighbour(skill, contender, places[end], ahead: true));
        }

        var rank = contender.Rank.Text();
        var said = new Said(guest ? $"名次（邀请）：第 {rank} 名" : $"名次：第 {rank} 名", guest ? $"Place among the guests: {rank}" : $"Place: {rank}")
            + new Said($"，共 {places.Count} 人", $" of {places.Count}") + Said.Comma + Counted(skill.Ranks, places, start, end);
        return new Step
        {
            Rule = $"place.{Lower(skill.Ranks)}",
            Inputs = [Number("ahead", start), Number("sharing", end - start), Number("of", places.Count), .. Sharing(places, start, end)],
            Exact = contender.Rank.ExactText(),
            Value = rank,
            Zh = said.Zh,
            En = said.En,
            Steps = steps.DrainToImmutable(),
        };
    }

    private static IEnumerable<StepInput> Sharing(IReadOnlyList<Contender> places, int start, int end) =>
        end - start == 1 ? [] : places.Skip(start).Take(end - start).Select(c => new StepInput { Of = "with", Other = c.Id });

    private static Said Counted(RankMethod method, IReadOnlyList<Contender> places, int start, int end) => method switch
    {
        RankMethod.Dense when start > 0 => DenseOf(places.Take(start).Select(c => c.TieGroup).Distinct().Count()),
        RankMethod.Modified when end - start > 1 => new($"并列者都取最后的第 {end}", $"who share take the last of their places, {end}"),
        RankMethod.Fractional when end - start > 1 => new($"第 {start + 1} 到 {end} 名的平均", $"the mean of places {start + 1} to {end}"),
        _ => new($"前面有 {start} 人", $"{start} ahead"),
    };

    private static Said DenseOf(int ahead) => new($"前面有 {ahead} 个不同名次", $"{ahead} different places ahead");

    private static Step Shared(Skill skill, Contender contender, List<Contender> others)
    {
        var compared = Compared(skill, contender, others[0]);
        var ids = string.Join('、', others.Take(5).Select(c => c.Id)) + (others.Count > 5 ? "…" : "");
        return new Step
        {
            Rule = "place.shared",
            Inputs = compared.Inputs,
            Zh = $"与 {ids} 并列：{compared.Said.Zh}",
            En = $"shares the place with {ids.Replace("、", ", ", StringComparison.Ordinal)}: {compared.Said.En}",
        };
    }

    private static Step Neighbour(Skill skill, Contender contender, Contender other, bool ahead)
    {
        if (contender.LastStage != other.LastStage)
        {
            return Further(skill, contender, other, ahead);
        }

        var compared = Compared(skill, contender, other);
        var said = (ahead ? new Said($"领先 {other.Id}：", $"ahead of {other.Id} by ") : new Said($"落后 {other.Id}：", $"behind {other.Id} by ")) + compared.Said;
        return new Step { Rule = ahead ? "place.ahead" : "place.behind", Inputs = compared.Inputs, Zh = said.Zh, En = said.En };
    }

    private static Step Further(Skill skill, Contender contender, Contender other, bool ahead)
    {
        var stage = skill.Stages[Math.Min(contender.LastStage, other.LastStage)];
        var named = Said.Named(stage.Name, stage.Id);
        return new Step
        {
            Rule = ahead ? "place.ahead" : "place.behind",
            Of = stage.Id,
            Inputs = [new StepInput { Of = "advance", Other = other.Id, Why = stage.Id }],
            Zh = ahead ? $"领先 {other.Id}：对方止于{named.Zh}" : $"落后 {other.Id}：对方从{named.Zh}晋级",
            En = ahead ? $"ahead of {other.Id}, who went no further than {named.En}" : $"behind {other.Id}, who went on from {named.En}",
        };
    }

    private static Comparison Compared(Skill skill, Contender one, Contender other) =>
        new(skill, one.LastStage, (one, one.Total), (other, other.Total));

    private static StepInput Number(string of, int value) => new() { Of = of, Value = $"{value}" };

    private static string Lower(RankMethod method) => method.ToString().ToLowerInvariant();
}
