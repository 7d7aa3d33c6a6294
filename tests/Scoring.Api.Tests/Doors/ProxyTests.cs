using System.Net;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>Behind a proxy with TLS: what it says of the caller counts, what anybody else says does not.</summary>
public sealed class ProxyTests
{
    [Fact]
    public async Task A_write_from_our_own_page_behind_a_named_proxy_is_not_foreign()
    {
        await using var app = await TestApp.StartAsync(proxies: "127.0.0.1");

        Assert.NotEqual((int)DoorRefusal.ForeignOrigin, await WriteAsync(app, "https"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("10.0.0.5, 10.1.0.0/16")]
    public async Task A_forwarded_scheme_from_anybody_else_changes_nothing(string? proxies)
    {
        await using var app = await TestApp.StartAsync(proxies: proxies);

        Assert.Equal((int)DoorRefusal.ForeignOrigin, await WriteAsync(app, "https"));
    }

    [Fact]
    public async Task Whoever_makes_up_addresses_is_counted_under_his_own()
    {
        await using var app = await TestApp.StartAsync(doors => doors.WrongGuesses = 3, proxies: "10.0.0.5");
        using var stranger = app.Anyone();
        for (var i = 0; i < 3; i++)
        {
            (await GuessAsync(stranger, i)).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
        }

        (await GuessAsync(stranger, 9)).Refused(HttpStatusCode.TooManyRequests, (int)DoorRefusal.TooManyWrongGuesses);
    }

    [Fact]
    public async Task A_named_proxy_tells_one_caller_from_another()
    {
        await using var app = await TestApp.StartAsync(doors => doors.WrongGuesses = 1, proxies: "127.0.0.0/8");
        using var stranger = app.Anyone();

        (await GuessAsync(stranger, 1)).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
        (await GuessAsync(stranger, 1)).Refused(HttpStatusCode.TooManyRequests, (int)DoorRefusal.TooManyWrongGuesses);
        (await GuessAsync(stranger, 2)).Refused(HttpStatusCode.NotFound, (int)DoorRefusal.NoSuchEnrolment);
    }

    private static async Task<int?> WriteAsync(TestApp app, string scheme)
    {
        using var anyone = app.Anyone();
        var request = Caller.Write(HttpMethod.Post, "/api/session", new { op = "in" });
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("Origin", $"{scheme}://{app.Staff.Authority}");
        return (await anyone.SendAsync(request)).Number;
    }

    private static Task<Answer> GuessAsync(Caller caller, int number)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/enrolments/0000000{number}");
        request.Headers.Add("X-Forwarded-For", $"203.0.113.{number}");
        return caller.SendAsync(request);
    }
}
