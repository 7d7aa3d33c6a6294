using System.Collections.Immutable;
using Scoring.Boards;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Projecting;

/// <summary>
/// Points earned as a share of the points possible on the complete sheets of the stage under way (scheme.md, section 3); where the lowest
/// wins, who has more sheets complete and then the lower sum. A running order, no places.
/// </summary>
internal static class SoFarBoard
{
    public static Board Of(Board head, SkillPicture skill)
    {
        var ascending = skill.Scheme.Ascending;
        var started = skill.Tallies
            .Select((tally, index) => new Started(
                index, tally.Line.Id, tally.Figures.Stages.First(stage => stage.Id == head.Stage.Id).SoFar, tally.State))
            .Where(row => row.State is EntrantState.Entered && row.SoFar.Share is not null)
            .OrderByDescending(row => ascending ? row.SoFar.Complete : 0)
            .ThenByDescending(row => ascending ? -row.SoFar.Earned : row.SoFar.Share!.Value)
            .ThenBy(row => row.Id, StringComparer.Ordinal)
            .ToArray();
        var rows = ImmutableArray.CreateBuilder<BoardRow>(started.Length);
        var place = 0;
        for (var i = 0; i < started.Length; i++)
        {
            place = i > 0 && IsLevel(ascending, started[i].SoFar, started[i - 1].SoFar) ? place : i + 1;
            if (skill.Visibility.Top is { } top && place > top)
            {
                break;
            }

            rows.Add(RowOf(skill, started[i], place));
        }

        return head with
        {
            Id = BoardProjector.IdOf(head.Competition, skill, BoardKind.SoFar),
            Kind = BoardKind.SoFar,
            Rows = rows.DrainToImmutable(),
        };
    }

    private static bool IsLevel(bool ascending, SoFar one, SoFar other) => ascending
        ? (one.Complete, one.Earned) == (other.Complete, other.Earned)
        : one.Share!.Value == other.Share!.Value;

    private static BoardRow RowOf(SkillPicture skill, Started started, int place)
    {
        var soFar = started.SoFar;
        var row = RowCells.Of(skill, started.Index, "marking") with { Place = place.ToString(), Marked = soFar.Complete, Of = soFar.Of };
        return !RowCells.ShowsMarks(skill) ? row
            : skill.Scheme.Ascending ? row with { Total = soFar.Earned.Text(2) }
            : row with
            {
                Total = $"{soFar.Earned.Text(2)} / {soFar.Possible.Text(2)}",
                Share = (soFar.Share!.Value * 100).Round(Rounding.Default).Text(2) + "%",
            };
    }

    private readonly record struct Started(int Index, string Id, SoFar SoFar, EntrantState State);
}
