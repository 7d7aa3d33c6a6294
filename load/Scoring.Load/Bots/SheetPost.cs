using System.Text;
using Scoring.Load.Wire;

namespace Scoring.Load.Bots;

/// <summary>One sheet on its way, as bytes: sent again it is the same to the last one.</summary>
internal sealed record SheetPost(string Op, byte[] Request)
{
    /// <summary>The same marks as the tablet keeps them on the server while the judge still looks; null for a judge who never pauses.</summary>
    public byte[]? Draft { get; init; }

    public static SheetPost Of(Seat seat, string host, string path, string marks, string op, int expectedVersion) =>
        At(host, $"/api/competitions/{seat.Competition}/stations/{seat.Station}/{path}", seat.Pass, marks, op, expectedVersion);

    public static SheetPost At(string host, string path, string pass, string marks, string op, int expectedVersion)
    {
        var reason = expectedVersion > 0 ? ",\"reason\":\"a second look\"" : "";
        var body = $$"""{"op":"{{op}}","expectedVersion":{{expectedVersion}},"marks":{{marks}}{{reason}}}""";
        return new(op, HttpLine.Request("POST", path, host, $"scoring-device={pass}", Encoding.UTF8.GetBytes(body)));
    }

    public static byte[] DraftOf(Seat seat, string host, string path, string marks, int revision) => HttpLine.Request(
        "PUT",
        $"/api/competitions/{seat.Competition}/stations/{seat.Station}/drafts{path[path.IndexOf('/')..]}",
        host,
        $"scoring-device={seat.Pass}",
        Encoding.UTF8.GetBytes($$"""{"revision":{{revision}},"marks":{{marks}}}"""));
}

/// <summary>A judge's enrolled tablet at a station.</summary>
internal sealed record Seat(string Competition, string Station, string Judge, string Pass);
