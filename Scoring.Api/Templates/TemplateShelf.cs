using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Scoring.Api.Organizer;
using Scoring.Api.Roster;
using Scoring.Contracts;

namespace Scoring.Api.Templates;

/// <summary>The built-in templates: one folder each, beside the program.</summary>
internal sealed class TemplateShelf(IWebHostEnvironment host, IOptions<JsonOptions> json)
{
    /// <summary>By id.</summary>
    public ImmutableArray<Template> All { get; } = Read(Path.Combine(host.ContentRootPath, "Templates"), json.Value.SerializerOptions);

    private static ImmutableArray<Template> Read(string folder, JsonSerializerOptions json) => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(one => new Template(one, json))]
        : [];
}

/// <summary>A template: its rules, and an invented roster with stations to try it.</summary>
internal sealed class Template(string folder, JsonSerializerOptions json)
{
    /// <summary>How it is listed.</summary>
    public TemplateLine Line { get; } = JsonSerializer.Deserialize<TemplateLine>(
        File.ReadAllBytes(Path.Combine(folder, "template.json")), json)!;

    /// <summary>scheme.json as it is.</summary>
    public byte[] Scheme() => File.ReadAllBytes(Path.Combine(folder, "scheme.json"));

    /// <summary>programme.json as it is; null where the template brings none.</summary>
    public byte[]? Programme() => Path.Combine(folder, "programme.json") is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    /// <summary>The invented roster, stations and judges.</summary>
    public TemplateSample Sample(IReadOnlyList<RosterSkill> skills)
    {
        var roster = RosterReader.Read("roster.csv", File.ReadAllBytes(Path.Combine(folder, "roster.csv")), skills);
        var stations = JsonSerializer.Deserialize<TemplateStations>(File.ReadAllBytes(Path.Combine(folder, "stations.json")), json)!;
        return roster.Faults.IsEmpty
            ? new TemplateSample(roster.Contestants, [.. stations.Stations.Select(PreparingRoutes.PlanOf)], stations.Judges)
            : throw new InvalidDataException(string.Join('\n', roster.Faults.Select(fault => $"{folder}: {fault.Place}: {fault.Reason}")));
    }

    private sealed record TemplateStations(ImmutableArray<StationText> Stations, ImmutableArray<JudgeEntry> Judges);
}

/// <summary>What a template brings besides its rules.</summary>
internal sealed record TemplateSample(
    ImmutableArray<ContestantEntry> Contestants, ImmutableArray<StationPlan> Stations, ImmutableArray<JudgeEntry> Judges);
