using System.Net;

namespace Scoring.Api.Tests.Display;

/// <summary>Who floods the windows is held off; whoever is connected goes on seeing.</summary>
public sealed class PublicLimitTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_that_asks_too_much_is_told_to_wait_and_its_open_connection_goes_on()
    {
        await using var host = await DisplayHost.StartAsync(settings: ["--Display:AddressPerSecond=1", "--Display:AddressAtOnce=5"]);
        await host.Boards.ShowAsync(InventedBoards.Total(1, InventedBoards.Row("1", "1", "90.00")));
        using var window = await LiveSocket.ConnectAsync(host.Address, Cancel);
        await window.AskAsync("Watch", new() { ["board"] = "icv/driving/total" }, Cancel);
        using var http = new HttpClient { BaseAddress = host.Address };

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => http.GetAsync("/boards", Cancel)));
        await host.Boards.ShowAsync(InventedBoards.Total(2, InventedBoards.Row("1", "1", "91.00")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Contains("请稍等", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal("BoardMoved", (await window.HearAsync(Cancel)).Target);
    }

    [Fact]
    public async Task Whether_the_process_is_healthy_is_answered_to_everybody()
    {
        await using var host = await DisplayHost.StartAsync(settings: ["--Display:AddressPerSecond=1", "--Display:AddressAtOnce=1"]);
        using var http = new HttpClient { BaseAddress = host.Address };

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health", Cancel)).StatusCode);
        }
    }
}
