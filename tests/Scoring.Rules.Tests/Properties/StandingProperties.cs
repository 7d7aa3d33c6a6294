using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Standings;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Properties;

public sealed class StandingProperties
{
    private static readonly Skill Chained = Skill(Sheet("s"), Sheet("t")) with { TieBreaks = [By("sheet:s"), By("lot")] };

    // Few different marks, so that ties are many; some have no lot, and some lack a mark.
    private static readonly Gen<ImmutableArray<ContestantFigures>> Fields =
        from size in Gen.Choose(0, 25)
        from marks in Gen.Choose(0, 3).ArrayOf(3 * size)
        select marks.Chunk(3).Select((m, i) => Chained.Figures(
            Entrant($"c{i:00}", official: m[2] != 3, lot: m[2] == 0 ? null : m[2]),
            m[1] == 3 && m[0] == 3 ? [Mark(m[0])] : [Mark(m[0]), Mark(m[1], "t")])).ToImmutableArray();

    [Fact]
    public void The_order_of_contestants_never_matters() => Prop.ForAll(
        Fields.SelectMany(f => Gen.Shuffle(f.ToArray()).Select(s => (f, s))).ToArbitrary(),
        c => Chained.Rank([.. c.f]).Ranks() == Chained.Rank(c.s).Ranks()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_place_is_one_more_than_the_number_of_those_ahead() => Prop.ForAll(Fields.ToArbitrary(), field =>
    {
        var figures = field.ToDictionary(f => f.Entrant.Id);
        var placed = Chained.Rank([.. field]).Where(s => s.Status == "placed").ToList();
        Assert.All(
            placed,
            s => Assert.Equal(s.Rank, $"{1 + placed.Count(o => Key(figures[o.Contestant]).CompareTo(Key(figures[s.Contestant])) > 0)}"));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DecidedBy_stands_exactly_where_equal_totals_were_parted() => Prop.ForAll(Fields.ToArbitrary(), field =>
    {
        var standings = Chained.Rank([.. field]);
        Assert.All(standings.Where(s => s.Rank is not null), s => Assert.Equal(
            standings.Any(o => o.Status == s.Status && o.Total == s.Total && o.Rank != s.Rank),
            s.DecidedBy is not null));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Awards_never_exceed_their_number_but_for_included_ties() => Prop.ForAll(
        Fields.SelectMany(f => Gen.Choose(1, 6).SelectMany(n => Gen.Elements(true, false).Select(ties => (f, n, ties)))).ToArbitrary(),
        c =>
        {
            var skill = Chained with { Awards = [GiveAwards.Count("g", c.n, c.ties), GiveAwards.Count("s", c.n, c.ties)] };
            var standings = skill.Rank([.. c.f]);
            foreach (var award in new[] { "g", "s" })
            {
                var given = standings.Where(s => s.Awards.Contains(award)).ToList();
                Assert.All(given, s => Assert.Equal("placed", s.Status));
                Assert.True(given.Count <= c.n || (c.ties && given[c.n - 1].Rank == given[^1].Rank));
                Assert.All(given, s => Assert.Single(s.Awards));
            }
        }).QuickCheckThrowOnFailure();

    private static (Fraction Total, Fraction First, decimal Lot) Key(ContestantFigures figures) =>
        (
            figures.Stages[0].Total!.Value.Value,
            figures.Stages[0].Parts[0].Sheets[0].Mark!.Value.Value,
            -(figures.Entrant.Lot ?? int.MaxValue));
}
