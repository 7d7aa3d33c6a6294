using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>A competition to be played: its id, its name, and the template it is made from.</summary>
internal sealed record DemoContest(string Id, JsonNode Name, string Template);
