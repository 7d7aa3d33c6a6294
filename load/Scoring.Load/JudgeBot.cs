using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Scoring.Load;

/// <summary>A tablet: each sheet at its own time, the same op again until there is a receipt. Some requests are lost on the way.</summary>
internal sealed class JudgeBot(string station, string pass, int seed, int lostPercent, Stopwatch clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5), Pause = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient _http = new()
    {
        BaseAddress = new Uri(Server.Staff, $"/api/competitions/{Organizer.Competition}/stations/{station}/"),
        DefaultRequestHeaders = { Authorization = new("Bearer", pass) },
    };

    private readonly Random _chance = new(seed);

    /// <summary>Milliseconds from the moment a sheet was meant to be sent until its receipt.</summary>
    public List<double> Latencies { get; } = [];

    public List<long> Receipts { get; } = [];

    public int Repeats { get; private set; }

    public async Task<List<(string Path, Dictionary<string, string> Marks)>> ReadDeskAsync() =>
        [.. Sheets.Of(await _http.GetFromJsonAsync<JsonElement>("desk"))];

    public async Task SubmitAsync(string path, Dictionary<string, string> marks, string op, TimeSpan due)
    {
        var body = new { op, expectedVersion = 0, marks };
        if (due > clock.Elapsed)
        {
            await Task.Delay(due - clock.Elapsed);
        }

        while (await TryAsync(path, body) is var seq)
        {
            if (seq is { } receipt)
            {
                lock (Latencies)
                {
                    Latencies.Add((clock.Elapsed - due).TotalMilliseconds);
                    Receipts.Add(receipt);
                }

                return;
            }

            Repeats++;
            await Task.Delay(Pause);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<long?> TryAsync(string path, object body)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var answer = await _http.PostAsJsonAsync(path, body, patience.Token);
            var text = await answer.Content.ReadAsStringAsync(patience.Token);
            if ((int)answer.StatusCode is 503 or 429 || Lost())
            {
                return null;
            }

            return answer.IsSuccessStatusCode
                ? JsonSerializer.Deserialize<JsonElement>(text).GetProperty("seq").GetInt64()
                : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {text}");
        }
        catch (Exception lost) when (lost is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    // The answer is thrown away: to a tablet that is the same as wifi that dropped it.
    private bool Lost()
    {
        lock (_chance)
        {
            return _chance.Next(100) < lostPercent;
        }
    }
}
