using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Scoring.Api.Templates;

/// <summary>The built-in templates: one folder each, beside the program.</summary>
internal sealed class TemplateShelf(IWebHostEnvironment host, IOptions<JsonOptions> json)
{
    /// <summary>By id.</summary>
    public ImmutableArray<Template> All { get; } = Read(Path.Combine(host.ContentRootPath, "Templates"), json.Value.SerializerOptions);

    /// <summary>A template, or <c>programme/competition</c>: one of a programme's competitions.</summary>
    public Template? Find(string id) =>
        All.SelectMany(template => template.Competitions.Prepend(template)).FirstOrDefault(template => template.Line.Id == id);

    private static ImmutableArray<Template> Read(string folder, JsonSerializerOptions json) => Directory.Exists(folder)
        ? [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(one => Template.Read(one, json))]
        : [];
}
