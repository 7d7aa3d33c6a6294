using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes.Reading;

/// <summary>Whom points, titles and nominations may be about.</summary>
internal static class Subjects
{
    public static TallyOf One(Node node, string property, TallyOf fallback, bool required = false) => node.Choice(
        property,
        fallback,
        required,
        ("person", TallyOf.Person),
        ("group", TallyOf.Group),
        ("work", TallyOf.Work),
        ("organisation", TallyOf.Organisation),
        ("contestant", TallyOf.Contestant));

    /// <summary>Those that are entered in the programme itself.</summary>
    public static TallyOf Entered(Node node, string property) => node.Choice(
        property, TallyOf.Person, ("person", TallyOf.Person), ("group", TallyOf.Group), ("work", TallyOf.Work));

    public static ImmutableArray<TallyOf> EachEntered(Node node, string property)
    {
        var kinds = ImmutableArray.CreateBuilder<TallyOf>();
        foreach (var (word, at) in node.Texts(property, mayBeBlank: false).Select((word, i) => (word, JsonPath.Of(node.At(property), i))))
        {
            TallyOf? kind = word switch { "person" => TallyOf.Person, "group" => TallyOf.Group, "work" => TallyOf.Work, _ => null };
            if (kind is null || kinds.Contains(kind.Value))
            {
                node.Faults.Add(at, "请写 person、group、work，各一次。 Write person, group or work, each once.");
                continue;
            }

            kinds.Add(kind.Value);
        }

        return kinds.Count == 0 ? [TallyOf.Person] : kinds.ToImmutable();
    }
}
