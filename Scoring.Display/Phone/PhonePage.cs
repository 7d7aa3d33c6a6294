using System.Globalization;
using System.Text;
using Scoring.Boards;

namespace Scoring.Display.Phone;

/// <summary>A board as a page that needs no script: the same board always gives the same bytes.</summary>
internal sealed class PhonePage(PhoneWords words, TimeZoneInfo zone)
{
    private const int FirstRows = 100;
    private readonly StringBuilder _html = new(16 * 1024);

    public byte[] Of(Board board, Listing? listing)
    {
        var title = $"{words.Of(board.Name)} · {words.Of(board.Skill.Name)}";
        PhoneFrame.Open(_html, words, title, board.Id, AddressOf(board.Competition, board.Skill.Id));
        WriteHead(board);
        WriteTabs(board, listing);
        WriteProgress(board);
        if (board.Rows.IsEmpty)
        {
            WriteStations(board);
        }
        else
        {
            WriteRows(board);
        }

        WriteFoot(TimeZoneInfo.ConvertTime(board.At, zone));
        PhoneFrame.Close(_html);
        return Encoding.UTF8.GetBytes(_html.ToString());
    }

    private static string AddressOf(string competition, string skill) =>
        $"/c/{Uri.EscapeDataString(competition)}/{Uri.EscapeDataString(skill)}";

    private static string Escape(string? text) => PhoneFrame.Escape(text);

    private void WriteHead(Board board) => _html.Append(
        $"<header><p class=\"competition\"><a href=\"/?lang={words.Language}\">{Escape(words.Of(board.Name))}</a></p>"
        + $"<h1>{Escape(words.Of(board.Skill.Name))}</h1>"
        + $"<p class=\"stage\"><span>{Escape(words.Of(board.Stage.Name))}</span> "
        + $"<b class=\"label {board.Label.ToString().ToLowerInvariant()}\">{words.LabelOf(board)}</b></p></header>");

    private void WriteTabs(Board board, Listing? listing)
    {
        if (listing is null)
        {
            return;
        }

        var skills = listing.Boards.DistinctBy(b => b.Skill.Id)
            .Select(b => new Tab(AddressOf(board.Competition, b.Skill.Id), "", words.Of(b.Skill.Name), b.Skill.Id == board.Skill.Id));
        var kinds = listing.Boards.Where(b => b.Skill.Id == board.Skill.Id)
            .Select(b => new Tab(AddressOf(board.Competition, b.Skill.Id), $"&amp;kind={KindIn(b.Id)}", words.KindOf(b), b.Id == board.Id));
        WriteTabs("skills", [.. skills]);
        WriteTabs("kinds", [.. kinds]);
    }

    private static string KindIn(string board) => Uri.EscapeDataString(board[(board.LastIndexOf('/') + 1)..]);

    private void WriteTabs(string name, List<Tab> tabs)
    {
        if (tabs.Count < 2)
        {
            return;
        }

        _html.Append($"<nav class=\"{name}\">");
        foreach (var tab in tabs)
        {
            var here = tab.Here ? " aria-current=\"page\"" : "";
            _html.Append($"<a href=\"{tab.Address}?lang={words.Language}{tab.Query}\"{here}>{Escape(tab.Name)}</a>");
        }

        _html.Append("</nav>");
    }

    private void WriteProgress(Board board) => _html.Append(
        $"<section class=\"marked\"><p>{words.Marked} <b>{board.Marked}</b> / {board.Of}</p>"
        + $"<progress value=\"{board.Marked}\" max=\"{Math.Max(1, board.Of)}\"></progress></section>");

    private void WriteStations(Board board)
    {
        var note = board.Shows == Openness.Progress ? words.ProgressOnly : words.NoRows;
        _html.Append($"<p class=\"note\">{note}</p><ul class=\"stations\">");
        foreach (var station in board.Stations)
        {
            _html.Append(
                $"<li><span>{Escape(words.Of(station.Station.Name))}</span><span>{station.SheetsMarked} / {station.SheetsOf}</span>"
                + $"<progress value=\"{station.SheetsMarked}\" max=\"{Math.Max(1, station.SheetsOf)}\"></progress></li>");
        }

        _html.Append("</ul>");
    }

    private void WriteRows(Board board)
    {
        _html.Append("<p class=\"search\"><input type=\"search\" hidden autocomplete=\"off\" ");
        _html.Append($"placeholder=\"{words.Search}\" aria-label=\"{words.Search}\"></p>");
        if (board.Top is { } top)
        {
            _html.Append($"<p class=\"note\">{string.Format(CultureInfo.InvariantCulture, words.First, top)}</p>");
        }

        _html.Append("<ol class=\"rows\">");
        foreach (var row in board.Rows.Take(FirstRows))
        {
            WriteRow(board, row);
        }

        _html.Append("</ol>");
        if (board.Rows.Length > FirstRows)
        {
            _html.Append($"<p class=\"note more\">{words.More}</p>");
        }
    }

    private void WriteRow(Board board, BoardRow row)
    {
        var medal = row.Place is "1" or "2" or "3" && board.Kind == BoardKind.Total ? $" medal{row.Place}" : "";
        var seat = words.SeatOf(row);
        var under = Joined(row.Organisation, row.Name is null ? null : seat, words.StatusOf(row));
        var marks = board.Columns.Zip(row.Marks, (column, mark) => mark is null ? null : $"{words.Of(column.Name)} {mark}");
        _html.Append(
            $"<li data-key=\"{Escape(row.Key)}\"><span class=\"place{medal}\">{Escape(row.Place ?? "–")}</span>"
            + $"<span class=\"who\"><b>{Escape(row.Name ?? seat)}</b><small>{Escape(under)}</small>"
            + $"<small class=\"marks\">{Escape(Joined([.. marks]))}</small></span>"
            + $"<span class=\"total\">{Escape(row.Share ?? row.Total)}"
            + $"<small>{Escape(row.Share is null ? "" : row.Total)}</small></span></li>");
    }

    // The space before the dot does not break, so that no line begins with one.
    private static string Joined(params string?[] texts) => string.Join("\u00a0· ", texts.Where(text => !string.IsNullOrEmpty(text)));

    private void WriteFoot(DateTimeOffset at)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<footer><p>{words.Updated} <time datetime=\"{at:yyyy-MM-ddTHH:mm:sszzz}\">");
        _html.Append(CultureInfo.InvariantCulture, $"{at:HH:mm:ss}</time></p>");
        _html.Append("<p class=\"age\" hidden></p></footer>");
    }

    private sealed record Tab(string Address, string Query, string Name, bool Here);
}
