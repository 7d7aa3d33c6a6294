using System.Diagnostics.Metrics;
using Scoring.Contracts;

namespace Scoring.Silo.Grains;

/// <summary>What is measured of the record: meter <c>Scoring.Record</c>. Names are public, see docs/operators-guide.md.</summary>
internal static class RecordMeter
{
    public const string Name = "Scoring.Record";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Sheets = Meter.CreateCounter<long>("scoring.sheets.acknowledged", "{sheet}", "Receipts given for sheets");
    private static readonly Histogram<double> Append = Meter.CreateHistogram<double>("scoring.ledger.append.duration", "s", "One batch, until it was stable");
    private static readonly Histogram<int> Batch = Meter.CreateHistogram<int>("scoring.ledger.batch.size", "{entry}", "Entries of one batch");
    private static readonly UpDownCounter<int> Queue = Meter.CreateUpDownCounter<int>("scoring.ledger.queue.length", "{entry}", "Accepted, not yet stable");
    private static readonly Counter<long> Failed = Meter.CreateCounter<long>("scoring.ledger.append.failed", "{batch}", "Not confirmed");
    private static readonly Counter<long> Boards = Meter.CreateCounter<long>("scoring.boards.projected", "{board}", "Boards made");

    /// <summary>Counts the sheet when it has its receipt.</summary>
    public static Reply Sheet(Reply reply)
    {
        if (reply.Receipt is not null)
        {
            Sheets.Add(1);
        }

        return reply;
    }

    public static void Appended(int entries, TimeSpan took)
    {
        Append.Record(took.TotalSeconds);
        Batch.Record(entries);
    }

    public static void Queued(int entries) => Queue.Add(entries);

    public static void AppendFailed() => Failed.Add(1);

    public static void Projected(int boards) => Boards.Add(boards);
}
