using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>One person's browser in the demo: keeps its cookie, and sends again with the same op what was not confirmed.</summary>
internal sealed class DemoClient(Uri staff, string name, TimeProvider time) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = staff };
    private int _ops;

    public Task<JsonNode> GetAsync(string path, CancellationToken cancel) => SendAsync(HttpMethod.Get, path, null, cancel);

    public Task<JsonNode> PutAsync(string path, JsonObject body, CancellationToken cancel) =>
        SendAsync(HttpMethod.Put, path, WithOp(body), cancel);

    public Task<JsonNode> PostAsync(string path, JsonObject body, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, path, WithOp(body), cancel);

    /// <summary>What is no command needs no op.</summary>
    public Task<JsonNode> TellAsync(string path, JsonObject body, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, path, body, cancel);

    public void Dispose() => _http.Dispose();

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancel)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await _http.SendAsync(request, cancel);
            var text = await response.Content.ReadAsStringAsync(cancel);
            if (response.IsSuccessStatusCode)
            {
                return (text.Length == 0 ? null : JsonNode.Parse(text)) ?? new JsonObject();
            }

            if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests))
            {
                throw new DemoRefusedException($"{method} {path}: {text}");
            }

            await Task.Delay(TimeSpan.FromSeconds(1), time, cancel);
        }
    }

    private JsonObject WithOp(JsonObject body)
    {
        body["op"] = $"{name}-{++_ops}";
        return body;
    }
}

/// <summary>The demo was refused something: a mistake in its script.</summary>
internal sealed class DemoRefusedException(string message) : Exception(message);
