using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Competitions;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>
/// The draw of docs/decisions/drawing-seats.md. The literal seats were reckoned apart from this code, with Python's hashlib.
/// </summary>
public sealed class SeatDrawTests
{
    private const string Seed = "长春 2026-11-21";

    private static readonly ImmutableArray<string> Ids = ["c01", "c02", "c03", "c04", "c05", "c06", "c07"];

    private static readonly Gen<(string Seed, int People, int Benches, ImmutableArray<ImmutableArray<string>> Apart)> Fields =
        from seed in Gen.Choose(0, 1000)
        from people in Gen.Choose(1, 40)
        from benches in Gen.Choose(1, 12)
        from organisations in Gen.Choose(0, 9).ArrayOf(people)
        select ($"seed {seed}", people, benches, GroupsOf(organisations));

    [Fact]
    public void Seats_are_drawn_by_ticket_heat_after_heat() => Assert.Equal(
        "c06@1-01 c05@1-02 c03@1-03 c04@2-01 c07@2-02 c02@2-03 c01@3-01",
        Text(SeatDraw.Seats(Seed, "icv", Ids, ["01", "02", "03"], null)));

    [Fact]
    public void Organisations_are_kept_apart_when_asked() => Assert.Equal(
        "c05@1-01 c03@1-02 c07@1-03 c06@2-01 c04@2-02 c02@2-03 c01@3-01",
        Text(SeatDraw.Seats(Seed, "icv", Ids, ["01", "02", "03"], [["c01", "c02", "c03"], ["c04", "c05"]])));

    [Fact]
    public void Lots_have_tickets_of_their_own() => Assert.Equal(
        ["c01", "c06", "c04", "c02", "c05", "c03", "c07"],
        SeatDraw.Lots(Seed, "icv", Ids).Select(lot => lot.Contestant));

    [Fact]
    public void Sixty_people_on_ten_benches_are_six_full_heats()
    {
        var seats = SeatDraw.Seats("s", "icv", IdsOf(60), BenchesOf(10), null);

        Assert.Equal(["1", "2", "3", "4", "5", "6"], seats.Select(seat => seat.Heat).Distinct());
        Assert.All(seats.GroupBy(seat => seat.Heat), heat => Assert.Equal(10, heat.Select(seat => seat.Bench).Distinct().Count()));
    }

    [Fact]
    public void The_order_of_the_roster_never_matters() => Prop.ForAll(
        Fields.SelectMany(f => Gen.Shuffle(IdsOf(f.People).ToArray()).Select(shuffled => (f, shuffled))).ToArbitrary(),
        c => Text(SeatDraw.Seats(c.f.Seed, "s", IdsOf(c.f.People), BenchesOf(c.f.Benches), c.f.Apart))
            == Text(SeatDraw.Seats(c.f.Seed, "s", c.shuffled, BenchesOf(c.f.Benches), c.f.Apart))).QuickCheckThrowOnFailure();

    [Fact]
    public void Everybody_gets_one_place_and_nobody_shares_it() => Prop.ForAll(Fields.ToArbitrary(), field =>
    {
        var seats = SeatDraw.Seats(field.Seed, "s", IdsOf(field.People), BenchesOf(field.Benches), field.Apart);
        var heats = (field.People + field.Benches - 1) / field.Benches;
        return seats.Select(seat => seat.Contestant).Order().SequenceEqual(IdsOf(field.People).Order())
            && seats.Select(seat => (seat.Heat, seat.Bench)).Distinct().Count() == field.People
            && seats.Select(seat => seat.Heat).Distinct().Count() == heats;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_meets_his_own_organisation_where_that_is_possible_at_all() => Prop.ForAll(Fields.ToArbitrary(), field =>
    {
        var heatOf = SeatDraw.Seats(field.Seed, "s", IdsOf(field.People), BenchesOf(field.Benches), field.Apart)
            .ToDictionary(seat => seat.Contestant, seat => seat.Heat);
        var meet = field.Apart.Any(group => group.Select(id => heatOf[id]).Distinct().Count() < group.Length);
        return !meet || !Possible(field);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2", "10")]
    [InlineData("A2", "A10")]
    [InlineData("01", "2")]
    [InlineData("9", null)]
    [InlineData("1", "1a")]
    public void Heats_and_benches_are_ordered_as_people_count(string before, string? after)
    {
        Assert.True(HeatOrder.Instance.Compare(before, after) < 0);
        Assert.True(HeatOrder.Instance.Compare(after, before) > 0);
    }

    /// <summary>Gale and Ryser: the k largest groups find room, each in different heats, for every k.</summary>
    private static bool Possible((string Seed, int People, int Benches, ImmutableArray<ImmutableArray<string>> Apart) field)
    {
        var heats = (field.People + field.Benches - 1) / field.Benches;
        var places = Enumerable.Range(0, heats).Select(heat => Math.Min(field.Benches, field.People - (heat * field.Benches))).ToArray();
        var sizes = field.Apart.Select(group => group.Length).OrderDescending().ToArray();
        return Enumerable.Range(1, sizes.Length).All(k => sizes.Take(k).Sum() <= places.Sum(place => Math.Min(place, k)));
    }

    private static ImmutableArray<ImmutableArray<string>> GroupsOf(int[] organisations) =>
        [.. organisations.Select((organisation, i) => (organisation, id: $"c{i}")).GroupBy(pair => pair.organisation)
            .Where(group => group.Key > 0 && group.Count() > 1).Select(group => group.Select(pair => pair.id).ToImmutableArray())];

    private static IEnumerable<string> IdsOf(int people) => Enumerable.Range(0, people).Select(n => $"c{n}");

    private static ImmutableArray<string> BenchesOf(int benches) => [.. Enumerable.Range(1, benches).Select(n => $"{n:00}")];

    private static string Text(IEnumerable<Seat> seats) =>
        string.Join(' ', seats.Select(seat => $"{seat.Contestant}@{seat.Heat}-{seat.Bench}"));
}
