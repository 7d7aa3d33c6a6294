using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Explaining;

/// <summary>Who got past a stage's cut, and who did not.</summary>
internal static class CutSteps
{
    public static IEnumerable<Step> Of(Skill skill, GroupWorking group, Contender contender)
    {
        foreach (var cut in group.Cuts)
        {
            var at = cut.Ordered.IndexOf(contender);
            if (at >= 0)
            {
                yield return Of(skill, cut, contender, at);
            }
        }
    }

    /// <summary>The cut itself: how many go on.</summary>
    public static Step Of(Skill skill, CutWorking cut)
    {
        var stage = skill.Stages[cut.Stage];
        var said = Said.Heading(stage.Name, stage.Id) + Quota(stage.Advance!, cut) + Ties(stage.Advance!, cut)
            + new Said($"，{cut.Count} 人晋级", $"; {cut.Count} go on");
        return new Step
        {
            Rule = "advance",
            Of = stage.Id,
            Name = stage.Name,
            Inputs = Inputs(stage.Advance!, cut),
            Exact = stage.Advance!.Share is { } share ? ((Fraction)share * cut.Ordered.Count).ExactText() : null,
            Value = $"{cut.Wanted}",
            Zh = said.Zh,
            En = said.En,
        };
    }

    private static Step Of(Skill skill, CutWorking cut, Contender contender, int at)
    {
        var stage = skill.Stages[cut.Stage];
        var through = at < cut.Count;
        var place = 1 + Ahead(skill, cut, at);
        var line = (through ? at == cut.Count - 1 : cut.Count == 0) || cut.Count == cut.Ordered.Count ? null
            : Compared(skill, cut, contender, through ? cut.Ordered[cut.Count] : cut.Ordered[cut.Count - 1]);
        var said = Said.Heading(stage.Name, stage.Id)
            + (through ? new Said("晋级", "goes on") : new Said("未晋级", "does not go on"))
            + new Said($"：{cut.Ordered.Count} 人中第 {place}，", $": place {place} of {cut.Ordered.Count}, ")
            + Quota(stage.Advance!, cut) + Ties(stage.Advance!, cut)
            + (line is null || through ? "" : new Said("；入围线上 ", "; at the line ") + cut.Ordered[cut.Count - 1].Id + Said.Colon + line.Said);
        return new Step
        {
            Rule = through ? "advance.through" : "advance.out",
            Of = stage.Id,
            Name = stage.Name,
            Inputs = [new StepInput { Of = "place", Value = $"{place}" }, .. Inputs(stage.Advance!, cut), .. line?.Inputs ?? []],
            Exact = stage.Advance!.Share is { } share ? ((Fraction)share * cut.Ordered.Count).ExactText() : null,
            Value = $"{cut.Wanted}",
            Zh = said.Zh,
            En = said.En,
        };
    }

    // Whoever is parted from the one before him has all those before ahead of him.
    private static int Ahead(Skill skill, CutWorking cut, int at)
    {
        while (at > 0 && Compared(skill, cut, cut.Ordered[at], cut.Ordered[at - 1]).Tied)
        {
            at--;
        }

        return at;
    }

    private static Comparison Compared(Skill skill, CutWorking cut, Contender one, Contender other) =>
        new(skill, cut.Stage, (one, one.Figures.Stages[cut.Stage].Total!.Value), (other, other.Figures.Stages[cut.Stage].Total!.Value));

    private static Said Quota(Advance advance, CutWorking cut) => advance.Count is { } count
        ? new Said($"取 {count} 名", $"{count} wanted")
        : new Said($"取 {cut.Ordered.Count} 人的 ", "")
            + Terms.Percent(advance.Share ?? 1)
            + new Said("", $" of {cut.Ordered.Count}")
            + ShareText.Result((Fraction)(advance.Share ?? 1) * cut.Ordered.Count, cut.Wanted, advance.ShareRounding);

    private static Said Ties(Advance advance, CutWorking cut) => cut.Count == Math.Min(cut.Wanted, cut.Ordered.Count) ? ""
        : advance.IncludeTies
            ? new Said("，并列者都晋级", ", those tied at the line included")
            : new Said("，入围线上并列者都不晋级", ", those tied across the line left out");

    private static ImmutableArray<StepInput> Inputs(Advance advance, CutWorking cut) =>
    [
        advance.Count is { } count
            ? new StepInput { Of = "count", Value = $"{count}" }
            : new StepInput { Of = "share", Value = ((Fraction)(advance.Share ?? 1)).ExactText() },
        new StepInput { Of = "base", Value = $"{cut.Ordered.Count}" },
        new StepInput { Of = "through", Value = $"{cut.Count}" },
    ];

    private static int IndexOf(this IReadOnlyList<Contender> among, Contender sought)
    {
        for (var i = 0; i < among.Count; i++)
        {
            if (ReferenceEquals(among[i], sought))
            {
                return i;
            }
        }

        return -1;
    }
}
