using System.Text;
using System.Text.RegularExpressions;
using Scoring.Api.Workbooks;

namespace Scoring.Api.Schemes;

/// <summary>
/// Reads a marking scheme: ours with its sheet of rules, or a plain one of WorldSkills. There a criterion becomes a part, a sub-criterion a
/// sheet; judgement is given by three judges who may differ by one level, a measurement by one, as yes or no, or as points where the
/// extra description says how to deduct.
/// </summary>
internal static partial class SchemeWorkbookReader
{
    public static SchemeWorkbookReading Read(string file, byte[] bytes, ISchemeBench bench)
    {
        var book = WorkbookReader.Read(file, bytes);
        if (!book.Faults.IsEmpty)
        {
            return new SchemeWorkbookReading([], book.Faults);
        }

        var draft = new BookDraft();
        var marking = new MarkingPageReader(draft);
        var rules = book.Pages.Where(page => !marking.Read(page)).ToArray();
        if (draft.Root["skills"]!.AsArray().Count == 0)
        {
            draft.Fault(
                file,
                "没有找到评分表：表头要有 Sub Criterion ID、Aspect Type、Max Mark，下面有评分项。",
                " No marking scheme found: headings Sub Criterion ID, Aspect Type, Max Mark, and aspects below them.");
            return new SchemeWorkbookReading([], [.. draft.Faults]);
        }

        Array.ForEach(rules, page => RulesPageReader.Read(page, draft));
        NameWhole(draft, file);
        draft.Finish();
        return Checked(draft, file, bench);
    }

    /// <summary>A name of the address kind: lower-case letters, digits and -.</summary>
    public static string? SlugOf(string text)
    {
        var slug = NotSlug().Replace(text.ToLowerInvariant(), "-").Trim('-');
        slug = slug.Length > 64 ? slug[..64].TrimEnd('-') : slug;
        return slug.Length > 0 ? slug : null;
    }

    private static void NameWhole(BookDraft draft, string file)
    {
        var title = Path.GetFileNameWithoutExtension(file);
        draft.Root["id"] ??= SlugOf(title) ?? "marking-scheme";
        draft.Root["name"] ??= MarkingNames.Guessed(string.IsNullOrWhiteSpace(title) ? "Marking scheme" : title);
    }

    private static SchemeWorkbookReading Checked(BookDraft draft, string file, ISchemeBench bench)
    {
        var json = Encoding.UTF8.GetBytes(draft.Root.ToJsonString(SchemeJsonText.Lines));
        var faults = draft.Faults.ToList();
        foreach (var fault in bench.Check(json).Faults)
        {
            var place = draft.PlaceOf(fault.Place, $"{file}: {fault.Place}");
            if (!faults.Exists(known => known.Place == place))
            {
                faults.Add(fault with { Place = place });
            }
        }

        return faults.Count > 0 ? new SchemeWorkbookReading([], [.. faults]) : new SchemeWorkbookReading([.. json], []);
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotSlug();
}
