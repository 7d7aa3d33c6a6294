using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Scoring.Load.Bots;

namespace Scoring.Load.Staging;

/// <summary>Prepares competitions over the public API and enrols their tablets.</summary>
internal sealed class Organizer(Uri staff) : IDisposable
{
    private const string CodeTaken = "\"number\":112";

    private const string PassPhrase = "a pass phrase for a run";

    private readonly HttpClient _http = new() { BaseAddress = staff, Timeout = TimeSpan.FromMinutes(5) };
    private int _ops;

    public Task FirstSignInAsync(string code) =>
        PostAsync("/api/office/first-sign-in", new { op = Op(), code, name = "Load", passPhrase = PassPhrase });

    public Task SignInAsync() => PostAsync("/api/office/sign-in", new { op = Op(), passPhrase = PassPhrase });

    /// <summary>Creates a competition from a built-in template with its invented roster, opens it and shows the public everything.</summary>
    public async Task HoldAsync(string competition, string template)
    {
        await PostAsync("/api/competitions", new { op = Op(), id = competition, name = new { en = competition }, template, withSample = true });
        await OpenAsync(competition);
    }

    /// <summary>The same of a contest of our own.</summary>
    public async Task HoldAsync(string competition, Contest contest)
    {
        await PostAsync("/api/competitions", new { op = Op(), id = competition, name = new { en = competition }, scheme = contest.Scheme });
        await EnterAsync(competition, contest);
        await SendAsync(HttpMethod.Put, $"/api/competitions/{competition}/stations", new { op = Op(), stations = contest.Stations, judges = contest.Judges });
        await OpenAsync(competition);
    }

    /// <summary>One enrolled tablet for every seat, or for the first so many.</summary>
    public async Task<Seat[]> EnrolAsync(string competition, int most = int.MaxValue)
    {
        var overview = await ReadAsync($"/api/competitions/{competition}");
        var seats = from station in overview.GetProperty("stations").EnumerateArray()
                    from seat in station.GetProperty("seats").EnumerateArray()
                    select (Station: station.GetProperty("id").GetString()!, Judge: seat.GetProperty("judge").GetString()!);
        var tablets = new List<Seat>();
        foreach (var (station, judge) in seats.Take(most))
        {
            var card = await IssueAsync(competition, station, judge);
            tablets.Add(new(competition, station, judge, await SpendAsync(card.GetProperty("code").GetString()!)));
        }

        return [.. tablets];
    }

    /// <summary>Everything a seat has to mark, by its own desk.</summary>
    public async Task<DeskSheet[]> ReadDeskAsync(Seat seat)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/competitions/{seat.Competition}/stations/{seat.Station}/desk");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", seat.Pass);
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return [.. DeskSheets.Of(await answer.Content.ReadFromJsonAsync<JsonElement>())];
    }

    public async Task<JsonElement> ReadAsync(string path) => await _http.GetFromJsonAsync<JsonElement>(path);

    public void Dispose() => _http.Dispose();

    private async Task EnterAsync(string competition, Contest contest)
    {
        var path = $"/api/competitions/{competition}/roster";
        if (contest.RosterCsv is null)
        {
            await SendAsync(HttpMethod.Put, path, new { op = Op(), contestants = contest.Contestants });
            return;
        }

        using var form = new MultipartFormDataContent
        {
            { new StringContent(Op()), "op" },
            { new StringContent("true"), "confirmed" },
            { new ByteArrayContent(contest.RosterCsv), "file", "roster.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = form };
        await SendAsync(request);
    }

    private async Task OpenAsync(string competition)
    {
        await PostAsync($"/api/competitions/{competition}/opening", new { op = Op() });
        var overview = await ReadAsync($"/api/competitions/{competition}");
        foreach (var skill in overview.GetProperty("skills").EnumerateArray())
        {
            var path = $"/api/competitions/{competition}/skills/{skill.GetProperty("id")}/visibility";
            await SendAsync(HttpMethod.Put, path, new { op = Op(), level = "marks", confirmed = true });
        }
    }

    // Of thousands of codes of eight digits two may be the same; the refusal says to make a new one.
    private async Task<JsonElement> IssueAsync(string competition, string station, string judge)
    {
        while (true)
        {
            try
            {
                return await PostAsync($"/api/competitions/{competition}/enrolments", new { op = Op(), station, judge });
            }
            catch (InvalidOperationException refused) when (refused.Message.Contains(CodeTaken, StringComparison.Ordinal))
            {
                // Once more, with an op that makes another code.
            }
        }
    }

    private async Task<string> SpendAsync(string code)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        using var answer = await _http.PostAsJsonAsync($"/api/enrolments/{digits}/spending", new { op = $"spend-{digits}" });
        answer.EnsureSuccessStatusCode();
        var cookie = answer.Headers.GetValues("Set-Cookie").First(value => value.StartsWith("scoring-device=", StringComparison.Ordinal));
        return Uri.UnescapeDataString(cookie["scoring-device=".Length..cookie.IndexOf(';', StringComparison.Ordinal)]);
    }

    private string Op() => $"load-{Interlocked.Increment(ref _ops)}-{Environment.ProcessId}";

    private Task<JsonElement> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        return await SendAsync(request);
    }

    private async Task<JsonElement> SendAsync(HttpRequestMessage request)
    {
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonSerializer.Deserialize<JsonElement>(text)
            : throw new InvalidOperationException($"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {text}");
    }
}
