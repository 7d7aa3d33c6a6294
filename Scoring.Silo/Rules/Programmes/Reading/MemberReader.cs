using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Members; none may count a result another one counts.</summary>
internal sealed class MemberReader(HashSet<string> trades, HashSet<string> cities)
{
    private readonly Dictionary<string, List<Member>> _read = new(StringComparer.Ordinal);

    public static ImmutableArray<Member> Each(Node root, HashSet<string> trades, HashSet<string> cities) =>
        root.Each("members", new MemberReader(trades, cities).Read);

    private Member Read(Node node)
    {
        var member = new Member(
            Ids.Outside(node, "competition", required: true) ?? "",
            Ids.Outside(node, "skill"),
            Ids.Known(node, "trade", trades, "trades"),
            Ids.Known(node, "city", cities, "cities"),
            node.Text("season"),
            node.Number("weight", Limit.Positive) ?? 1);
        if (!_read.TryGetValue(member.Competition, out var same))
        {
            _read[member.Competition] = same = [];
        }

        if (same.Exists(member.Overlaps))
        {
            node.Faults.Add(node.Path, "这个赛事（赛项）已在上面：请删去一个。 This competition (skill) is counted above already: remove one.");
        }

        same.Add(member);
        return member;
    }
}
