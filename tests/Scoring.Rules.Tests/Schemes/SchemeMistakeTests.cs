using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>One thing wrong in the scheme that has everything: one fault, at that place.</summary>
public sealed class SchemeMistakeTests
{
    private const string Stage = "skills/0/stages/1";
    private const string Part = Stage + "/parts/0";
    private const string Sheet = Part + "/sheets/0";
    private const string Aspects = Sheet + "/aspects";
    private const string PathOfPart = "$.skills[0].stages[1].parts[0]";
    private const string PathOfSheet = PathOfPart + ".sheets[0]";
    private const string PathOfAspects = PathOfSheet + ".aspects";

    [Theory]
    [InlineData("format", "\"scoring-scheme/2\"", "$.format")]
    [InlineData("format", "1", "$.format")]
    [InlineData("id", "\"Full\"", "$.id")]
    [InlineData("id", "\"\"", "$.id")]
    [InlineData("id", "\"-a\"", "$.id")]
    [InlineData("id", "\"a\\n\"", "$.id")]
    [InlineData("name", "{}", "$.name")]
    [InlineData("name", "\"Full\"", "$.name")]
    [InlineData("name", "{\"zh\": \" \"}", "$.name.zh")]
    [InlineData("name", "{\"zh\": \"甲\", \"de\": \"Alles\"}", "$.name.de")]
    [InlineData("subject", "\"animal\"", "$.subject")]
    [InlineData("remark", "\"x\"", "$.remark")]
    [InlineData("it's odd", "1", @"$['it\'s odd']")]
    [InlineData("rounding", "\"exact\"", "$.rounding")]
    [InlineData("rounding", "{\"digits\": -1, \"mode\": \"floor\"}", "$.rounding.digits")]
    [InlineData("rounding", "{\"digits\": 1.5, \"mode\": \"floor\"}", "$.rounding.digits")]
    [InlineData("rounding", "{\"digits\": 2, \"mode\": \"up\"}", "$.rounding.mode")]
    [InlineData("skills", "[]", "$.skills")]
    [InlineData("skills", "{}", "$.skills")]
    [InlineData("skills/1", "7", "$.skills[1]")]
    [InlineData("skills/1/id", "\"welding\"", "$.skills[1].id")]
    public void A_mistake_in_the_scheme_itself_is_refused(string place, string json, string path) =>
        Refused(place, json, path);

