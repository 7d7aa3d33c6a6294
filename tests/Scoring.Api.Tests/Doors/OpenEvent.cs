namespace Scoring.Api.Tests.Doors;

/// <summary>One process for the tests of a class: an open competition with two tablets, and another one.</summary>
public sealed class OpenEvent : IAsyncLifetime
{
    internal TestApp App { get; private set; } = null!;

    internal Event Event { get; private set; } = null!;

    internal Caller ChiefJudge { get; private set; } = null!;

    internal Caller Recorder { get; private set; } = null!;

    internal Caller Supervisor { get; private set; } = null!;

    internal Tablet Bench { get; private set; } = null!;

    internal Tablet Oral { get; private set; } = null!;

    internal Tablet Elsewhere { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await TestApp.StartAsync();
        Event = await Doors.Event.OpenAsync(await App.OrganizerAsync(), "fitting-2026");
        ChiefJudge = await Event.OfficialAsync("chief-judge");
        Recorder = await Event.OfficialAsync("recorder");
        Supervisor = await Event.OfficialAsync("supervisor");
        Bench = await Event.EnrolAsync("bench", "ana");
        Oral = await Event.EnrolAsync("oral", "cai");
        Elsewhere = await (await Doors.Event.OpenAsync(Event.Organizer, "fitting-other")).EnrolAsync("bench", "ana");
    }

    internal async Task<Event> OtherEventAsync()
    {
        var other = new Event(Event.Organizer, "fitting-third");
        await other.CreateAsync();
        return other;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
