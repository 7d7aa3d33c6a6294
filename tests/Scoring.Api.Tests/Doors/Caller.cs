using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scoring.Api.Tests.Doors;

/// <summary>Somebody who calls: with a pass shown as bearer token, or none; over a wire that works, or the one given.</summary>
internal sealed class Caller(Uri root, string? pass, HttpMessageHandler? wire = null) : IDisposable
{
    private readonly HttpClient _http = new(wire ?? new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = root };

    public Uri Root => root;

    public string? Pass => pass;

    public Caller As(string other) => new(root, other, wire);

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Answer> PostAsync(string path, object body) => SendAsync(Write(HttpMethod.Post, path, body));

    public Task<Answer> PutAsync(string path, object body) => SendAsync(Write(HttpMethod.Put, path, body));

    public Task<Answer> UploadAsync(string path, string op, string file, byte[] bytes) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Put, path)
        {
            Content = new MultipartFormDataContent { { new StringContent(op), "op" }, { new ByteArrayContent(bytes), "file", file } },
        });

    public Task<Answer> SendFormAsync(HttpMethod method, string path, byte[] file, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "r.csv" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return SendAsync(new HttpRequestMessage(method, path) { Content = form });
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Authorization ??= pass is null ? null : new AuthenticationHeaderValue("Bearer", pass);
            using var response = await _http.SendAsync(request);
            var headers = response.Headers.ToDictionary(header => header.Key, header => header.Value.ToArray());
            return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), headers);
        }
    }

    public static HttpRequestMessage Write(HttpMethod method, string path, object body) =>
        new(method, path)
        {
            Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };

    public void Dispose() => _http.Dispose();
}

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string[]> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public int Number => Text.StartsWith('{') ? (int?)Json["number"] ?? 0 : 0;

    public string[] Places => [.. Json["faults"]!.AsArray().Select(fault => (string)fault!["place"]!)];

    public string Cookie(string name) =>
        Headers["Set-Cookie"].Single(cookie => cookie.StartsWith(name + "=", StringComparison.Ordinal)).Split(';')[0][(name.Length + 1)..];

    public Answer Accepted()
    {
        Assert.True(Status == HttpStatusCode.OK, $"{(int)Status}: {Text}");
        return this;
    }

    public Answer Refused(HttpStatusCode status, int number)
    {
        Assert.True((Status, Number) == (status, number), $"{(int)Status}: {Text}");
        return this;
    }
}