    [Theory]
    [InlineData("divideBy", "\"club\"", "$.skills[0].divideBy")]
    [InlineData("standing", "\"first\"", "$.skills[0].standing")]
    [InlineData("standing", "{}", "$.skills[0].standing.weights")]
    [InlineData("standing/weights", "{\"final\": 1}", "$.skills[0].standing.weights.prelim")]
    [InlineData("standing/weights/semi", "0.5", "$.skills[0].standing.weights.semi")]
    [InlineData("standing/weights/final", "\"0.7\"", "$.skills[0].standing.weights.final")]
    [InlineData("order", "\"up\"", "$.skills[0].order")]
    [InlineData("tieBreaks/0/by", "\"part:theory\"", "$.skills[0].tieBreaks[0].by")]
    [InlineData("tieBreaks/1/by", "\"sheet:paper\"", "$.skills[0].tieBreaks[1].by")]
    [InlineData("tieBreaks/2/by", "\"stage:semi\"", "$.skills[0].tieBreaks[2].by")]
    [InlineData("tieBreaks/3/by", "\"aspect:s1/a9\"", "$.skills[0].tieBreaks[3].by")]
    [InlineData("tieBreaks/3/by", "\"aspect:s1\"", "$.skills[0].tieBreaks[3].by")]
    [InlineData("tieBreaks/4/by", "\"time:s2\"", "$.skills[0].tieBreaks[4].by")]
    [InlineData("tieBreaks/0/by", "\"age\"", "$.skills[0].tieBreaks[0].by")]
    [InlineData("tieBreaks/0/order", "\"lower\"", "$.skills[0].tieBreaks[0].order")]
    [InlineData("tieBreaks/5/order", "\"asc\"", "$.skills[0].tieBreaks[5].order")]
    [InlineData("tieBreaks", "[]", "$.skills[0].ranks")]
    [InlineData("ranks", "\"olympic\"", "$.skills[0].ranks")]
    [InlineData("missing", "\"guess\"", "$.skills[0].missing")]
    [InlineData("scale/centre", "\"mode\"", "$.skills[0].scale.centre")]
    [InlineData("scale/spread", "\"range\"", "$.skills[0].scale.spread")]
    [InlineData("scale/points", "0", "$.skills[0].scale.points")]
    [InlineData("awards/0/to", "0", "$.skills[0].awards[0].to")]
    [InlineData("awards/1/from", "0", "$.skills[0].awards[1].from")]
    [InlineData("awards/0/toShare", "{\"share\": 0.5}", "$.skills[0].awards[0].toShare")]
    [InlineData("awards/1/toShare/share", "1.5", "$.skills[0].awards[1].toShare.share")]
    [InlineData("awards/1/toShare/of", "\"all\"", "$.skills[0].awards[1].toShare.of")]
    [InlineData("awards/1/id", "\"first\"", "$.skills[0].awards[1].id")]
    [InlineData("awards/0/passParts", "\"yes\"", "$.skills[0].awards[0].passParts")]
    [InlineData("awards/0/minTotal", "\"60\"", "$.skills[0].awards[0].minTotal")]
    [InlineData("awards/0/minEntries", "0", "$.skills[0].awards[0].minEntries")]
    [InlineData("awards/2/count", "2.5", "$.skills[0].awards[2].count")]
    [InlineData("awards/2/ties", "\"share\"", "$.skills[0].awards[2].ties")]
    [InlineData("awards/3/rounding", "\"halfEven\"", "$.skills[0].awards[3].rounding")]
    [InlineData("awards/3/share", "0", "$.skills[0].awards[3].share")]
    [InlineData("awards/3/cumulative", "1", "$.skills[0].awards[3].cumulative")]
    [InlineData("awards/4/on", "\"rank\"", "$.skills[0].awards[4].on")]
    [InlineData("awards/4/kind", "\"lottery\"", "$.skills[0].awards[4].kind")]
    [InlineData("awards/4/kind", "\"organisation\"", "$.skills[0].awards[4].kind")]
    [InlineData("awards/5/band", "-1", "$.skills[0].awards[5].band")]
    [InlineData("awards/2/from", "1", "$.skills[0].awards[2].from")]
    [InlineData("stages/1/id", "\"prelim\"", "$.skills[0].stages[1].id", 2)]
    [InlineData("stages/1/advance", "{\"count\": 2}", "$.skills[0].stages[1].advance")]
    [InlineData("stages/0/advance", "{}", "$.skills[0].stages[0].advance.count")]
    [InlineData("stages/0/advance/count", "12", "$.skills[0].stages[0].advance.share", 2)]
    [InlineData("stages/0/advance", "{\"count\": 12, \"rounding\": \"floor\"}", "$.skills[0].stages[0].advance.rounding")]
    [InlineData("stages/0/parts", "[]", "$.skills[0].stages[0].parts")]
    public void A_mistake_in_a_skill_is_refused(string place, string json, string path, int faults = 1) =>
        Refused("skills/0/" + place, json, path, faults);

    [Theory]
    [InlineData(Part + "/kind", "\"oral\"", PathOfPart + ".kind")]
    [InlineData(Part + "/weight", "-0.7", PathOfPart + ".weight")]
    [InlineData(Part + "/outOf", "0", PathOfPart + ".outOf")]
    [InlineData(Part + "/combine", "\"max\"", PathOfPart + ".combine")]
    [InlineData(Part + "/combine", "\"best:0\"", PathOfPart + ".combine")]
    [InlineData(Part + "/combine", "\"best:two\"", PathOfPart + ".combine")]
    [InlineData(Part + "/combine", "2", PathOfPart + ".combine")]
    [InlineData(Part + "/passMark", "-1", PathOfPart + ".passMark")]
    [InlineData(Stage + "/parts/1/id", "\"practical\"", "$.skills[0].stages[1].parts[1].id")]
    [InlineData(Stage + "/parts/1/sheets/1/id", "\"s2\"", "$.skills[0].stages[1].parts[1].sheets[1].id")]
    [InlineData(Sheet + "/max", "0", PathOfSheet + ".max")]
    [InlineData(Sheet + "/max", "1e2", PathOfSheet + ".max")]
    [InlineData(Sheet + "/max", "1234567890123", PathOfSheet + ".max")]
    [InlineData(Sheet + "/max", "0.12345678901234567", PathOfSheet + ".max")]
    [InlineData(Sheet + "/timed", "\"true\"", PathOfSheet + ".timed", 3)]
    [InlineData(Sheet + "/limitSeconds", "-1", PathOfSheet + ".limitSeconds")]
    [InlineData(Sheet + "/day", "0", PathOfSheet + ".day")]
    [InlineData(Sheet + "/stations/0", "5", PathOfSheet + ".stations[0]")]
    [InlineData(Sheet + "/combine", "\"mean\"", PathOfSheet + ".combine")]
    [InlineData(Sheet + "/aspects", "null", PathOfSheet + ".aspects", 2)]
    [InlineData(Sheet + "/panel/judges", "0", PathOfSheet + ".panel.judges")]
    [InlineData(Sheet + "/panel/judges", "null", PathOfSheet + ".panel.judges")]
    [InlineData(Sheet + "/panel/level", "\"part\"", PathOfSheet + ".panel.level")]
    [InlineData(Sheet + "/panel/combine", "\"max\"", PathOfSheet + ".panel.combine")]
    [InlineData(Sheet + "/panel/dropFrom", "2", PathOfSheet + ".panel.dropFrom")]
    [InlineData(Sheet + "/panel/dropHigh", "4", PathOfSheet + ".panel.dropFrom")]
    [InlineData(Sheet + "/panel/dropLow", "-1", PathOfSheet + ".panel.dropLow")]
    [InlineData(Sheet + "/panel/maxSpread", "\"none\"", PathOfSheet + ".panel.maxSpread")]
    public void A_mistake_in_a_part_or_sheet_is_refused(string place, string json, string path, int faults = 1) =>
        Refused(place, json, path, faults);

