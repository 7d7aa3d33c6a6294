using System.Net;
using System.Net.Http.Headers;
using Scoring.Boards;

namespace Scoring.Api.Tests.Display;

public sealed class PublicPagesTests : IAsyncLifetime
{
    private static readonly Board First =
        InventedBoards.Total(1, InventedBoards.Row("a", "1", "90.00"), InventedBoards.Row("b", "2", "80.00", "<b>&"));

    private DisplayHost _host = null!;
    private HttpClient _http = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await DisplayHost.StartAsync();
        _http = new HttpClient { BaseAddress = _host.Address };
        await ShowAsync(First);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task The_first_rows_are_in_the_page_itself()
    {
        var html = await _http.GetStringAsync("/c/icv/driving", Cancel);

        Assert.Contains("<b>买买提·艾力</b>", html);
        Assert.Contains("<span class=\"total\">90.00<small></small></span>", html);
        Assert.Contains("&lt;b&gt;&amp;", html);
        Assert.Contains("<html lang=\"en\">", await _http.GetStringAsync("/c/icv/driving?lang=en", Cancel));
    }

    [Theory]
    [InlineData("/c/icv/driving")]
    [InlineData("/boards/icv/driving/total")]
    [InlineData("/s/1")]
    [InlineData("/")]
    public async Task A_board_that_stands_still_is_the_same_bytes_however_often_it_is_asked_for(string path)
    {
        var first = await _http.GetByteArrayAsync(path, Cancel);
        await _host.Boards.ShowAsync(First with { Version = new(1, 99), At = InventedBoards.Noon.AddHours(1) });

        Assert.Equal(first, await _http.GetByteArrayAsync(path, Cancel));
    }

    [Theory]
    [InlineData("/c/icv/driving")]
    [InlineData("/boards/icv/driving/total")]
    public async Task What_a_browser_has_already_is_not_sent_again_until_it_changes(string path)
    {
        using var first = await _http.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, (await AskAgainAsync(path, first.Headers.ETag!)).StatusCode);

        await _host.Boards.ShowAsync(InventedBoards.Total(2, InventedBoards.Row("a", "1", "91.00")));
        Assert.Equal(HttpStatusCode.OK, (await AskAgainAsync(path, first.Headers.ETag!)).StatusCode);
    }

    [Fact]
    public async Task A_page_of_a_hundred_rows_is_far_below_sixty_kilobytes_on_the_wire()
    {
        var rows = Enumerable.Range(1, 300).Select(n => InventedBoards.Row($"c{n}", $"{n}", $"{n}.50", $"选手{n * 7919}"));
        await ShowAsync(InventedBoards.Total(2, [.. rows]));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/c/icv/driving");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await _http.SendAsync(request, Cancel);

        Assert.Contains("gzip", answer.Content.Headers.ContentEncoding);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(Cancel)).Length, 1000, 20_000);
    }

    [Fact]
    public async Task Pages_may_run_only_our_own_files()
    {
        using var answer = await _http.GetAsync("/c/icv/driving", Cancel);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Theory]
    [InlineData("/c/nothing")]
    [InlineData("/c/icv/nothing")]
    [InlineData("/boards/icv/driving/so-far")]
    [InlineData("/c/icv/qr.svg")]
    public async Task What_is_not_public_is_not_found(string path)
    {
        using var answer = await _http.GetAsync(path, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_screen_without_a_scene_of_its_own_shows_the_newest_totals()
    {
        Assert.Equal(
            """{"screen":5,"boards":["icv/driving/total"],"secondsPerBoard":24,"rows":10,"theme":"dark","language":"zh"}""",
            await _http.GetStringAsync("/s/5/scene", Cancel));
    }

    [Fact]
    public async Task A_screen_that_comes_late_does_not_hear_that_it_was_asked_for_its_number()
    {
        await _host.Boards.SetScenesAsync([new() { Screen = 5, Boards = [], NumberAskedAt = DateTimeOffset.UnixEpoch }]);

        Assert.DoesNotContain("numberAskedAt", await _http.GetStringAsync("/s/5/scene", Cancel));
    }

    private async Task<HttpResponseMessage> AskAgainAsync(string path, EntityTagHeaderValue has)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(has);
        return await _http.SendAsync(request, Cancel);
    }

    private async Task ShowAsync(Board board)
    {
        await _host.Boards.ShowAsync(board);
        await _host.Boards.ListAsync(InventedBoards.ListingOf(board));
    }
}
