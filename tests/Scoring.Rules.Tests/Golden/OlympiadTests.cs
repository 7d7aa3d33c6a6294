using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Golden;

/// <summary>The International Mathematical Olympiad: totals and places of every year whose source has no fault.</summary>
public sealed class OlympiadTests
{
    private static readonly string[] Problems = ["p1", "p2", "p3", "p4", "p5", "p6", "p7"];

    private static readonly string[] FaultyYears =
    [
        "1959", "1960", "1962", "1969", "1976", "1981", "1984", "1987", "1990",
        "1992", "1994", "1995", "1999", "2004", "2008", "2012", "2014",
    ];

    [Fact]
    public void Totals_and_places_are_the_published_ones()
    {
        var rows = GoldenRows.Of("imo-olympiad/imo_individual.csv").Where(r => !FaultyYears.Contains(r["year"]));
        var years = rows.GroupBy(r => r["year"]).ToList();

        Assert.Equal((48, 16_661), (years.Count, years.Sum(y => y.Count())));
        Assert.All(years, year => Assert.Equal(
            year.Select(r => (Of(r), r["total"], r["rank"])).Order(),
            Ranked([.. year]).Order()));
    }

    private static IEnumerable<(string, string, string)> Ranked(List<Dictionary<string, string>> year)
    {
        // Of some early contestants only the total was published; it stands for the marks.
        var aspects = Problems.Where(p => year.Any(r => r[p].Length > 0)).Append("unpublished").ToList();
        var skill = Skill(Sheet("s", [.. aspects.Select(p => Aspect(p))])) with { Rounding = new(0, Rules.Schemes.RoundingMode.HalfUp) };
        return skill.Rank(
            [.. year.Select(r => skill.Figures(Entrant(Of(r)), Marks("s", Judge("j", [.. aspects.Select(p => (p, MarkOf(r, p)))]))))])
            .Select(s => (s.Contestant, s.Total!, s.Rank!));
    }

    private static decimal MarkOf(Dictionary<string, string> row, string aspect) =>
        aspect == "unpublished" ? (row["p1"].Length == 0 ? decimal.Parse(row["total"]) : 0)
        : row[aspect].Length == 0 ? 0
        : decimal.Parse(row[aspect]);

    private static string Of(Dictionary<string, string> row) => row["row"];
}
