namespace Scoring.Api.Tests.Doors;

/// <summary>A small competition with every mark given, so that it can be published.</summary>
internal sealed class Marked(Event competition, Tablet ana, Tablet bo, Tablet cai, string id)
{
    private int _publications;

    public static async Task<Marked> OpenAsync(Caller organizer, string id)
    {
        var competition = await Event.OpenAsync(organizer, id);
        return new Marked(
            competition, await competition.EnrolAsync("bench", "ana"), await competition.EnrolAsync("bench", "bo"), await competition.EnrolAsync("oral", "cai"), id);
    }

    /// <summary>The bench marks of both judges; the oral is always 10.</summary>
    public async Task MarkAsync(string contestant, string a1, int version = 0, string? reason = null)
    {
        foreach (var judge in new[] { ana, bo })
        {
            (await judge.SubmitAsync($"{id}-{contestant}-{judge.Device}-{version}", contestant, new { a1, a2 = "true" }, version, reason: reason)).Accepted();
        }

        if (version == 0)
        {
            (await cai.SubmitAsync($"{id}-{contestant}-oral", contestant, new { a1 = "10" }, sheet: "s2")).Accepted();
        }
    }

    public async Task PublishAsync() => (await competition.Organizer.PostAsync(
        $"{competition.Root}/skills/fitting/publication", new { op = $"{id}-publish-{++_publications}", acceptIncomplete = false })).Accepted();

    public async Task ReopenAsync() => (await competition.Organizer.PostAsync(
        $"{competition.Root}/skills/fitting/reopening", new { op = $"{id}-reopen-{_publications}", reason = "抄录有误" })).Accepted();
}
