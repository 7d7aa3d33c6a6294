using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>
/// The columns of a WorldSkills marking scheme (CIS import), by their headings; the last three are ours and may be missing.
/// </summary>
internal static partial class SchemeColumns
{
    public static readonly ImmutableArray<PrintedColumn> Written =
    [
        new("Sub Criterion ID", 11), new("Sub Criterion Name or Description", 28), new("Day of Marking", 9),
        new("Aspect Type\nM = Meas\nJ = Judg", 10), new("Aspect - Description", 44), new("Judg Score", 8),
        new("Extra Aspect Description (Meas or Judg)\nOR\nJudgement Score Description (Judg only)", 40),
        new("Requirement\n(Measurement Only)", 26), new("WSOS Section", 10), new("Calculation Row\n(Export only)", 12), new("Max Mark", 9),
        new("Path 路径", 34), new("Name (en) 英文名", 28), new("Kind 种类", 13),
    ];

    private static readonly (string Begins, SchemeColumn Column)[] Known =
    [
        ("sub criteri", SchemeColumn.Id), ("day", SchemeColumn.Day), ("aspect type", SchemeColumn.Type),
        ("aspect - desc", SchemeColumn.Description), ("aspect desc", SchemeColumn.Description), ("judg score", SchemeColumn.Score),
        ("extra", SchemeColumn.Extra), ("requirement", SchemeColumn.Requirement), ("wsos", SchemeColumn.Standard),
        ("wsss", SchemeColumn.Standard), ("calculation", SchemeColumn.Calculation), ("max mark", SchemeColumn.Max),
        ("path", SchemeColumn.Path), ("name (en)", SchemeColumn.English), ("kind", SchemeColumn.Kind),
    ];

    /// <summary>Where the columns are, if the row is one of headings; else null.</summary>
    public static Dictionary<SchemeColumn, int>? Of(WorkbookRow row)
    {
        var found = new Dictionary<SchemeColumn, int>();
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var heading = Spaces().Replace(row[i], " ").Trim().ToLowerInvariant();
            var known = Known.Where(known => heading.StartsWith(known.Begins, StringComparison.Ordinal));
            var column = known.Select(one => (SchemeColumn?)one.Column).FirstOrDefault();
            if (column is SchemeColumn.Id && heading.Contains("name", StringComparison.Ordinal))
            {
                column = SchemeColumn.Name;
            }

            if (column is { } which)
            {
                found.TryAdd(which, i);
            }
        }

        SchemeColumn[] needed = [SchemeColumn.Id, SchemeColumn.Type, SchemeColumn.Max];
        return needed.All(found.ContainsKey) ? found : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
