using Scoring.Rules.Figures;

namespace Scoring.Rules.Competitions;

/// <summary>Decides about draws that stay closed until they are shown: closed with a commitment to the seed, opened by the seed itself.</summary>
internal static class SealedDraws
{
    /// <summary>Fixes everything the draw depends on. Who sits where is not recorded, nor in which order it came.</summary>
    public static Decision<Fact> Seal(
        CompetitionState state,
        string skill,
        (string Seed, string Commitment) kept,
        ImmutableArray<string> benches,
        Func<RosterLine, string>? organisationOf,
        string? reason)
    {
        var open = Benching.Draw(state, skill, kept.Seed, benches, organisationOf, reason);
        if (open.Refusal is not null)
        {
            return open;
        }

        if (state.Seating.Sealed.ContainsKey(skill) && string.IsNullOrWhiteSpace(reason))
        {
            return Decision<Fact>.Refuse(Refusal.ReasonNeeded);
        }

        var drawn = (SeatsDrawn)open.Facts[0];
        var taking = drawn.Seats.Where(seat => seat.Heat is not null).Select(seat => seat.Contestant).Order(StringComparer.Ordinal);
        return Decision<Fact>.Accept(
            new DrawSealed(skill, drawn.Draw, kept.Commitment, [.. taking], drawn.Benches) { Apart = drawn.Apart, Reason = drawn.Reason });
    }

    /// <summary>Draws what was closed. Whoever came or went since would make another draw of it: then it is drawn anew.</summary>
    public static Decision<Fact> Open(CompetitionState state, string skill, string seed, string salt)
    {
        if (!state.Seating.Sealed.TryGetValue(skill, out var found))
        {
            return Decision<Fact>.Refuse(Refusal.NothingSealed);
        }

        var files = state.Roster.Of(skill).ToArray();
        if (state.Skill(skill).Published || files.Any(file => file.Sheets.Any()))
        {
            return Decision<Fact>.Refuse(state.Skill(skill).Published ? Refusal.SkillPublished : Refusal.DrawAfterMarks);
        }

        var closed = found.Draw;
        var taking = files.Where(file => file.State is EntrantState.Entered).Select(file => file.Line.Id).Order(StringComparer.Ordinal);
        if (!taking.SequenceEqual(closed.Contestants))
        {
            return Decision<Fact>.Refuse(Refusal.SealedForOthers);
        }

        var seats = SeatDraw.Seats(seed, skill, closed.Contestants, closed.Benches, closed.Apart);
        var without = files.Where(file => file.State is not EntrantState.Entered).Select(file => new Seat(file.Line.Id, null, null));
        return Decision<Fact>.Accept(new SeatsDrawn(skill, closed.Draw, seed, closed.Benches, [.. seats, .. without])
        {
            Apart = closed.Apart,
            Reason = closed.Reason,
            Sealed = closed.Commitment,
            Salt = salt,
        });
    }
}
