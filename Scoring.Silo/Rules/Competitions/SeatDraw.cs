using System.Security.Cryptography;
using System.Text;

namespace Scoring.Rules.Competitions;

/// <summary>
/// The draw <c>scoring-draw/1</c> (docs/decisions/drawing-seats.md): a pure function of the seed, the skill, the ids, the benches and who
/// is kept
/// apart. Every contestant has a ticket, the SHA-256 of <c>seed \n skill \n id</c> as lower-case hex; the lowest ticket sits first.
/// </summary>
internal static class SeatDraw
{
    public const string Name = "scoring-draw/1";

    /// <summary>Seats for everybody, by heat and bench: heats = ceil(contestants / benches), the last one may stay partly empty.</summary>
    public static ImmutableArray<Seat> Seats(
        string seed,
        string skill,
        IEnumerable<string> contestants,
        ImmutableArray<string> benches,
        ImmutableArray<ImmutableArray<string>>? apart)
    {
        var order = InOrder(seed, skill, contestants);
        var heats = Enumerable.Range(0, (order.Length + benches.Length - 1) / benches.Length)
            .Select(heat => new Heat($"{heat + 1}", Math.Min(benches.Length, order.Length - (heat * benches.Length))))
            .ToArray();
        if (apart is { } groups)
        {
            SpreadOut(seed, skill, order, heats, groups);
        }
        else
        {
            for (var i = 0; i < order.Length; i++)
            {
                heats[i / benches.Length].Members.Add(order[i]);
            }
        }

        return [.. heats.SelectMany(heat => heat.Members
            .OrderBy(member => member.Ticket, StringComparer.Ordinal)
            .Select((member, bench) => new Seat(member.Id, heat.Name, benches[bench])))];
    }

    /// <summary>Lots 1 to n; drawn with tickets of <c>seed \n lot \n skill \n id</c>.</summary>
    public static ImmutableArray<LotNumber> Lots(string seed, string skill, IEnumerable<string> contestants) =>
        [.. InOrder(seed, $"lot\n{skill}", contestants).Select((drawn, i) => new LotNumber(drawn.Id, i + 1))];

    // Large groups first, each member to the heat with the fewest of its own, then the most free places: with this order (Gale and Ryser)
    // nobody meets his own whenever that is possible at all. What is still equal, the tickets of member and heat decide.
    private static void SpreadOut(string seed, string skill, Drawn[] order, Heat[] heats, ImmutableArray<ImmutableArray<string>> groups)
    {
        var groupOf = groups.SelectMany((ids, group) => ids.Select(id => (id, group)))
            .ToDictionary(pair => pair.id, pair => pair.group, StringComparer.Ordinal);
        var members = order.GroupBy(drawn => groupOf.TryGetValue(drawn.Id, out var group) ? $"{group}" : "-" + drawn.Id);
        var largestFirst = members.OrderByDescending(group => group.Count()).ThenBy(group => group.First().Ticket, StringComparer.Ordinal);
        foreach (var group in largestFirst)
        {
            var own = new int[heats.Length];
            foreach (var member in group)
            {
                var chosen = Enumerable.Range(0, heats.Length)
                    .Where(heat => heats[heat].Free > 0)
                    .OrderBy(heat => own[heat])
                    .ThenByDescending(heat => heats[heat].Free)
                    .ThenBy(heat => TicketOf(seed, skill, $"{member.Id}\n{heats[heat].Name}"), StringComparer.Ordinal)
                    .First();
                heats[chosen].Members.Add(member);
                own[chosen]++;
            }
        }
    }

    private static Drawn[] InOrder(string seed, string skill, IEnumerable<string> contestants) =>
        [.. contestants.Select(id => new Drawn(id, TicketOf(seed, skill, id)))
            .OrderBy(drawn => drawn.Ticket, StringComparer.Ordinal).ThenBy(drawn => drawn.Id, StringComparer.Ordinal)];

    private static string TicketOf(string seed, string skill, string rest) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{skill}\n{rest}")));

    private readonly record struct Drawn(string Id, string Ticket);

    private sealed record Heat(string Name, int Places)
    {
        public List<Drawn> Members { get; } = [];

        public int Free => Places - Members.Count;
    }
}
