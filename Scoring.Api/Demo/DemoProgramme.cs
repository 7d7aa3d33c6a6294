using System.Text.Json.Nodes;

namespace Scoring.Api.Demo;

/// <summary>
/// What lies above the competitions of a demo: points gathered over the years, merit nominated, reviewed and awarded at once, titles that
/// published results propose.
/// </summary>
/// <param name="client">The organizer's.</param>
/// <param name="id">The programme's and its template's.</param>
/// <param name="entries">The template's entries.json.</param>
/// <param name="breathe">The pause between two acts.</param>
internal sealed class DemoProgramme(DemoClient client, string id, JsonNode entries, Func<Task> breathe)
{
    private const int Batch = 500;

    // Who stands in entries.json under one id has the id on record that the server gave him.
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private string? _reviewer;

    private string Root => $"/api/programmes/{id}";

    public Task CreateAsync(CancellationToken cancel) =>
        client.PostAsync("/api/programmes", new JsonObject { ["id"] = id, ["template"] = id }, cancel);

    public async Task PlayAsync(CancellationToken cancel)
    {
        foreach (var tally in Each("points").GroupBy(points => (string)points["tally"]!))
        {
            await GatherAsync(tally.Key, [.. tally], cancel);
        }

        foreach (var nomination in Each("nominations"))
        {
            await AwardAsync(nomination, cancel);
            await breathe();
        }

        await GrantProposedAsync(cancel);
    }

    private async Task GatherAsync(string tally, JsonNode[] points, CancellationToken cancel)
    {
        var root = $"{Root}/tallies/{tally}";
        var periods = points.Select(one => (string)one["period"]!).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var subject in points.Select(one => (string)one["subject"]!).Distinct().ToArray())
        {
            var joining = new JsonObject { ["person"] = PersonOf(subject), ["period"] = periods[0] };
            await client.PostAsync($"{root}/subjects", joining, cancel);
            _known[subject] = (string)joining["op"]!;
        }

        foreach (var period in periods)
        {
            foreach (var batch in points.Where(one => (string)one["period"]! == period).Chunk(Batch))
            {
                JsonArray lines = [.. batch.Select(JsonNode (one) => LineOf(one))];
                await client.PostAsync($"{root}/entries", new JsonObject { ["entries"] = lines }, cancel);
                await breathe();
            }

            await client.PostAsync($"{root}/closing", new JsonObject { ["period"] = period }, cancel);
        }
    }

    private JsonObject LineOf(JsonNode points) => new()
    {
        ["subject"] = _known[(string)points["subject"]!],
        ["module"] = points["module"]!.DeepClone(),
        ["points"] = points["points"]!.ToString(),
        ["period"] = points["period"]!.DeepClone(),
    };

    private async Task AwardAsync(JsonNode entry, CancellationToken cancel)
    {
        var nomination = new JsonObject
        {
            ["rules"] = entry["nominations"]!.DeepClone(),
            ["category"] = entry["category"]!.DeepClone(),
            ["person"] = PersonOf((string)entry["subject"]!),
            ["citation"] = entry["citation"]!.DeepClone(),
        };
        await client.PostAsync($"{Root}/nominations", nomination, cancel);
        var root = $"{Root}/nominations/{(string)nomination["op"]!}";
        await client.PostAsync($"{root}/reviews", new JsonObject { ["favours"] = true }, cancel);
        await SecondAsync(root, cancel);
        await client.PostAsync($"{root}/award", new JsonObject { ["year"] = int.Parse((string)entry["year"]!) }, cancel);
    }

    /// <summary>A second reviewer, who is not signed in.</summary>
    private async Task SecondAsync(string nomination, CancellationToken cancel)
    {
        var review = new JsonObject { ["favours"] = true, ["remark"] = "材料属实 The papers are in order" };
        if (_reviewer is null)
        {
            review["person"] = new JsonObject { ["kind"] = "person", ["name"] = "评议组 Review panel" };
        }
        else
        {
            review["subject"] = _reviewer;
        }

        await client.PostAsync($"{nomination}/reviews", review, cancel);
        _reviewer ??= (string)review["op"]!;
    }

    private async Task GrantProposedAsync(CancellationToken cancel)
    {
        var programme = await client.GetAsync(Root, cancel);
        var season = programme["members"]!.AsArray().Select(member => (string?)member!["season"]).Max();
        foreach (var register in programme["registers"]!.AsArray())
        {
            foreach (var proposal in register!["proposals"]!.AsArray())
            {
                await client.PostAsync($"{Root}/registers/{(string)register["id"]!}/titles", new JsonObject
                {
                    ["tier"] = proposal!["tier"]!.DeepClone(),
                    ["year"] = int.Parse(season!),
                    ["result"] = new JsonObject
                    {
                        ["competition"] = proposal["competition"]!.DeepClone(),
                        ["skill"] = proposal["skill"]!.DeepClone(),
                        ["contestant"] = proposal["contestant"]!.DeepClone(),
                    },
                }, cancel);
                await breathe();
            }
        }
    }

    private JsonObject PersonOf(string subject)
    {
        var entry = Each("subjects").First(one => (string)one["id"]! == subject);
        return new JsonObject
        {
            ["kind"] = entry["of"]!.DeepClone(),
            ["name"] = entry["name"]!.DeepClone(),
            ["organisation"] = entry["organisation"]!.DeepClone(),
        };
    }

    private IEnumerable<JsonNode> Each(string kind) => entries[kind]?.AsArray().Select(one => one!) ?? [];
}
