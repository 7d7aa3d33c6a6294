using Scoring.Rules.Competitions;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>Figures kept from one mark to the next are those of reckoning everything anew, whatever happens in between, and those of a state that follows another.</summary>
public sealed class KeptTallyTests
{
    private readonly Panel _panel = new();

    [Fact]
    public void Kept_figures_are_those_reckoned_anew_after_every_kind_of_change()
    {
        Same();
        _panel.Mark("j1", "7", "4");
        Same();
        _panel.Mark("j2", "8");
        Same();
        _panel.Mark("j3", "3");
        Same();
        _panel.Mark("j3", "7", expected: 1);
        Same();
        _panel.Mark("j1", "8", "5", expected: 1, reason: "misread");
        Same();
        _panel.Release("j2");
        Same();
        _panel.Annul();
        Same();
        _panel.Mark("j1", "2", "1", contestant: "c2");
        Same();
        _panel.Rule(Decision<Fact>.Accept(new PenaltyEntered("c1", "final", null, null, "late") { Points = 2 }));
        Same();
        _panel.Annul();
        Same();
        _panel.Rule(Decision<Fact>.Accept(new ContestantChanged("c2", Scoring.Rules.Figures.EntrantState.Withdrawn, "ill")));
        Same();
    }

    private void Same()
    {
        var skill = _panel.State.Skill("turn");
        var anew = _panel.State.Roster.All.Select(file => ContestantTally.Of(skill.Scheme, file, _panel.State.Stations)).ToArray();

        Assert.Equal(anew.Select(Said), skill.Tallies().Select(Said));
        Assert.Equal(anew.Select(Said), _panel.Follower.Skill("turn").Tallies().Select(Said));
    }

    private static string Said(ContestantTally tally) => string.Join(
        " | ",
        tally.State,
        string.Join(", ", tally.Stations),
        string.Join(", ", tally.Figures.Stages.Select(stage => $"{stage.Total} {stage.SoFar} {stage.Marked}")),
        string.Join(", ", tally.Figures.Stages.SelectMany(stage => stage.Parts).SelectMany(part => part.Sheets)
            .Select(sheet => $"{sheet.Id} {sheet.Complete} {sheet.Mark} {sheet.Outcome} {string.Join('+', sheet.Aspects)}")));
}
