using System.Text;
using Scoring.Rules.Programmes.Results;

namespace Scoring.Rules.Tests.Programmes;

public sealed class ResultReaderTests
{
    [Fact]
    public void A_published_result_is_taken_in_to_the_last_digit()
    {
        var json = """
            {"scheme": "s", "skills": [{"id": "icv", "standings": [
              {"contestant": "c01", "status": "placed", "rank": "2.5", "total": "89.830", "decidedBy": null, "scale": "712",
               "parts": {}, "sheets": {}, "awards": ["first", "fair"]},
              {"contestant": "c02", "group": "北", "status": "absent", "rank": null, "total": null, "decidedBy": null, "scale": null,
               "parts": {}, "sheets": {}, "awards": []}]}], "organisations": []}
            """;
        var skill = Assert.Single(ResultReader.Read("comp", 3, Encoding.UTF8.GetBytes(json), [new("c01", " 一冶 ", "技师", 4)]));

        Assert.Equal(("comp", "icv", 3), (skill.Competition, skill.Skill, skill.Revision));
        var first = skill.Lines[0];
        Assert.Equal((2.5m, 89.83m, 712m), (first.Place, first.Total, first.Scale));
        Assert.Equal(["first", "fair"], first.Awards);
        Assert.Equal(("一冶", "技师", 4), (first.Organisation, first.Level, first.Persons));
        Assert.True(skill.Lines[1] is { Place: null, TookPart: false, Group: "北", Organisation: "", Persons: 1 });
    }
}
