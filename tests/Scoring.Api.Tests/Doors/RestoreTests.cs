using System.Net;
using Scoring.Api.Doors;

namespace Scoring.Api.Tests.Doors;

/// <summary>The laptop dies; another one goes on from the stick.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("scoring-restore-").FullName;

    private string Stick => Path.Combine(_root, "stick");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Another_laptop_goes_on_from_the_second_folder_with_every_receipt_and_the_old_pass_phrase()
    {
        await LoseALaptopAsync();
        await using var second = await ChildApp.StartAsync(Path.Combine(_root, "second"), awaitCode: true);
        using var stranger = new Caller(second.Staff, null);

        var nowhere = new { op = "r1", code = second.OneTimeCode, folder = Path.Combine(_root, "nowhere") };
        (await stranger.PostAsync("/api/office/restoration", nowhere)).Refused(HttpStatusCode.Conflict, (int)DoorRefusal.NotRestored);
        var guessed = new { op = "r2", code = "AAAA-AAAA-AAAA-AAAA", folder = Stick };
        (await stranger.PostAsync("/api/office/restoration", guessed)).Refused(HttpStatusCode.Forbidden, (int)DoorRefusal.CodeNeeded);
        (await stranger.PostAsync("/api/office/restoration", new { op = "r3", code = second.OneTimeCode, folder = Stick })).Accepted();

        using var again = new Caller(await second.NextAddressAsync(), null);
        var signedIn = (await again.PostAsync("/api/office/sign-in", new { op = "in", passPhrase = "correct horse" })).Accepted();
        using var organizer = again.As(signedIn.Cookie("scoring-organizer"));
        var versions = (await organizer.GetAsync("/api/competitions/fitting-2026/sheets/001/final/s1/ana")).Accepted();
        Assert.Single(versions.Json.AsArray());
    }

    [Fact]
    public async Task A_damaged_copy_is_not_taken_over_and_the_line_is_named()
    {
        await LoseALaptopAsync();
        var journal = Path.Combine(Stick, "competitions", "fitting-2026", "ledger.jsonl");
        var bytes = await File.ReadAllBytesAsync(journal, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(journal, bytes, TestContext.Current.CancellationToken);

        await using var second = await ChildApp.StartAsync(Path.Combine(_root, "second"), awaitCode: true);
        using var stranger = new Caller(second.Staff, null);
        var answer = await stranger.PostAsync("/api/office/restoration", new { op = "r1", code = second.OneTimeCode, folder = Stick });
        answer.Refused(HttpStatusCode.Conflict, (int)DoorRefusal.NotRestored);
        Assert.Equal([journal], answer.Places);
        Assert.False(Directory.Exists(Path.Combine(_root, "second", "competitions")));
    }

    /// <summary>A laptop with a stick takes one sheet; when the stick has it, the laptop is gone, folder and all.</summary>
    private async Task LoseALaptopAsync()
    {
        var folder = Path.Combine(_root, "first");
        await using var app = await ChildApp.StartAsync(folder, awaitCode: true);
        using var stranger = new Caller(app.Staff, null);
        var first = new { op = "first", code = app.OneTimeCode, name = "李组长", passPhrase = "correct horse" };
        var signedIn = (await stranger.PostAsync("/api/office/first-sign-in", first)).Accepted();
        var opened = await Event.OpenAsync(stranger.As(signedIn.Cookie("scoring-organizer")), "fitting-2026");
        var bench = await opened.EnrolAsync("bench", "ana");
        var sheet = new { op = "s-1", expectedVersion = 0, marks = new { a1 = "1", a2 = "true" } };
        (await bench.Caller.PostAsync($"{bench.Root}/sheets/001/final/s1", sheet)).Accepted();

        // Choosing a folder copies everything before it answers.
        (await opened.Organizer.PutAsync("/api/machine/second-folder", new { op = "f1", folder = Stick })).Accepted();
        var second = (await opened.Organizer.GetAsync("/api/machine")).Accepted().Json["second"]!;
        Assert.Equal((Stick, 0), ((string?)second["folder"], (int)second["behindBytes"]!));
        app.Kill();
        await app.GoneAsync();
        Directory.Delete(folder, recursive: true);
    }
}
