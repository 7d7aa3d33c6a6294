using System.Net;

namespace Scoring.Api.Hosting;

/// <summary>How this process was asked to start.</summary>
internal sealed record StartOptions
{
    /// <summary>Where the record lives; for a demo a temporary folder.</summary>
    public string DataFolder { get; init; } = "./data";

    /// <summary>
    /// The PostgreSQL database of the record: <c>Host=…;Database=…;Username=…;Password=…</c> or <c>file:PATH</c>; null: the data folder holds it.
    /// </summary>
    public string? Database { get; init; }

    /// <summary>0: any free port.</summary>
    public int PublicPort { get; init; } = 5080;

    /// <summary>0: any free port.</summary>
    public int StaffPort { get; init; } = 5081;

    /// <summary>The address both listeners are bound to.</summary>
    public IPAddress Bind { get; init; } = IPAddress.Any;

    /// <summary>Further host names under which the pages may be opened.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Opens the console page in this machine's browser once it is up: for whoever starts by a double click.</summary>
    public bool Open { get; init; }

    /// <summary>The template that is to play itself, or null.</summary>
    public string? Demo { get; init; }

    /// <summary>How many times faster than its usual pace the demo plays.</summary>
    public decimal Speed { get; init; } = 1;

    /// <summary>With the database of the settings where the command line names none. A demo never plays in anybody's record.</summary>
    public StartOptions With(IConfiguration settings) =>
        this with { Database = Demo is null ? Database ?? settings["Database"] : null };

    /// <summary>The data folder alone: a record would print the password too.</summary>
    public override string ToString() => DataFolder;
}
