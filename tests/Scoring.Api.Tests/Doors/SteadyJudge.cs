using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>
/// A judge who submits one sheet after the other, each as the next version of one of two contestants' sheets, and sends again with the
/// same op what was not confirmed. Every acknowledgement is remembered.
/// </summary>
internal sealed class SteadyJudge(Tablet tablet, string judge, string sheet, string organizerPass)
{
    private static readonly string[] Contestants = ["001", "002"];

    private int _next;

    public List<(Sent Sent, string Receipt)> Acknowledged { get; } = [];

    /// <summary>Each request sent brings the kill nearer; with the connection lost nothing is known of the last one.</summary>
    public async Task SubmitUntilKilledAsync(ChildApp app, Countdown kill)
    {
        using var caller = new Caller(app.Staff, tablet.Caller.Pass);
        try
        {
            while (true)
            {
                var sent = SentAs(_next);
                var answer = SubmitAsync(caller, sent);
                kill.Signal();
                Acknowledged.Add((sent, (await answer).Accepted().Text));
                _next++;
            }
        }
        catch (HttpRequestException)
        {
            // Killed. The last sheet comes again, with its op, after the restart.
        }
    }

    /// <summary>
    /// Every acknowledged sheet is on record once, as the version and with the receipt that were given; there is no other but one not
    /// acknowledged.
    /// </summary>
    public async Task ProveAllAsync(ChildApp app)
    {
        using var caller = new Caller(app.Staff, tablet.Caller.Pass);
        foreach (var (sent, receipt) in Acknowledged)
        {
            Assert.Equal(receipt, (await SubmitAsync(caller, sent)).Accepted().Text);
        }

        using var organizer = new Caller(app.Staff, organizerPass);
        foreach (var contestant in Contestants)
        {
            var path = $"/api/competitions/{tablet.Competition}/sheets/{contestant}/final/{sheet}/{judge}";
            var recorded = (await organizer.GetAsync(path)).Accepted().Json.AsArray().Select(Summary).ToArray();
            var acknowledged = Acknowledged.Where(one => one.Sent.Contestant == contestant)
                .Select(one => (one.Sent.Version, one.Sent.Op, (string)JsonNode.Parse(one.Receipt)!["hash"]!)).ToArray();
            Assert.Equal(acknowledged, recorded.Take(acknowledged.Length));
            Assert.InRange(recorded.Length - acknowledged.Length, 0, 1);
        }
    }

    private static (int, string, string) Summary(JsonNode? version) =>
        ((int)version!["version"]!, (string)version["receipt"]!["op"]!, (string)version["receipt"]!["hash"]!);

    private Sent SentAs(int n) => new($"{judge}-{n}", Contestants[n % 2], (n / 2) + 1, $"{n % 11}");

    private Task<Answer> SubmitAsync(Caller caller, Sent sent)
    {
        object marks = sheet == "s1" ? new { a1 = sent.Mark == "10" ? "9.5" : sent.Mark, a2 = "true" } : new { a1 = sent.Mark };
        return (tablet with { Caller = caller }).SubmitAsync(
            sent.Op, sent.Contestant, marks, sent.Version - 1, sheet, sent.Version == 1 ? null : "again");
    }
}

/// <summary>What is sent, again and again if need be.</summary>
internal sealed record Sent(string Op, string Contestant, int Version, string Mark);
