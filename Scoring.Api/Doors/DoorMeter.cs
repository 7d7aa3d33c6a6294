using System.Diagnostics.Metrics;

namespace Scoring.Api.Doors;

/// <summary>What is measured at the doors: meter <c>Scoring.Doors</c>. Names are public, see docs/operators-guide.md.</summary>
internal static class DoorMeter
{
    public const string Name = "Scoring.Doors";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("scoring.refusals", "{answer}", "Refused requests by public number");

    public static void Refused(int number) => Refusals.Add(1, new KeyValuePair<string, object?>("number", number));
}
