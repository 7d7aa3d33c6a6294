using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Scoring.Silo.Grains;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Grains;

/// <summary>The measurements an operator watches move when what they are named after happens.</summary>
public sealed class MeterTests
{
    [Fact]
    public async Task An_acknowledged_sheet_its_batch_its_boards_and_a_failed_write_are_measured()
    {
        var measured = new ConcurrentDictionary<string, int>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, to) =>
            {
                if (instrument.Meter.Name == RecordMeter.Name)
                {
                    to.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) => Note(instrument));
        listener.SetMeasurementEventCallback<int>((instrument, _, _, _) => Note(instrument));
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => Note(instrument));
        await using var town = await Town.OpenAsync();
        listener.Start();

        Town.Accepted(await town.Grain.SubmitSheetAsync(town.Sheet("j1", "c1", "7")));
        await town.BoardAsync();
        town.Ledger.NextFailure = new LedgerFailedException("disk full");
        await Assert.ThrowsAsync<TimeoutException>(() => town.Grain.SubmitSheetAsync(town.Sheet("j2", "c1", "7")));

        Assert.Superset(
            new HashSet<string>
            {
                "scoring.sheets.acknowledged", "scoring.ledger.append.duration", "scoring.ledger.append.failed", "scoring.ledger.batch.size",
                "scoring.ledger.queue.length", "scoring.boards.projected",
            },
            measured.Keys.ToHashSet());

        void Note(Instrument instrument) => measured.AddOrUpdate(instrument.Name, 1, (_, count) => count + 1);
    }
}
