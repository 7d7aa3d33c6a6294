using System.Collections.Immutable;
using System.Text.Json;
using Scoring.Api.Organizer;
using Scoring.Api.Roster;
using Scoring.Contracts;

namespace Scoring.Api.Templates;

/// <summary>
/// A template: a competition's rules with an invented roster and stations to try it, or a programme with the competitions it counts,
/// each in a folder of its own.
/// </summary>
internal sealed class Template
{
    private readonly string _folder;
    private readonly JsonSerializerOptions _json;

    private Template(string folder, JsonSerializerOptions json) => (_folder, _json) = (folder, json);

    /// <summary>How it is listed.</summary>
    public required TemplateLine Line { get; init; }

    /// <summary>A programme's; none of a competition.</summary>
    public ImmutableArray<Template> Competitions { get; private init; } = [];

    /// <summary>A competition can be made of it.</summary>
    public bool HasScheme => File.Exists(In("scheme.json"));

    public static Template Read(string folder, JsonSerializerOptions json)
    {
        var line = JsonSerializer.Deserialize<TemplateLine>(File.ReadAllBytes(Path.Combine(folder, "template.json")), json)!;
        if (!File.Exists(Path.Combine(folder, "programme.json")))
        {
            return new Template(folder, json) { Line = line };
        }

        ImmutableArray<Template> competitions =
            [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(one => CompetitionOf(line, one, json))];
        return new Template(folder, json)
        {
            Line = line with
            {
                Programme = true,
                Competitions = [.. competitions.Select(one => new TemplateCompetition(one.Line.Id, one.Line.Name))],
            },
            Competitions = competitions,
        };
    }

    /// <summary>scheme.json as it is.</summary>
    public byte[] Scheme() => File.ReadAllBytes(In("scheme.json"));

    /// <summary>programme.json as it is; null where the template is none.</summary>
    public byte[]? Programme() => File.Exists(In("programme.json")) ? File.ReadAllBytes(In("programme.json")) : null;

    /// <summary>entries.json: who is nominated or gathers points in a programme's demo; null without any.</summary>
    public byte[]? Entries() => File.Exists(In("entries.json")) ? File.ReadAllBytes(In("entries.json")) : null;

    /// <summary>The invented roster, stations and judges.</summary>
    public TemplateSample Sample(IReadOnlyList<RosterSkill> skills)
    {
        var roster = RosterReader.Read("roster.csv", File.ReadAllBytes(In("roster.csv")), skills);
        var stations = JsonSerializer.Deserialize<TemplateStations>(File.ReadAllBytes(In("stations.json")), _json)!;
        return roster.Faults.IsEmpty
            ? new TemplateSample(roster.Contestants, [.. stations.Stations.Select(PreparingRoutes.PlanOf)], stations.Judges)
            : throw new InvalidDataException(string.Join('\n', roster.Faults.Select(fault => $"{_folder}: {fault.Place}: {fault.Reason}")));
    }

    private static Template CompetitionOf(TemplateLine programme, string folder, JsonSerializerOptions json)
    {
        var scheme = JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(folder, "scheme.json")));
        return new Template(folder, json)
        {
            Line = programme with
            {
                Id = $"{programme.Id}/{Path.GetFileName(folder)}",
                Name = scheme.GetProperty("name").Deserialize<NameText>(json)!,
            },
        };
    }

    private string In(string file) => Path.Combine(_folder, file);

    private sealed record TemplateStations(ImmutableArray<StationText> Stations, ImmutableArray<JudgeEntry> Judges);
}
