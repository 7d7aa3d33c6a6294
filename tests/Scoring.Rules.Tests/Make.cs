using System.Collections.Immutable;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;

namespace Scoring.Rules.Tests;

/// <summary>A tiny language for schemes and marks: what a test doesn't name has the format's default.</summary>
internal static class Make
{
    public static readonly Rounding Two = Rounding.Default;
    public static readonly Rounding Exact = new(0, RoundingMode.None);
    private static readonly Name Unnamed = new(null, "-");

    public static Aspect Aspect(string id, AspectKind kind = AspectKind.Points, decimal max = 100) => new()
    {
        Id = id,
        Name = Unnamed,
        Kind = kind,
        Max = max,
        Min = 0,
        Factor = 1,
        Step = null,
        Levels = kind == AspectKind.Judgement ? 3 : 0,
        Each = 0,
        Items = [],
        Full = 0,
        Zero = 0,
        FromTime = false,
        Table = [],
        Judges = null,
        MaxSpread = null,
        Rounding = Two,
    };

    public static Panel Panel(
        int judges = 1,
        PanelCombine combine = PanelCombine.Mean,
        bool sheetLevel = false,
        int high = 1,
        int low = 1,
        int? from = null) => new()
        {
            Judges = judges,
            Combine = combine,
            SheetLevel = sheetLevel,
            DropHigh = high,
            DropLow = low,
            DropFrom = from ?? high + low + 1,
        };

    public static Sheet Sheet(string id, params Aspect[] aspects) => new()
    {
        Id = id,
        Name = Unnamed,
        Max = null,
        Panel = Panel(),
        Rounding = Two,
        Weight = 1,
        Stations = [],
        Timed = false,
        LimitSeconds = null,
        Day = null,
        Aspects = [.. aspects.DefaultIfEmpty(Aspect("a"))],
    };

    public static Part Part(string id, params Sheet[] sheets) => new()
    {
        Id = id,
        Name = Unnamed,
        Kind = "other",
        Weight = 1,
        OutOf = null,
        Combine = PartCombine.Sum,
        Best = 0,
        Rounding = Two,
        PassMark = null,
        Sheets = [.. sheets],
    };

    public static Stage Stage(string id, params Part[] parts) => new()
    {
        Id = id,
        Name = Unnamed,
        Parts = [.. parts],
        Rounding = Two,
        Advance = null,
    };

    public static Skill Skill(params Stage[] stages) => new()
    {
        Id = "skill",
        Name = Unnamed,
        Subject = Subject.Person,
        Stages = [.. stages],
        DividedByGroup = false,
        StandingWeights = null,
        Ascending = false,
        TieBreaks = [],
        Ranks = RankMethod.Standard,
        MissingIsZero = false,
        Scale = null,
        Awards = [],
        Rounding = Two,
    };

    /// <summary>One stage <c>final</c> with one part <c>p</c> of these sheets.</summary>
    public static Skill Skill(params Sheet[] sheets) => Skill(Stage("final", Part("p", sheets)));

    /// <summary>One stage, part <c>p</c>, sheet <c>s</c> with one aspect <c>a</c>: the mark is the total.</summary>
    public static Skill Plain => Skill(Sheet("s"));

    public static TieBreak By(string by, bool ascending = false)
    {
        var (kind, rest) = by.Split(':') is [var k, var r] ? (k, r) : (by, "");
        var ids = rest.Split('/');
        return new(by, Enum.Parse<TieBreakKind>(kind, ignoreCase: true), ids[0], ids.ElementAtOrDefault(1), ascending);
    }

    public static Entrant Entrant(
        string id, bool official = true, EntrantState state = EntrantState.Entered, string group = "", int? lot = null, string of = "") =>
        new() { Id = id, Skill = "skill", Official = official, State = state, Group = group, Lot = lot, Organisation = of };

    public static JudgeMarks Judge(string judge, params (string Key, decimal Value)[] values) =>
        new(judge, [.. values.Select(v => new MarkValue(v.Key, v.Value))]);

    public static SheetMarks Marks(string sheet, params JudgeMarks[] judges) =>
        new() { Stage = "final", Sheet = sheet, Judges = [.. judges] };

    /// <summary>One judge, one aspect <c>a</c>.</summary>
    public static SheetMarks Mark(decimal value, string sheet = "s", string stage = "final") =>
        new() { Stage = stage, Sheet = sheet, Judges = [Judge("j", ("a", value))] };

    public static ContestantMarks All(params SheetMarks[] sheets) => new([.. sheets], []);

    public static SheetFigure FigureOf(Sheet sheet, SheetMarks marks) =>
        FigureReckoner.Of(Skill(sheet), Entrant("c"), All(marks)).Stages[0].Parts[0].Sheets[0];

    /// <summary>The sheet's mark as published, or null.</summary>
    public static string? MarkOf(Sheet sheet, SheetMarks marks) => FigureOf(sheet, marks).Mark?.Text;

    public static ContestantFigures Figures(this Skill skill, Entrant entrant, params SheetMarks[] sheets) =>
        FigureReckoner.Of(skill, entrant, All(sheets));

    /// <summary>Standings of contestants with one mark each for the plain sheet.</summary>
    public static ImmutableArray<Standing> Rank(this Skill skill, params (string Id, decimal Mark)[] contestants) =>
        skill.Rank([.. contestants.Select(c => skill.Figures(Entrant(c.Id), Mark(c.Mark)))]);

    public static ImmutableArray<Standing> Rank(this Skill skill, params ContestantFigures[] figures) =>
        Ranking.Of(skill, figures).Standings;

    /// <summary>Ids and ranks, in the published order: <c>a1 b2 c2</c>.</summary>
    public static string Ranks(this IEnumerable<Standing> standings) =>
        string.Join(' ', standings.Select(s => s.Contestant + (s.Rank ?? $"({s.Status})")));

    /// <summary>Ids and awards, in the published order: <c>a:gold b: c:</c>.</summary>
    public static string Awards(this IEnumerable<Standing> standings) =>
        string.Join(' ', standings.Select(s => $"{s.Contestant}:{string.Join('+', s.Awards)}"));
}
