using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>Collects the settings that a marking scheme has no column for.</summary>
internal sealed class RulesPageWriter
{
    private readonly List<ImmutableArray<PrintedCell>> _rows = [];

    /// <summary>All settings of an object but those kept elsewhere.</summary>
    public void Add(string where, JsonObject thing, params string[] elsewhere)
    {
        foreach (var (name, value) in Setting.Of(thing, elsewhere))
        {
            Add(where, name, value);
        }
    }

    public void Add(string where, string name, JsonNode value) =>
        _rows.Add([where, name, SettingText.CellOf(value), SettingMeaning.Of(name)]);

    public PrintedPage Write() => new()
    {
        Name = SchemeWorkbook.RulesPage,
        Columns = SchemeWorkbook.RulesColumns,
        Rows = [.. _rows],
        Landscape = true,
    };
}
