using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scoring.Boards;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;

namespace Scoring.Silo.Projecting;

/// <summary>
/// The one producer of public boards: what visibility, freeze and publication allow, and nothing else, goes out through hub, HTTP and pages.
/// Pure: the same picture always gives the same boards.
/// </summary>
internal static class BoardProjector
{
    public static ImmutableArray<Board> Project(CompetitionPicture picture) => [.. Offers(picture).Select(offer => offer.Project())];

    /// <summary>Every board there is to be had, none of them made yet: what nobody looks at needs no rows.</summary>
    public static IEnumerable<BoardOffer> Offers(CompetitionPicture picture) =>
        picture.Open ? picture.Skills.SelectMany(skill => OffersOf(picture, skill)) : [];

    /// <summary>The boards that can be asked for; none before the competition opens.</summary>
    public static Listing List(CompetitionPicture picture) => new(
        picture.Id,
        picture.Name,
        picture.Open ? [.. picture.Skills.SelectMany(skill => ListSkill(picture.Id, skill))] : [])
    {
        Since = picture.Since,
    };

    private static IEnumerable<BoardOffer> OffersOf(CompetitionPicture picture, SkillPicture skill)
    {
        var open = skill.Visibility.Level > OpennessLevel.Progress;
        var head = new Lazy<Board>(() => HeadOf(picture, skill));
        var version = new BoardVersion(skill.Stamp.Epoch, skill.Stamp.Seq);
        BoardOffer Offer(string id, Func<Board> project) => new(id, version, project);
        var (total, soFar, progress) =
            (IdOf(picture.Id, skill, BoardKind.Total), IdOf(picture.Id, skill, BoardKind.SoFar), IdOf(picture.Id, skill, BoardKind.Progress));
        yield return Offer(total, () => open ? TotalBoard.Of(head.Value, skill) : head.Value);
        yield return Offer(soFar, () => open ? SoFarBoard.Of(head.Value, skill) : head.Value with { Id = soFar, Kind = BoardKind.SoFar });
        yield return Offer(progress, () => head.Value with { Id = progress, Kind = BoardKind.Progress, Shows = Openness.Progress, Top = null });
        foreach (var station in skill.Stations)
        {
            var id = BoardId.Of(picture.Id, skill.Scheme.Id, BoardKind.Station, station.Id);
            yield return Offer(id, () => StationBoard.Of(head.Value, skill, station, open));
        }
    }

    // What every board of a skill says: how far it is, station by station; no contestant at all.
    private static Board HeadOf(CompetitionPicture picture, SkillPicture skill)
    {
        var entered = skill.Tallies.Where(tally => tally.State is EntrantState.Entered).ToArray();
        var stage = StageUnderWay(skill);
        var called = entered.Where(tally => tally.LastStage is not { } last || last >= stage).ToArray();
        return new Board
        {
            Id = IdOf(picture.Id, skill, BoardKind.Total),
            Competition = picture.Id,
            Name = picture.Name,
            Skill = new Named(skill.Scheme.Id, TextOf(skill.Scheme.Name)),
            Subject = skill.Scheme.Subject switch { Rules.Schemes.Subject.Team => "team", Rules.Schemes.Subject.Work => "work", _ => null },
            Stage = StageOf(skill, stage),
            Kind = BoardKind.Total,
            Label = LabelOf(skill, entered.All(tally => tally.IsMarked)),
            Revision = skill.Revision,
            Shows = (Openness)skill.Visibility.Level,
            Top = skill.Visibility.Level > OpennessLevel.Progress ? skill.Visibility.Top : null,
            Version = new BoardVersion(skill.Stamp.Epoch, skill.Stamp.Seq),
            At = skill.Stamp.At,
            Marked = called.Count(tally => tally.Figures.Stages[stage].Complete),
            Of = called.Length,
            SheetsMarked = skill.Tallies.Sum(tally => tally.SheetsSubmitted),
            SheetsOf = skill.Tallies.Sum(tally => tally.SheetsExpected),
            Stations = ProgressOf(skill),
        };
    }

    private static BoardLabel LabelOf(SkillPicture skill, bool allMarked) =>
        skill.Published ? BoardLabel.Final
        : skill.Frozen ? BoardLabel.Frozen
        : allMarked ? BoardLabel.InReview
        : BoardLabel.Provisional;

    private static int StageUnderWay(SkillPicture skill) =>
        skill.Tallies.Length == 0 ? 0 : Math.Max(0, skill.Tallies.Max(tally => tally.Figures.LastMarked));

    private static Named StageOf(SkillPicture skill, int number) =>
        new(skill.Scheme.Stages[number].Id, TextOf(skill.Scheme.Stages[number].Name));

    private static ImmutableArray<StationProgress> ProgressOf(SkillPicture skill)
    {
        var counts = new Dictionary<string, (int Submitted, int Expected)>(StringComparer.Ordinal);
        foreach (var tally in skill.Tallies)
        {
            foreach (var count in tally.Stations)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, count.Station, out _);
                sum = (sum.Submitted + count.Submitted, sum.Expected + count.Expected);
            }
        }

        return [.. from station in skill.Stations
                   let sum = counts.GetValueOrDefault(station.Id)
                   select new StationProgress(StationBoard.NameOf(station), sum.Submitted, sum.Expected)];
    }

    private static IEnumerable<ListedBoard> ListSkill(string competition, SkillPicture skill)
    {
        var named = new Named(skill.Scheme.Id, TextOf(skill.Scheme.Name));
        var stage = StageOf(skill, StageUnderWay(skill));
        return
        [
            .. new[] { BoardKind.Total, BoardKind.SoFar, BoardKind.Progress }
                .Select(kind => new ListedBoard(IdOf(competition, skill, kind), named, kind, stage)),
            .. skill.Stations.Select(station => new ListedBoard(
                BoardId.Of(competition, skill.Scheme.Id, BoardKind.Station, station.Id), named, BoardKind.Station, StationBoard.NameOf(station))),
        ];
    }

    public static string IdOf(string competition, SkillPicture skill, BoardKind kind) => BoardId.Of(competition, skill.Scheme.Id, kind);

    public static Text TextOf(Rules.Schemes.Name name) => new(name.Zh, name.En);
}
