using System.Net;

namespace Scoring.Api.Tests.Doors;

/// <summary>The data folder is put back to an earlier copy; tablets post again what it lacks.</summary>
public sealed class PostedAgainTests
{
    [Fact]
    public async Task What_a_ledger_put_back_lacks_is_posted_again_with_the_same_op_and_is_on_record_once()
    {
        await using var app = await TestApp.StartAsync();
        var opened = await Event.OpenAsync(await app.OrganizerAsync(), "again");
        var bench = await opened.EnrolAsync("bench", "ana");
        (await SubmitAsync(bench, "sheet-1", "001")).Accepted();
        await app.RestartAsync();
        var copy = Copy(app.Folder);
        var lost = (await SubmitAsync(bench, "sheet-2", "002")).Accepted();

        await app.RestartAsync(() => PutBack(copy, app.Folder));

        Assert.Equal(["001"], await SubmittedAsync(bench));
        Assert.Empty((await SheetAsync(bench)).Json["versions"]!.AsArray());
        var again = (await SubmitAsync(bench, "sheet-2", "002")).Accepted();
        Assert.Equal(again.Text, (await SubmitAsync(bench, "sheet-2", "002")).Accepted().Text);
        Assert.Equal(((string)lost.Json["op"]!, 1), ((string)again.Json["op"]!, (int)again.Json["version"]!));
        Assert.NotEqual((long)lost.Json["epoch"]!, (long)again.Json["epoch"]!);
        Assert.Single((await SheetAsync(bench)).Json["versions"]!.AsArray());
        (await SubmitAsync(bench, "sheet-1", "001")).Accepted();
        Assert.Equal(["001", "002"], await SubmittedAsync(bench));
        (await SubmitAsync(bench, "sheet-3", "002")).Refused(HttpStatusCode.Conflict, 230);
    }

    private static Task<Answer> SubmitAsync(Tablet bench, string op, string contestant) =>
        bench.SubmitAsync(op, contestant, new { a1 = "7.5", a2 = "true" });

    private static async Task<Answer> SheetAsync(Tablet bench) =>
        (await bench.Caller.GetAsync($"{bench.Root}/sheets/002/final/s1")).Accepted();

    private static async Task<string[]> SubmittedAsync(Tablet bench) =>
        [.. (await bench.Caller.GetAsync($"{bench.Root}/desk")).Accepted().Json["view"]!["sheets"]!.AsArray()
            .Where(sheet => sheet!["submitted"]!.AsArray().Count > 0).Select(sheet => (string)sheet!["contestant"]!).Order()];

    // Only the competition's ledger goes back, as when its folder is replaced by a copy.
    private static byte[] Copy(string folder) => Shared(LedgerOf(folder));

    private static void PutBack(byte[] copy, string folder) => File.WriteAllBytes(LedgerOf(folder), copy);

    private static string LedgerOf(string folder) => Path.Combine(folder, "competitions", "again", "ledger.jsonl");

    private static byte[] Shared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
