namespace Scoring.Api.Tests.Doors;

/// <summary>The interface describes itself.</summary>
public sealed class DescriptionTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    [Fact]
    public async Task Every_route_is_described_and_marks_are_text_by_aspect()
    {
        var described = (await open.Event.Organizer.GetAsync("/openapi/v1.json")).Accepted().Json;

        Assert.All(described["paths"]!.AsObject(), path => Assert.All(path.Value!.AsObject(), method =>
            Assert.True(method.Value!["summary"] is not null, $"{method.Key} {path.Key}")));
        var schemas = described["components"]!["schemas"]!;
        Assert.Equal("string", (string)schemas["ImmutableArrayOfMark"]!["additionalProperties"]!["type"]!);
        Assert.NotNull(schemas["SheetRequest"]!["properties"]!["expectedVersion"]!["description"]);
    }

    [Fact]
    public async Task A_desk_embeds_the_scheme_as_JSON_and_a_sheet_its_marks_by_aspect()
    {
        (await open.Oral.SubmitAsync("described", "002", new { a1 = "8" }, sheet: "s2")).Accepted();

        var desk = (await open.Oral.Caller.GetAsync($"{open.Oral.Root}/desk")).Accepted().Json;
        var own = (await open.Oral.Caller.GetAsync($"{open.Oral.Root}/sheets/002/final/s2")).Accepted().Json;

        Assert.Equal("scoring-scheme/1", (string)desk["view"]!["scheme"]!["format"]!);
        Assert.Equal("8", (string)own["versions"]![0]!["marks"]!["a1"]!);
        Assert.Null(own["draft"]);
    }
}
