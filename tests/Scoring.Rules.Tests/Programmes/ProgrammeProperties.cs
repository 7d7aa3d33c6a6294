using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Tallies;
using static Scoring.Rules.Tests.Programmes.Published;

namespace Scoring.Rules.Tests.Programmes;

public sealed class ProgrammeProperties
{
    private static readonly Programme Programme = ProgrammeText.Of("""
        "trades": [{"id": "a", "name": {"zh": "甲"}}, {"id": "b", "name": {"zh": "乙"}}],
        "organisations": [{"id": "o1", "name": {"zh": "一"}, "staff": 7}, {"id": "o2", "name": {"zh": "二"}, "staff": 5}],
        "members": [{"competition": "c1", "trade": "a", "weight": 1.5}, {"competition": "c2", "trade": "b"}],
        "participation": {},
        "standings": [
          {"id": "s1", "name": {"zh": "榜"}, "by": "organisation", "points": {"of": "place", "each": {"1": 9, "2": 7, "3": 6}, "ties": "mean"}, "best": 2,
           "per": "member", "tieBreaks": ["place:1", "best"],
           "awards": [{"id": "two", "name": {"zh": "奖"}, "kind": "count", "count": 2}, {"id": "third", "name": {"zh": "奖"}, "kind": "share", "share": 0.34, "rounding": "ceiling", "ties": "exclude"}]},
          {"id": "s2", "name": {"zh": "榜"}, "by": "trade", "points": {"of": "total"}, "combine": "mean"},
          {"id": "s3", "name": {"zh": "榜"}, "by": "organisation", "each": "trade", "points": {"of": "entry"}, "minResults": 2}],
        "tallies": [{"id": "t", "name": {"zh": "分"}, "of": "person", "period": "year", "modules": [{"id": "m", "name": {"zh": "块"}, "most": 5}],
                     "last": {"share": 0.2, "rounding": "halfUp"}}]
        """);

    private static readonly Gen<PublishedSkill[]> Results =
        (from competition in Gen.Elements("c1", "c2")
         from skill in Gen.Elements("x", "y")
         from revision in Gen.Choose(1, 3)
         from places in Gen.Choose(1, 4).ListOf()
         from organisations in Gen.Elements("o1", "二", "外", "").ArrayOf(places.Count)
         select new PublishedSkill(competition, skill, revision, [.. places.Order().Select((place, i) => Placed($"p{i}", organisations[i], place, 100 - place))]))
        .ListOf().Select(list => list.DistinctBy(one => (one.Competition, one.Skill, one.Revision)).ToArray());

    [Fact]
    public void The_order_of_results_never_matters() => Prop.ForAll(
        Results.SelectMany(results => Gen.Shuffle(results.Select(Turned).ToArray()).Select(shuffled => (results, shuffled))).ToArbitrary(),
        c => TextOf(TablesOf(Programme, [], c.results)) == TextOf(TablesOf(Programme, [], [.. c.shuffled]))).QuickCheckThrowOnFailure();

    [Fact]
    public void Awards_never_exceed_their_number_but_for_ties_taken_in() => Prop.ForAll(
        Results.ToArbitrary(),
        results =>
        {
            var rows = TablesOf(Programme, [], results)[0].Rows;
            var two = rows.Where(row => row.Awards.Contains("two")).ToArray();
            var third = rows.Count(row => row.Awards.Contains("third"));
            return third <= Math.Ceiling(0.34m * rows.Length)
                && (two.Length <= 2 || two.Count(row => row.TieGroup < two[^1].TieGroup) < 2);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_entries_never_matters_and_spared_ties_never_make_the_last_too_many() => Prop.ForAll(
        (from points in Gen.Choose(0, 4).ListOf()
         let all = points.Select((n, i) => new TallyPoints($"p{i % 7}", "m", "2024", n)).ToArray()
         from shuffled in Gen.Shuffle(all)
         select (all, shuffled)).ToArbitrary(),
        c =>
        {
            var (one, other) = (Of(c.all), Of(c.shuffled));
            return one.Overall.Lines().SequenceEqual(other.Overall.Lines())
                && one.Periods[0].Last.SequenceEqual(other.Periods[0].Last) && one.Periods[0].Last.Length <= 1; // halfUp(0.2 × 7) = 1
        }).QuickCheckThrowOnFailure();

    private static TallyTables Of(IEnumerable<TallyPoints> points) => TallyTables.Of(
        Programme.Tallies[0], new TallyRecord([.. points], [.. Enumerable.Range(0, 7).Select(n => new Stint($"p{n}", "2024", null))], ["2024"]));

    private static PublishedSkill Turned(PublishedSkill skill) => skill with { Lines = [.. skill.Lines.Reverse()] };
}
