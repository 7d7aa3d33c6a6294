using System.Globalization;

namespace Scoring.Rules.Competitions;

/// <summary>Where in a skill somebody may be put, or why not.</summary>
internal readonly record struct FreeSeat(string? Heat, string? Bench, Refusal? Refusal)
{
    public static FreeSeat Find(CompetitionState state, RosterLine line, string? heat, string? bench)
    {
        var others = state.Roster.Of(line.Skill).Select(file => file.Line).Where(other => other.Id != line.Id).ToArray();
        if (heat is not null && bench is not null)
        {
            return others.Any(other => other.Heat == heat && other.Bench == bench)
                ? new(null, null, Rules.Refusal.SeatTaken) : new(heat, bench, null);
        }

        var benches = bench is null ? state.Seating.BenchesOf(line.Skill, state.Roster) : [bench];
        var into = heat ?? others.Select(other => other.Heat).OfType<string>().Order(HeatOrder.Instance).LastOrDefault() ?? "1";
        if (FirstFree(others, benches, into) is { } free)
        {
            return new(into, free, null);
        }

        return heat is null && benches.Length > 0 && int.TryParse(into, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new($"{last + 1}", benches[0], null)
            : new(null, null, Rules.Refusal.NoFreeBench);
    }

    private static string? FirstFree(RosterLine[] others, ImmutableArray<string> benches, string heat)
    {
        var taken = others.Where(other => other.Heat == heat).Select(other => other.Bench).ToHashSet();
        return benches.FirstOrDefault(bench => !taken.Contains(bench));
    }
}
