using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Competitions;

/// <summary>Decides about heats, benches and lots: drawn with a recorded seed, or changed with a reason.</summary>
internal static class Benching
{
    private const int MostBenches = 1_000, LongestName = 16;

    /// <summary>Seats for everybody entered. Without <c>organisationOf</c>, who stands for whom is not looked at.</summary>
    public static Decision<Fact> Draw(
        CompetitionState state,
        string skill,
        string seed,
        ImmutableArray<string> benches,
        Func<RosterLine, string>? organisationOf,
        string? reason)
    {
        if (Drawable(state, skill, seed) is { } refused)
        {
            return refused;
        }

        var named = benches.Select(bench => bench.Trim()).ToImmutableArray();
        if (named.Length is 0 or > MostBenches
            || named.Any(bench => bench.Length is 0 or > LongestName)
            || named.Distinct().Count() != named.Length)
        {
            const string Wanted = "工位须为 1 到 1000 个，各不相同，名称最多 16 个字。 Give 1 to 1000 different benches of at most 16 characters.";
            return Decision<Fact>.Refuse(Refusal.BadRequest, new PlacedFault("$.benches", Wanted));
        }

        var files = state.Roster.Of(skill).ToArray();
        var taking = files.Where(file => file.State is EntrantState.Entered).ToArray();
        if (files.Any(file => file.Sheets.Any()))
        {
            return Decision<Fact>.Refuse(Refusal.DrawAfterMarks);
        }

        var seated = files.Any(file => file.Line.Heat is not null || file.Line.Bench is not null);
        if (taking.Length == 0 || (seated && string.IsNullOrWhiteSpace(reason)))
        {
            return Decision<Fact>.Refuse(taking.Length == 0 ? Refusal.NotFound : Refusal.ReasonNeeded);
        }

        var apart = organisationOf is null ? (ImmutableArray<ImmutableArray<string>>?)null : GroupsOf(taking, organisationOf);
        var seats = SeatDraw.Seats(seed, skill, taking.Select(file => file.Line.Id), named, apart);
        var without = files.Except(taking).Select(file => new Seat(file.Line.Id, null, null));
        return Decision<Fact>.Accept(
            new SeatsDrawn(skill, SeatDraw.Name, seed, named, [.. seats, .. without]) { Apart = apart, Reason = Trim(reason) });
    }

    /// <summary>Lots for those named, or for the whole skill when nobody is.</summary>
    public static Decision<Fact> DrawLots(
        CompetitionState state, string skill, string seed, ImmutableArray<string> contestants, string? reason)
    {
        if (Drawable(state, skill, seed) is { } refused)
        {
            return refused;
        }

        var files = state.Roster.Of(skill).Where(file => contestants.IsEmpty || contestants.Contains(file.Line.Id)).ToArray();
        if (files.Length == 0 || (!contestants.IsEmpty && files.Length != contestants.Length))
        {
            return Decision<Fact>.Refuse(Refusal.NotFound);
        }

        if (files.Any(file => file.Lot != file.Line.Lot))
        {
            return Decision<Fact>.Refuse(Refusal.LotRuled);
        }

        if (files.Any(file => file.Line.Lot is not null) && string.IsNullOrWhiteSpace(reason))
        {
            return Decision<Fact>.Refuse(Refusal.ReasonNeeded);
        }

        var lots = SeatDraw.Lots(seed, skill, files.Select(file => file.Line.Id));
        return Decision<Fact>.Accept(new LotsDrawn(skill, SeatDraw.Name, seed, lots) { Reason = Trim(reason) });
    }

    public static Decision<Fact> Swap(CompetitionState state, string contestant, string other, string reason)
    {
        if ((Movable(state, contestant, reason, out var one) ?? Movable(state, other, reason, out _)) is { } refused)
        {
            return refused;
        }

        return (one.Line, state.Roster[other].Line) switch
        {
            var (left, right) when left.Skill != right.Skill => Decision<Fact>.Refuse(Refusal.OtherSkill),
            var (left, right) when (left.Heat, left.Bench) == (right.Heat, right.Bench) => Decision<Fact>.Refuse(Refusal.NothingChanges),
            var (left, right) => Decision<Fact>.Accept(new SeatsChanged(
                [new Seat(left.Id, right.Heat, right.Bench), new Seat(right.Id, left.Heat, left.Bench)], reason.Trim())),
        };
    }

    /// <summary>Without a heat: the last one, or a new one after it when that is full. Without a bench: the first free one.</summary>
    public static Decision<Fact> Move(CompetitionState state, string contestant, string? heat, string? bench, string reason)
    {
        if (Movable(state, contestant, reason, out var file) is { } refused)
        {
            return refused;
        }

        var seat = FreeSeat.Find(state, file.Line, Trim(heat), Trim(bench));
        return seat.Refusal is { } full
            ? Decision<Fact>.Refuse(full)
            : (seat.Heat, seat.Bench) == (file.Line.Heat, file.Line.Bench)
                ? Decision<Fact>.Refuse(Refusal.NothingChanges)
                : Decision<Fact>.Accept(new SeatsChanged([new Seat(contestant, seat.Heat, seat.Bench)], reason.Trim()));
    }

    private static Decision<Fact>? Drawable(CompetitionState state, string skill, string seed) => state switch
    {
        { Exists: false } => Decision<Fact>.Refuse(Refusal.NoSuchCompetition),
        _ when !state.TrySkill(skill, out _) => Decision<Fact>.Refuse(Refusal.NotFound),
        _ when state.Skill(skill).Published => Decision<Fact>.Refuse(Refusal.SkillPublished),
        _ when seed.Length is 0 or > 200 || seed.Any(char.IsControl) => Decision<Fact>.Refuse(
            Refusal.BadRequest, new PlacedFault("$.seed", "种子须为 1 到 200 个字符，一行。 A seed has 1 to 200 characters on one line.")),
        _ => null,
    };

    private static Decision<Fact>? Movable(CompetitionState state, string contestant, string reason, out ContestantFile file)
    {
        file = null!;
        return !state.Exists ? Decision<Fact>.Refuse(Refusal.NoSuchCompetition)
            : !state.Roster.TryFind(contestant, out file) ? Decision<Fact>.Refuse(Refusal.NotFound)
            : string.IsNullOrWhiteSpace(reason) ? Decision<Fact>.Refuse(Refusal.ReasonNeeded)
            : state.Skill(file.Line.Skill).Published ? Decision<Fact>.Refuse(Refusal.SkillPublished)
            : null;
    }

    private static ImmutableArray<ImmutableArray<string>> GroupsOf(ContestantFile[] files, Func<RosterLine, string> organisationOf) =>
        [.. files.GroupBy(file => organisationOf(file.Line), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Count() > 1)
            .Select(group => group.Select(file => file.Line.Id).ToImmutableArray())];

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
