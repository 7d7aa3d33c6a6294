using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;
using Scoring.Api.Machine;

namespace Scoring.Api.Tests.Doors;

public sealed class MachineTests
{
    private static readonly NetworkCard Wifi = new("WLAN", "192.168.3.7", "wifi", true);
    private static readonly NetworkCard Cable = new("以太网", "10.0.0.4", "cable", false);

    [Fact]
    public async Task The_chosen_network_is_the_address_of_every_code_and_is_remembered()
    {
        var folder = Directory.CreateTempSubdirectory("scoring-machine-").FullName;
        var start = new StartOptions { DataFolder = folder };
        new NetworkBook(start).Keep(new NetworkChoice("10.0.0.4", null));

        var again = new NetworkBook(start);
        Assert.Equal("10.0.0.4", again.Now.Address);
        Assert.Equal("firewall", Assert.Single(Notes(again, [Wifi, Cable]), note => note.Id != "sleep").Id);
        await File.WriteAllTextAsync(Path.Combine(folder, NetworkBook.FileName), "{", TestContext.Current.CancellationToken);
        Assert.Null(new NetworkBook(start).Now.Address);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void An_address_that_changed_since_last_time_is_said_before_anything_starts()
    {
        var moved = Assert.Single(Notes(Chosen("192.168.3.8"), [Wifi]), note => note.Id == "moved");

        Assert.True(moved.Urgent);
        Assert.Contains("192.168.3.8", moved.Zh, StringComparison.Ordinal);
        Assert.Contains("192.168.3.7", moved.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_network_or_with_several_the_organizer_is_told_what_to_do()
    {
        Assert.Contains(Notes(Chosen(null), []), note => note is { Id: "no-network", Urgent: true });
        Assert.Contains(Notes(Chosen(null), [Wifi, Cable]), note => note is { Id: "choose", Urgent: false });
        Assert.DoesNotContain(Notes(Chosen(null), [Wifi]), note => note.Id is "choose" or "moved" or "no-network");
    }

    [Theory]
    [InlineData(3L << 30, null)]
    [InlineData(1L << 30, false)]
    [InlineData(100L << 20, true)]
    public void A_disk_that_fills_up_is_said_in_time(long free, bool? urgent) =>
        Assert.Equal(urgent, Notes(Chosen(null), [Wifi], free).FirstOrDefault(note => note.Id == "disk")?.Urgent);

    [Fact]
    public async Task Screens_show_a_code_for_phones_only_while_the_public_address_is_set_and_answers()
    {
        await using var app = await TestApp.StartAsync();
        using var organizer = await app.OrganizerAsync();
        using var phone = new Caller(app.Public, null);
        Assert.Null((string?)(await phone.GetAsync("/phones")).Accepted().Json["address"]);

        var open = app.Public.ToString().TrimEnd('/');
        (await organizer.PutAsync("/api/machine/network", new { op = "n1", phones = open + "/" })).Accepted();
        Assert.Equal(open, (string?)(await phone.GetAsync("/phones")).Json["address"]);

        (await organizer.PutAsync("/api/machine/network", new { op = "n2", phones = "http://127.0.0.1:9" })).Accepted();
        Assert.Null((string?)(await phone.GetAsync("/phones")).Json["address"]);
        var card = (await organizer.GetAsync("/api/machine")).Accepted().Json;
        Assert.Equal(("http://127.0.0.1:9", false), ((string?)card["phones"], (bool)card["phonesAnswered"]!));
    }

    [Fact]
    public async Task A_network_this_computer_is_not_in_and_an_address_that_is_none_are_refused()
    {
        await using var app = await TestApp.StartAsync();
        using var organizer = await app.OrganizerAsync();

        (await organizer.PutAsync("/api/machine/network", new { op = "n1", address = "203.0.113.9" }))
            .Refused(HttpStatusCode.Conflict, (int)DoorRefusal.NoSuchNetwork);
        foreach (var wrong in new[] { "bit.example", "ftp://bit.example", "https://a@b.example", "https://b.example/?x" })
        {
            (await organizer.PutAsync("/api/machine/network", new { op = "n2", phones = wrong }))
                .Refused(HttpStatusCode.BadRequest, (int)DoorRefusal.BadPublicAddress);
        }

        Assert.Null(app.Services.GetRequiredService<NetworkBook>().Now.Phones);
    }

    private static NetworkBook Chosen(string? address)
    {
        var folder = Directory.CreateTempSubdirectory("scoring-machine-");
        var book = new NetworkBook(new StartOptions { DataFolder = folder.FullName });
        book.Keep(new NetworkChoice(address, null));
        folder.Delete(recursive: true);
        return book;
    }

    private static ImmutableArray<MachineNote> Notes(NetworkBook book, IReadOnlyList<NetworkCard> cards, long free = 3L << 30) =>
        new MachineNotes(new StartOptions(), new Cards(cards), book, new OutsideCallers(), new Space(free)).Now();

    private sealed class Cards(IReadOnlyList<NetworkCard> now) : INetworkCards
    {
        public IReadOnlyList<NetworkCard> Now() => now;
    }

    private sealed class Space(long free) : IFreeSpace
    {
        public long? Of(string folder) => free;
    }
}
