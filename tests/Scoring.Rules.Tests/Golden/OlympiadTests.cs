using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Explaining;
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

    [Fact]
    public void Every_explanation_ends_at_the_published_total_and_place()
    {
        var years = GoldenRows.Of("imo-olympiad/imo_individual.csv").Where(r => !FaultyYears.Contains(r["year"])).GroupBy(r => r["year"]);

        Assert.All(years, year =>
        {
            var (skill, field) = FieldOf([.. year]);
            var explained = new Explained(skill, field);
            Assert.True(explained.Agree());
            Assert.All(year, r => Assert.Equal((r["total"], r["rank"]), (explained[Of(r)].Total, explained[Of(r)].Rank)));
        });
    }

    private static IEnumerable<(string, string, string)> Ranked(List<Dictionary<string, string>> year)
    {
        var (skill, field) = FieldOf(year);
        return skill.Rank([.. field.Select(c => FigureReckoner.Of(skill, c.Entrant, c.Marks))]).Select(s => (s.Contestant, s.Total!, s.Rank!));
    }

    private static (Skill Skill, List<(Entrant Entrant, ContestantMarks Marks)> Field) FieldOf(List<Dictionary<string, string>> year)
    {
        // Of some early contestants only the total was published; it stands for the marks.
        var aspects = Problems.Where(p => year.Any(r => r[p].Length > 0)).Append("unpublished").ToList();
        var skill = Skill(Sheet("s", [.. aspects.Select(p => Aspect(p))])) with { Rounding = new(0, RoundingMode.HalfUp) };
        return (skill, year.ConvertAll(r => (Entrant(Of(r)), All(Marks("s", Judge("j", [.. aspects.Select(p => (p, MarkOf(r, p)))]))))));
    }

    private static decimal MarkOf(Dictionary<string, string> row, string aspect) =>
        aspect == "unpublished" ? (row["p1"].Length == 0 ? decimal.Parse(row["total"]) : 0)
        : row[aspect].Length == 0 ? 0
        : decimal.Parse(row[aspect]);

    private static string Of(Dictionary<string, string> row) => row["row"];
}
