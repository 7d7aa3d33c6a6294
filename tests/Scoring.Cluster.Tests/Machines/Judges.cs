using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Scoring.Api.Tests.Doors;

namespace Scoring.Cluster.Tests.Machines;

/// <summary>
/// Judges who mark without a pause, each sheet again and again: like a tablet they send the same op until there is a receipt, to whichever API
/// answers. Anything but a receipt or "not confirmed" is a failure.
/// </summary>
internal sealed class Judges(Province province, IReadOnlyList<Tablet> tablets)
{
    private readonly ConcurrentDictionary<string, (long Seq, string Hash)> _receipts = new();
    private Task _work = Task.CompletedTask;
    private volatile bool _enough;
    private long _last;
    private long _unconfirmed;

    /// <summary>Receipts so far.</summary>
    public int Receipts => _receipts.Count;

    public long Unconfirmed => Interlocked.Read(ref _unconfirmed);

    public void Start() => _work = Task.WhenAll(tablets.SelectMany(tablet => new[] { "001", "002" }.Select(contestant => MarkAsync(tablet, contestant))));

    /// <summary>Until this many more receipts have come.</summary>
    public Task<TimeSpan> UntilMoreAsync(int more, TimeSpan within)
    {
        var wanted = Receipts + more;
        return Eventually.TrueAsync(
            () => _work.IsFaulted ? throw _work.Exception : Task.FromResult(Receipts >= wanted), within, () => $"{Receipts} of {wanted} receipts\n{province.Log}");
    }

    /// <summary>Stops marking; every receipt must be one entry of the ledger, with its number and hash.</summary>
    public async Task EndAsync(string competition)
    {
        _enough = true;
        await _work;
        var ledger = await LedgerRows.WholeAsync(province.Database, competition);
        Assert.All(_receipts, receipt => Assert.Equal(receipt.Value, ledger[receipt.Key]));
    }

    private async Task MarkAsync(Tablet tablet, string contestant)
    {
        for (var version = 0; !_enough; version++)
        {
            var op = $"load-{Interlocked.Increment(ref _last)}";
            var value = (version % 21 * 0.5m).ToString(CultureInfo.InvariantCulture);
            object marks = tablet.Station == "oral" ? new { a1 = value } : new { a1 = value, a2 = "true" };
            await SendAsync(tablet, op, contestant, marks, version);
        }
    }

    private async Task SendAsync(Tablet tablet, string op, string contestant, object marks, int version)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var caller = new Caller(province.Doors[attempt % province.Doors.Length].Root, tablet.Caller.Pass);
            try
            {
                var answer = await tablet.With(caller).SubmitAsync(
                    op, contestant, marks, version, tablet.Station == "oral" ? "s2" : "s1", version == 0 ? null : "再看一遍");
                if (answer.Status == HttpStatusCode.OK)
                {
                    _receipts[op] = ((long)answer.Json["seq"]!, (string)answer.Json["hash"]!);
                    return;
                }

                Assert.True(answer.Status == HttpStatusCode.ServiceUnavailable, $"{(int)answer.Status}: {answer.Text}");
            }
            catch (HttpRequestException)
            {
                // That API is gone; the other one is asked.
            }

            Interlocked.Increment(ref _unconfirmed);
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
