using System.Collections.Immutable;
using Scoring.Boards;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Projecting;

/// <summary>Points earned as a share of the points possible on the complete sheets (scheme.md, section 3). A running order, no places.</summary>
internal static class SoFarBoard
{
    public static Board Of(Board head, SkillPicture skill)
    {
        var started = skill.Tallies
            .Select((tally, index) => (tally, index, share: tally.Figures.SoFar.Share))
            .Where(row => row.tally.State is EntrantState.Entered && row.share is not null)
            .OrderByDescending(row => row.share!.Value)
            .ThenBy(row => row.tally.Line.Id, StringComparer.Ordinal)
            .ToArray();
        var rows = ImmutableArray.CreateBuilder<BoardRow>(started.Length);
        var place = 0;
        for (var i = 0; i < started.Length; i++)
        {
            place = i > 0 && started[i].share!.Value == started[i - 1].share!.Value ? place : i + 1;
            if (skill.Visibility.Top is { } top && place > top)
            {
                break;
            }

            rows.Add(RowOf(skill, started[i].index, started[i].tally.Figures.SoFar, place));
        }

        return head with
        {
            Id = BoardProjector.IdOf(head.Competition, skill, BoardKind.SoFar),
            Kind = BoardKind.SoFar,
            Rows = rows.DrainToImmutable(),
        };
    }

    private static BoardRow RowOf(SkillPicture skill, int index, SoFar soFar, int place)
    {
        var row = RowCells.Of(skill, index, "marking") with { Place = place.ToString(), Marked = soFar.Complete, Of = soFar.Of };
        return RowCells.ShowsMarks(skill)
            ? row with
            {
                Total = $"{soFar.Earned.Text(2)} / {soFar.Possible.Text(2)}",
                Share = (soFar.Share!.Value * 100).Round(Rounding.Default).Text(2) + "%",
            }
            : row;
    }
}