    [Theory]
    [InlineData("0/kind", "\"score\"", "[0].kind")]
    [InlineData("1/id", "\"a1\"", "[1].id")]
    [InlineData("0/max", "-2", "[0].max")]
    [InlineData("0/min", "10", "[0].min")]
    [InlineData("0/factor", "0", "[0].factor")]
    [InlineData("0/step", "0", "[0].step")]
    [InlineData("0/levels", "3", "[0].levels")]
    [InlineData("0/note", "7", "[0].note")]
    [InlineData("0/judges", "6", "[0].judges")]
    [InlineData("0/maxSpread", "\"any\"", "[0].maxSpread")]
    [InlineData("1/max", "0", "[1].max")]
    [InlineData("1/factor", "2", "[1].factor")]
    [InlineData("1/step", "1", "[1].step")]
    [InlineData("1/min", "0", "[1].min")]
    [InlineData("2/levels", "0", "[2].levels")]
    [InlineData("2/levelTexts", "[\"差\", \"好\"]", "[2].levelTexts")]
    [InlineData("2/levelTexts/1", "2", "[2].levelTexts[1]")]
    [InlineData("3/each", "0", "[3].each")]
    [InlineData("3/levelTexts", "[\"差\"]", "[3].levelTexts")]
    [InlineData("4/each", "1", "[4].each")]
    [InlineData("4/items", "[]", "[4].items")]
    [InlineData("4/items/1/id", "\"late\"", "[4].items[1].id")]
    [InlineData("4/items/1/most", "0", "[4].items[1].most")]
    [InlineData("5/zero", "600", "[5].zero")]
    [InlineData("5/from", "\"@outcome\"", "[5].from")]
    [InlineData("5/judges", "1", "[5].judges")]
    [InlineData("6/table/0/upTo", "1", "[6].table[1].upTo")]
    [InlineData("6/table/2/upTo", "9", "[6].table[2].upTo")]
    [InlineData("6/table/0/mark", "6", "[6].table[0].mark")]
    [InlineData("6/table/0", "{\"mark\": 5}", "[6].table[0].upTo")]
    public void A_mistake_in_an_aspect_is_refused(string place, string json, string path) =>
        Refused($"{Aspects}/{place}", json, PathOfAspects + path);

    [Theory]
    [InlineData("skills/1/missing", "\"zero\"", "$.skills[1].missing")]
    [InlineData("skills/1/scale", "{\"centre\": \"mean\", \"value\": 500, \"spread\": \"mad\", \"points\": 30}", "$.skills[1].scale")]
    [InlineData("skills/1/awards/0/minTotal", "5", "$.skills[1].awards[0].minTotal")]
    [InlineData(
        "skills/1/awards/0",
        "{\"id\": \"g\", \"name\": {\"zh\": \"金\"}, \"kind\": \"threshold\", \"min\": 5}",
        "$.skills[1].awards[0].kind")]
    [InlineData(
        "skills/1/awards/0",
        "{\"id\": \"gold\", \"name\": {\"zh\": \"金\"}, \"kind\": \"worldskills\"}",
        "$.skills[1].awards[0].kind")]
    [InlineData("skills/0/order", "\"asc\"", "$.skills[0].missing", 5)]
    [InlineData("awards/0/kind", "\"place\"", "$.awards[0].kind")]
    [InlineData("awards/0/score/fourth", "1", "$.awards[0].score.fourth")]
    [InlineData("awards/0/score/medals", "1", "$.awards[0].score.medals")]
    [InlineData("awards/0/score", "{}", "$.awards[0].score")]
    [InlineData("awards/0/best", "2", "$.awards[0].best", 2)]
    [InlineData("awards/0/per", "\"skill\"", "$.awards[0].per")]
    [InlineData("awards/0/count", "0", "$.awards[0].count")]
    public void A_mistake_between_things_is_refused(string place, string json, string path, int faults = 1) =>
        Refused(place, json, path, faults);

