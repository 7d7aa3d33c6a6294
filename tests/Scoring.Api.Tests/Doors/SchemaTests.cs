using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>The JSON Schema of scheme files is there for every editor of the staff, and not outside.</summary>
public sealed class SchemaTests(OpenEvent open) : IClassFixture<OpenEvent>
{
    private const string Path = "/schemas/scheme-1.json";

    [Fact]
    public async Task Anyone_at_the_staffs_door_gets_it()
    {
        using var http = new HttpClient { BaseAddress = open.App.Staff };

        using var answer = await http.GetAsync(Path, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("scoring-scheme/1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_there_is_none()
    {
        using var http = new HttpClient { BaseAddress = open.App.Public };

        using var answer = await http.GetAsync(Path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
