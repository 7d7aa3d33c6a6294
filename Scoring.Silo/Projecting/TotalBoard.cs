using Scoring.Boards;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Silo.Projecting;

/// <summary>Places by total, then guests, then whoever still lacks marks. Absent, withdrawn and disqualified contestants are no public matter.</summary>
internal static class TotalBoard
{
    public static Board Of(Board head, SkillPicture skill)
    {
        var standings = SkillResult.Of(skill.Scheme, skill.Tallies);
        var index = skill.Tallies.Select((tally, i) => (tally.Line.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var stage = skill.Scheme.Stages.First(stage => stage.Id == head.Stage.Id);
        var marks = RowCells.ShowsMarks(skill);
        var number = skill.Scheme.Stages.IndexOf(stage);

        // Until the last one who went on is marked, those left behind have no place of their own behind them.
        bool IsOver(Standing standing) => head.Marked < head.Of && skill.Tallies[index[standing.Contestant]].LastStage < number;
        return head with
        {
            Columns = marks ? [.. stage.Parts.Select(part => ColumnOf(stage, part))] : [],
            Rows = [.. from standing in standings.Standings
                       where IsShown(standing, skill.Visibility.Top) && !IsOver(standing)
                       select RowOf(skill, stage, index[standing.Contestant], standing, marks)],
        };
    }

    private static bool IsShown(Standing standing, int? top) => standing.Status switch
    {
        "placed" => top is not { } limit || PlaceOf(standing) <= limit,
        "guest" or "incomplete" => top is null,
        _ => false,
    };

    private static decimal PlaceOf(Standing standing) => decimal.Parse(standing.Rank!, System.Globalization.CultureInfo.InvariantCulture);

    private static Column ColumnOf(Stage stage, Part part) => new(
        part.Id,
        BoardProjector.TextOf(part.Name),
        WeightOf(stage, part),
        PossibleMark.Of(part).Text());

    // People say 30%, where the weights are shares of one whole.
    private static string? WeightOf(Stage stage, Part part) =>
        stage.Parts.Length == 1 || part.Weight == 1 ? null
        : stage.Parts.Sum(other => other.Weight) == 1 ? ((Fraction)(part.Weight * 100)).Text() + "%"
        : "×" + ((Fraction)part.Weight).Text();

    private static BoardRow RowOf(SkillPicture skill, Stage stage, int index, Standing standing, bool marks)
    {
        var row = RowCells.Of(skill, index, standing.Status) with
        {
            Place = standing.Rank,
            Awards = skill.Published ? [.. standing.Awards.Select(id => AwardName(skill.Scheme, id))] : [],
        };
        if (!marks)
        {
            return row;
        }

        var figures = skill.Tallies[index].Figures.Stages.First(figure => figure.Id == stage.Id);
        return row with
        {
            Marks = [.. figures.Parts.Select(part => standing.Parts.GetValueOrDefault($"{stage.Id}/{part.Id}"))],
            Bars = [.. figures.Parts.Select(part => RowCells.Bar(part.Mark, part.Possible))],
            Total = standing.Total,
            DecidedBy = standing.DecidedBy,
        };
    }

    private static Text AwardName(Skill skill, string id) =>
        skill.Awards.FirstOrDefault(award => award.Id == id) is { } award ? BoardProjector.TextOf(award.Name) : new Text(null, id);
}