    [Theory]
    [InlineData("format", "$.format")]
    [InlineData("id", "$.id")]
    [InlineData("name", "$.name")]
    [InlineData("skills", "$.skills")]
    [InlineData("skills/0/stages", "$.skills[0].stages")]
    [InlineData("skills/0/scale", "$.skills[0].awards[4].on", 2)]
    [InlineData("skills/0/scale/value", "$.skills[0].scale.value")]
    [InlineData("skills/0/awards/0/kind", "$.skills[0].awards[0].kind")]
    [InlineData("skills/0/awards/0/to", "$.skills[0].awards[0].to")]
    [InlineData("skills/0/awards/3/share", "$.skills[0].awards[3].share")]
    [InlineData("skills/0/awards/4/min", "$.skills[0].awards[4].min")]
    [InlineData("skills/0/tieBreaks/0/by", "$.skills[0].tieBreaks[0].by")]
    [InlineData(Part + "/kind", PathOfPart + ".kind")]
    [InlineData(Part + "/sheets", PathOfPart + ".sheets", 4)]
    [InlineData(Sheet + "/timed", PathOfAspects + "[5].from", 2)]
    [InlineData(Sheet + "/panel/judges", PathOfSheet + ".panel.judges")]
    [InlineData(Aspects + "/0/max", PathOfAspects + "[0].max")]
    [InlineData(Aspects + "/3/each", PathOfAspects + "[3].each")]
    [InlineData(Aspects + "/4/items", PathOfAspects + "[4].items")]
    [InlineData(Aspects + "/4/items/0/name", PathOfAspects + "[4].items[0].name")]
    [InlineData(Aspects + "/5/full", PathOfAspects + "[5].full")]
    [InlineData(Aspects + "/6/table", PathOfAspects + "[6].table")]
    [InlineData("awards/0/score", "$.awards[0].score")]
    [InlineData("awards/0/count", "$.awards[0].count")]
    public void Something_lacking_is_refused(string place, string path, int faults = 1) =>
        Refused(SchemeText.Read(SchemeText.Without(SchemeText.Full, place)), path, faults);

    [Fact]
    public void On_a_sheet_level_panel_no_aspect_has_judges_of_its_own() =>
        Refused(Part + "/sheets/1/aspects/0/judges", "1", PathOfPart + ".sheets[1].aspects[0].judges");

    [Fact]
    public void A_part_that_earns_nothing_cant_be_scaled() => Refused(
        "skills/1/stages/0/parts/0",
        """
        { "id": "p", "name": { "zh": "扣" }, "kind": "other", "outOf": 10, "sheets": [ { "id": "s", "name": { "zh": "扣" },
          "aspects": [ { "id": "a", "name": { "zh": "扣" }, "kind": "deduction", "max": 0, "min": -5, "each": 1 } ] } ] }
        """,
        "$.skills[1].stages[0].parts[0].outOf");

    [Fact]
    public void A_property_written_twice_is_refused() =>
        Refused(SchemeText.Read(SchemeText.Full.Replace("\"missing\":", "\"missing\": 1, \"missing\":")), "$.skills[0].missing", 2);

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        var text = SchemeText.With(SchemeText.With(SchemeText.Full, "skills/1/id", "\"Q\""), "id", "3");

        Assert.Equal(["$.id", "$.skills[1].id"], SchemeText.Read(text).Faults.Select(fault => fault.Place));
    }

    private static void Refused(string place, string json, string path, int faults = 1) =>
        Refused(SchemeText.Read(SchemeText.With(SchemeText.Full, place, json)), path, faults);

    private static void Refused(SchemeReading reading, string path, int faults)
    {
        Assert.Null(reading.Scheme);
        Assert.Contains(reading.Faults, fault => fault.Place == path);
        Assert.True(reading.Faults.Length == faults, string.Join('\n', reading.Faults));
        Assert.All(reading.Faults, fault => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[a-z]", fault.Reason));
    }
}
