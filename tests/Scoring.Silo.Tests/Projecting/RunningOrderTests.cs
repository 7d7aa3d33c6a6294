using System.Text;
using Scoring.Boards;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Silo.Projecting;

namespace Scoring.Silo.Tests.Projecting;

/// <summary>What the windows show while a stage is under way.</summary>
public sealed class RunningOrderTests
{
    [Fact]
    public void Where_the_lowest_wins_who_has_done_more_comes_first_and_then_the_lower_sum()
    {
        var skill = SkillOf("""
            "subject": "team", "order": "asc",
            "stages": [{"id": "final", "name": {"en": "Final"}, "parts": [{"id": "p", "name": {"en": "P"}, "kind": "other", "sheets": [
              {"id": "s1", "name": {"en": "S1"}, "aspects": [{"id": "a", "name": {"en": "A"}, "kind": "points", "max": 600}]},
              {"id": "s2", "name": {"en": "S2"}, "aspects": [{"id": "a", "name": {"en": "A"}, "kind": "points", "max": 60}]}]}]}]
            """);

        var board = BoardOf(
            skill,
            BoardKind.SoFar,
            After(skill, "slow", ("s1", 300), ("s2", 50)),
            After(skill, "quick", ("s1", 200), ("s2", 55)),
            After(skill, "short", ("s2", 20)));

        Assert.Equal(["1 quick 255.00", "2 slow 350.00", "3 short 20.00"], board.Rows.Select(row => $"{row.Place} {row.Name} {row.Total}"));
        Assert.All(board.Rows, row => Assert.Null(row.Share));
        Assert.Equal("team", board.Subject);
    }

    [Fact]
    public void In_the_second_round_only_those_who_went_on_are_shown_until_the_last_of_them_is_marked()
    {
        var skill = SkillOf("""
            "stages": [
              {"id": "one", "name": {"en": "One"}, "advance": {"count": 2}, "parts": [{"id": "p", "name": {"en": "P"}, "kind": "other", "sheets": [
                {"id": "s1", "name": {"en": "S1"}, "aspects": [{"id": "a", "name": {"en": "A"}, "kind": "points", "max": 100}]}]}]},
              {"id": "two", "name": {"en": "Two"}, "parts": [{"id": "p", "name": {"en": "P"}, "kind": "other", "sheets": [
                {"id": "s2", "name": {"en": "S2"}, "aspects": [{"id": "a", "name": {"en": "A"}, "kind": "points", "max": 100}]}]}]}]
            """);
        var left = After(skill, "left", ("s1", 70)).LeftBehindAfter(0);
        ContestantTally[] half = [After(skill, "a", ("s1", 90), ("s2", 50)), After(skill, "b", ("s1", 80)), left];
        ContestantTally[] all = [half[0], After(skill, "b", ("s1", 80), ("s2", 60)), left];

        Assert.Equal(["a"], BoardOf(skill, BoardKind.SoFar, half).Rows.Select(row => row.Name));
        Assert.Equal(["1 a", " b"], BoardOf(skill, BoardKind.Total, half).Rows.Select(row => $"{row.Place} {row.Name}"));
        Assert.Equal(["1 b", "2 a", "3 left"], BoardOf(skill, BoardKind.Total, all).Rows.Select(row => $"{row.Place} {row.Name}"));
        Assert.Equal((1, 2), BoardOf(skill, BoardKind.Progress, half) is var board ? (board.Marked, board.Of) : default);
        Assert.Equal(BoardLabel.InReview, BoardOf(skill, BoardKind.Total, all).Label);
    }

    private static Skill SkillOf(string properties)
    {
        var scheme = $$"""{"format": "scoring-scheme/1", "id": "x", "name": {"en": "X"}, "skills": [{"id": "x", "name": {"en": "X"}, {{properties}} }]}""";
        return SchemeReader.Read(Encoding.UTF8.GetBytes(scheme)).Scheme!.Skills[0];
    }

    private static ContestantTally After(Skill skill, string id, params (string Sheet, decimal Mark)[] marks)
    {
        var sheets = marks.Select(mark => new SheetMarks
        {
            Stage = skill.Stages.First(stage => stage.Parts[0].Sheets.Any(sheet => sheet.Id == mark.Sheet)).Id,
            Sheet = mark.Sheet,
            Judges = [new JudgeMarks("j", [new MarkValue("a", mark.Mark)])],
        });
        var figures = FigureReckoner.Of(skill, new Entrant { Id = id, Skill = "x" }, new ContestantMarks([.. sheets], []));
        return new ContestantTally(new RosterLine(id, "x", true, "", null, null, null, EntrantState.Entered, id), EntrantState.Entered, figures, []);
    }

    private static Board BoardOf(Skill skill, BoardKind kind, params ContestantTally[] tallies) => BoardProjector.Project(
        new CompetitionPicture("c", new Text(null, "C"), Open: true, [new SkillPicture
        {
            Scheme = skill,
            Visibility = new Visibility(OpennessLevel.Marks, null),
            Frozen = false,
            Published = false,
            Revision = 0,
            Stamp = new Rules.Stamp(1, 1, DateTimeOffset.UnixEpoch, "organizer", "op"),
            Stations = [],
            Tallies = [.. tallies],
            People = [.. tallies.Select(_ => (People.PersonRecord?)null)],
        }])).Single(board => board.Kind == kind);
}
