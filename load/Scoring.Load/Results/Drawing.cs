using System.Globalization;
using System.Net;
using System.Text;
using Scoring.Load.Measuring;

namespace Scoring.Load.Results;

/// <summary>Charts as plain SVG.</summary>
internal static class Drawing
{
    private const int Width = 760, Left = 70, Right = 20, Top = 40, Bottom = 44, Height = 300;
    private static readonly string[] Colours = ["#0b6bcb", "#c2410c", "#15803d", "#7c3aed"];

    /// <summary>Bars side by side, each with its figure.</summary>
    public static Chart Bars(string name, string title, params (string Label, double Value)[] bars)
    {
        var most = Math.Max(1e-9, bars.Max(bar => bar.Value));
        var step = (Width - Left - Right) / (double)bars.Length;
        var svg = new StringBuilder();
        foreach (var (bar, i) in bars.Select((bar, i) => (bar, i)))
        {
            var (x, height) = (Left + (i * step) + (step * 0.15), (Height - Top - Bottom) * bar.Value / most);
            svg.Append($"<rect x='{N(x)}' y='{N(Height - Bottom - height)}' width='{N(step * 0.7)}' height='{N(height)}' fill='{Colours[0]}'/>\n");
            svg.Append(Text(x + (step * 0.35), Height - Bottom - height - 6, Say.Count(bar.Value), "middle"));
            svg.Append(Text(x + (step * 0.35), Height - Bottom + 18, bar.Label, "middle"));
        }

        return new(name, title, Frame(title, svg));
    }

    /// <summary>Lines over one axis; both axes begin at nought.</summary>
    public static Chart Lines(string name, string title, string across, string up, params (string Label, IReadOnlyList<(double X, double Y)> Points)[] lines)
    {
        var (mostX, mostY) = (Most(lines, point => point.X), Most(lines, point => point.Y));
        var svg = new StringBuilder();
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            var points = line.Points.Select(point =>
                $"{N(Left + ((Width - Left - Right) * point.X / mostX))},{N(Height - Bottom - ((Height - Top - Bottom) * point.Y / mostY))}");
            svg.Append($"<polyline points='{string.Join(' ', points)}' fill='none' stroke='{Colours[i % Colours.Length]}' stroke-width='2'/>\n");
            svg.Append($"<g fill='{Colours[i % Colours.Length]}'>{Text(Left + 10 + (i * 170), Top + 4, line.Label, "start", inherit: true)}</g>\n");
        }

        svg.Append(Text(Left - 6, Top + 4, Say.Count(mostY), "end")).Append(Text(Left - 6, Height - Bottom, "0", "end"));
        svg.Append(Text(Width - Right, Height - Bottom + 18, $"{Say.Count(mostX)} {across}", "end")).Append(Text(Left, Height - 10, up, "start"));
        return new(name, title, Frame(title, svg));
    }

    /// <summary>How long it took, share by share: the further right, the rarer.</summary>
    public static Chart Percentiles(string name, string title, params (string Label, Recorder Recorder)[] recorders) => Lines(
        name,
        title,
        "nines of the share (1 = 90%, 3 = 99.9%)",
        "milliseconds",
        [.. recorders.Select(one => (one.Label, (IReadOnlyList<(double, double)>)
            [.. Enumerable.Range(0, 41).Select(i => (i / 10d, one.Recorder.At(1 - Math.Pow(10, -i / 10d)).TotalMilliseconds))]))]);

    private static double Most((string, IReadOnlyList<(double X, double Y)> Points)[] lines, Func<(double X, double Y), double> of) =>
        Math.Max(1e-9, lines.SelectMany(line => line.Points).Select(of).DefaultIfEmpty(1).Max());

    private static string Frame(string title, StringBuilder inside) =>
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Width} {Height}' font-family='sans-serif' font-size='13'>\n"
        + $"<rect width='{Width}' height='{Height}' fill='#fff'/>\n{Text(Left, 22, title, "start")}"
        + $"<path d='M{Left} {Top}V{Height - Bottom}H{Width - Right}' fill='none' stroke='#888'/>\n{inside}</svg>\n";

    private static string Text(double x, double y, string text, string anchor, bool inherit = false) =>
        $"<text x='{N(x)}' y='{N(y)}' text-anchor='{anchor}'{(inherit ? "" : " fill='#222'")}>{WebUtility.HtmlEncode(text)}</text>\n";

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
