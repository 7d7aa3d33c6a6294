using Scoring.Rules.Tests.Generated;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>The published JSON Schema against the reader; <c>readerOnly</c> in <c>mistakes.json</c> is beyond any schema.</summary>
public sealed class JsonSchemaTests
{
    public static TheoryData<int, string, string> Mistakes => SchemeMistakeTests.Mistakes;

    [Fact]
    public void The_scheme_that_has_everything_is_valid() => Assert.True(JsonSchema.OfSchemes.Accepts(SchemeText.Full));

    [Fact]
    public void Every_scheme_that_is_read_is_valid() => Dice.Check(300, dice =>
    {
        var json = AnyScheme.Json(dice).ToJsonString();

        Assert.True(SchemeText.Read(json).Faults.IsEmpty, json + string.Join('\n', SchemeText.Read(json).Faults));
        Assert.True(JsonSchema.OfSchemes.Accepts(json), json);
    });

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_refused_where_a_schema_can_see_it(int at, string place, string json)
    {
        Assert.NotEmpty(place + json);
        var mistake = Mistake.All[at];

        Assert.Equal(mistake.ReaderOnly, JsonSchema.OfSchemes.Accepts(mistake.Text));
    }
}
