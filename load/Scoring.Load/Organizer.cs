using System.Net.Http.Json;
using System.Text.Json;

namespace Scoring.Load;

/// <summary>Prepares the competition over the public API and enrols the tablets.</summary>
internal sealed class Organizer : IDisposable
{
    public const string Competition = "load";

    private readonly HttpClient _http = new() { BaseAddress = Server.Staff };
    private int _ops;

    public async Task PrepareAsync(string code)
    {
        await PostAsync("/api/office/first-sign-in", new { op = Op(), code, name = "Load", passPhrase = "a pass phrase for a run" });
        await PostAsync("/api/competitions", new { op = Op(), id = Competition, name = new { en = "Load" }, template = "changchun-icv", withSample = true });
        await PostAsync($"/api/competitions/{Competition}/opening", new { op = Op() });
        var overview = await ReadAsync($"/api/competitions/{Competition}");
        foreach (var skill in overview.GetProperty("skills").EnumerateArray())
        {
            await SendAsync(HttpMethod.Put, $"/api/competitions/{Competition}/skills/{skill.GetProperty("id")}/visibility", new { op = Op(), level = "marks", confirmed = true });
        }
    }

    /// <summary>One enrolled tablet for every seat: its station and the cookie that is its pass.</summary>
    public async Task<List<(string Station, string Judge, string Pass)>> EnrolAsync()
    {
        var tablets = new List<(string, string, string)>();
        var overview = await ReadAsync($"/api/competitions/{Competition}");
        foreach (var station in overview.GetProperty("stations").EnumerateArray())
        {
            foreach (var seat in station.GetProperty("seats").EnumerateArray())
            {
                var (id, judge) = (station.GetProperty("id").GetString()!, seat.GetProperty("judge").GetString()!);
                var card = await PostAsync($"/api/competitions/{Competition}/enrolments", new { op = Op(), station = id, judge });
                tablets.Add((id, judge, await SpendAsync(card.GetProperty("code").GetString()!.Replace(" ", "", StringComparison.Ordinal))));
            }
        }

        return tablets;
    }

    public async Task<JsonElement> ReadAsync(string path) => await _http.GetFromJsonAsync<JsonElement>(path);

    public void Dispose() => _http.Dispose();

    private string Op() => $"load-{++_ops}";

    private static async Task<string> SpendAsync(string code)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Server.Staff };
        using var answer = await http.PostAsJsonAsync($"/api/enrolments/{code}/spending", new { op = $"spend-{code}" });
        answer.EnsureSuccessStatusCode();
        var cookie = answer.Headers.GetValues("Set-Cookie").First(value => value.StartsWith("scoring-device=", StringComparison.Ordinal));
        return Uri.UnescapeDataString(cookie["scoring-device=".Length..cookie.IndexOf(';', StringComparison.Ordinal)]);
    }

    private Task<JsonElement> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonSerializer.Deserialize<JsonElement>(text)
            : throw new InvalidOperationException($"{method} {path}: {(int)answer.StatusCode} {text}");
    }
}
