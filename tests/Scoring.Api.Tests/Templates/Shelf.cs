using System.Collections.Immutable;
using System.Text.Json;
using Scoring.Api.Roster;
using Scoring.Api.Templates;
using Scoring.Api.Tests.Structure;
using Scoring.Rules.Schemes;

namespace Scoring.Api.Tests.Templates;

/// <summary>The built-in templates as they lie in the repository.</summary>
internal static class Shelf
{
    public static readonly ImmutableArray<Template> All =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "Scoring.Api", "Templates")).Order(StringComparer.Ordinal)
            .Select(folder => Template.Read(folder, new JsonSerializerOptions(JsonSerializerDefaults.Web))),
    ];

    /// <summary>Everything a competition can be made of.</summary>
    public static readonly ImmutableArray<Template> Competitions =
        [.. All.SelectMany(template => template.Competitions.Prepend(template)).Where(template => template.HasScheme)];

    public static Template Of(string id) => Competitions.Single(template => template.Line.Id == id);

    public static Scheme SchemeOf(Template template) => SchemeReader.Read(template.Scheme()).Scheme!;

    public static TemplateSample SampleOf(Template template) =>
        template.Sample([.. SchemeOf(template).Skills.Select(skill => new RosterSkill(skill.Id, skill.Name.Zh, skill.Name.En))]);

    public static IEnumerable<(string Name, Sheet Sheet)> SheetsOf(Template template) =>
        from skill in SchemeOf(template).Skills
        from stage in skill.Stages
        from part in stage.Parts
        from sheet in part.Sheets
        select ($"{skill.Id}/{stage.Id}/{sheet.Id}", sheet);
}
