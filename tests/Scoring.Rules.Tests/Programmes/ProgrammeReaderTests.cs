using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Programmes;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tests.Schemes;

namespace Scoring.Rules.Tests.Programmes;

public sealed class ProgrammeReaderTests
{
    [Fact]
    public void The_programme_that_has_everything_is_read_whole()
    {
        var programme = ProgrammeText.Read(ProgrammeText.Full).Programme!;

        Assert.Equal(["o1", "o2", "o3"], programme.Organisations.Select(o => o.Id));
        Assert.Equal(new Member("rebar-south", null, "rebar", "south", "2026", 0.5m), programme.Members[1]);
        var companies = programme.Standings[0];
        Assert.Equal(new Rounding(1, RoundingMode.Floor), companies.Rounding);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], companies.Points.Places.Keys);
        Assert.Equal(["place:1", "award:first", "results", "best", "rate"], companies.TieBreaks.Select(tie => tie.By));
        Assert.Equal(0.8m, companies.Awards[0].MinRate);
        Assert.Equal(new LastRule(0.2m, RoundingMode.Floor, false, 2), programme.Tallies[0].Last);
        Assert.Equal(TallyOf.Contestant, programme.Tallies[1].Of);
        Assert.Equal(new Tier("city", new Name("市级工匠", null), null, null, 3), programme.Registers[0].Tiers[1]);
        Assert.True(programme.Upgrades[0].Rules[0].Raise);
        Assert.Equal([TallyOf.Person, TallyOf.Group], programme.Nominations[1].Of);
        Assert.Equal(1, programme.Nominations[1].Reviews);
    }

    [Fact]
    public void Every_example_of_the_documentation_is_read()
    {
        var standing = "standings";
        foreach (var block in Blocks())
        {
            var list = block.Contains("\"by\"") ? standing
                : block.Contains("\"modules\"") ? "tallies"
                : block.Contains("\"tiers\"") ? "registers"
                : block.Contains("\"levels\"") ? "upgrades" : "nominations";
            ProgrammeText.Of($"\"participation\": {{}}, \"{list}\": [{block}]");
        }
    }

    [Theory]
    [InlineData("format", "\"scoring-programme/2\"", "$.format")]
    [InlineData("remark", "1", "$.remark")]
    [InlineData("organisations/1/city", "\"west\"", "$.organisations[1].city")]
    [InlineData("organisations/1/staff", "0", "$.organisations[1].staff")]
    [InlineData("organisations/1/also", "[\"一冶\"]", "$.organisations[1]")]
    [InlineData("members/1/trade", "\"cooking\"", "$.members[1].trade")]
    [InlineData("members/1/competition", "\"Bad\"", "$.members[1].competition")]
    [InlineData("members/1/competition", "\"weld-north\"", "$.members[1]")]
    [InlineData("members/1/weight", "0", "$.members[1].weight")]
    [InlineData("standings/0/by", "\"person\"", "$.standings[0].by")]
    [InlineData("standings/0/best", "0", "$.standings[0].best")]
    [InlineData("standings/1/per", "\"member\"", "$.standings[1].per")]
    [InlineData("standings/0/points/each/first", "3", "$.standings[0].points.each.first")]
    [InlineData("standings/0/points/each/5", "3", "$.standings[0].points.each['5']")]
    [InlineData("standings/0/points/each", "{}", "$.standings[0].points.each")]
    [InlineData("standings/1/points/ties", "\"mean\"", "$.standings[1].points.ties")]
    [InlineData("standings/0/tieBreaks/0", "\"place:0\"", "$.standings[0].tieBreaks[0]")]
    [InlineData("standings/0/tieBreaks/1", "\"sheet:s1\"", "$.standings[0].tieBreaks[1]")]
    [InlineData("standings/0/awards/0/kind", "\"worldskills\"", "$.standings[0].awards[0].kind")]
    [InlineData("standings/0/awards/0/minRate", "1.2", "$.standings[0].awards[0].minRate")]
    [InlineData("standings/0/awards/0/passParts", "true", "$.standings[0].awards[0].passParts")]
    [InlineData("participation/count", "\"all\"", "$.participation.count")]
    [InlineData("tallies/0/of", "\"judge\"", "$.tallies[0].of")]
    [InlineData("tallies/0/period", "\"none\"", "$.tallies[0].last")]
    [InlineData("tallies/0/modules", "[]", "$.tallies[0].modules")]
    [InlineData("tallies/0/modules/1/id", "\"study\"", "$.tallies[0].modules[1].id")]
    [InlineData("tallies/0/modules/0/max", "-1", "$.tallies[0].modules[0].max")]
    [InlineData("tallies/0/last/share", "2", "$.tallies[0].last.share")]
    [InlineData("tallies/0/last/periods", "0", "$.tallies[0].last.periods")]
    [InlineData("registers/0/rules/0/tier", "\"national\"", "$.registers[0].rules[0].tier")]
    [InlineData("registers/0/rules/0/places/to", "0", "$.registers[0].rules[0].places.to", 2)]
    [InlineData("registers/0/rules/0/awards", "[\"first\"]", "$.registers[0].rules[0].awards")]
    [InlineData("registers/0/tiers/0/quota", "-2", "$.registers[0].tiers[0].quota")]
    [InlineData("upgrades/0/rules/0/to", "\"l9\"", "$.upgrades[0].rules[0].to")]
    [InlineData("upgrades/0/levels/1/also", "[\"三级\"]", "$.upgrades[0].levels[1]")]
    [InlineData("nominations/0/register", "\"titles\"", "$.nominations[0].register")]
    [InlineData("nominations/0/categories/1/id", "\"village\"", "$.nominations[0].register")]
    [InlineData("nominations/0/of", "[\"group\"]", "$.nominations[0].of")]
    [InlineData("nominations/1/of", "[\"organisation\"]", "$.nominations[1].of[0]")]
    [InlineData("nominations/1/certificate/text", "{}", "$.nominations[1].certificate.text")]
    public void A_mistake_is_refused_at_its_place_with_a_sentence(string place, string json, string path, int faults = 1)
    {
        var reading = ProgrammeText.Read(SchemeText.With(ProgrammeText.Full, place, json));

        Assert.Null(reading.Programme);
        Assert.Contains(reading.Faults, fault => fault.Place == path);
        Assert.True(reading.Faults.Length <= faults, string.Join('\n', reading.Faults));
        Assert.All(reading.Faults, fault => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[a-z]", fault.Reason));
    }

    [Fact]
    public void Without_participation_nothing_asks_for_a_rate()
    {
        var reading = ProgrammeText.Read(SchemeText.Without(ProgrammeText.Full, "participation"));

        Assert.Equal(["$.standings[0].awards[0].minRate", "$.standings[0].tieBreaks[4]"], reading.Faults.Select(f => f.Place).Order());
    }

    [Fact]
    public void Damaged_bytes_never_crash_the_reader()
    {
        var full = Encoding.UTF8.GetBytes(ProgrammeText.Full);
        var damages = Gen.Choose(0, full.Length - 1).SelectMany(at => Gen.Elements((byte)'0', (byte)'"', (byte)'-', (byte)'{', (byte)0xff).Select(b => (at, b)));
        Prop.ForAll(damages.ToArbitrary(), damage =>
        {
            var bytes = full.ToArray();
            bytes[damage.at] = damage.b;
            var reading = ProgrammeReader.Read(bytes);
            return reading.Programme is null == (reading.Faults.Length > 0);
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Blocks()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var page = Path.Combine(folder.FullName, "docs", "programmes.md");
            if (File.Exists(page))
            {
                return [.. File.ReadAllText(page).Split("```json").Skip(1).Select(text => text.Split("```")[0])];
            }
        }

        throw new FileNotFoundException("docs/programmes.md");
    }
}
