using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Scoring.Load.Record;

namespace Scoring.Load.Staging;

/// <summary>
/// Makes a competition's ledger long, as its format is documented: each line's hash is that of its bytes before it, each names the one before.
/// What a sheet's entry looks like is learned from one that the server wrote.
/// </summary>
internal sealed partial class LongLedger(string path)
{
    private const int Batch = 500;

    /// <summary>Appends an entry for every sheet; answers how many.</summary>
    public long Append(IEnumerable<(string Contestant, string Sheet, string Judge, int Seat)> sheets)
    {
        var specimen = File.ReadLines(path).Last();
        var last = LedgerLine.Read(Encoding.UTF8.GetBytes(specimen));
        var (seq, prev) = (last.Seq, last.Hash);
        var template = Data().Match(specimen).Groups[1].Value;
        var (by, at) = (By().Match(specimen).Groups[1].Value, At().Match(specimen).Groups[1].Value);
        var (contestant, sheet, judge) = (ValueOf(template, "contestant"), ValueOf(template, "sheet"), ValueOf(template, "judge"));
        var seat = SeatOf().Match(template).Value;
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None, 1 << 20);
        foreach (var one in sheets.Where(one => (one.Contestant, one.Sheet, one.Judge) != (contestant, sheet, judge)))
        {
            var batch = last.Seq + 1 + ((seq - last.Seq) / Batch * Batch);
            var data = template.Replace($"\"{contestant}\"", $"\"{one.Contestant}\"").Replace($"\"{sheet}\"", $"\"{one.Sheet}\"")
                .Replace($"\"{judge}\"", $"\"{one.Judge}\"").Replace(seat, $"\"seat\":{one.Seat}");
            data = Mark().Replace(data, match => $"{match.Groups[1].Value}{HalfPoints(one.Contestant, one.Sheet, match.Groups[2].Value)}\"");
            var op = $"cold-{++seq}";
            var line = $"{{\"seq\":{seq},\"epoch\":{last.Epoch},\"batch\":{batch},\"at\":\"{at}\",\"by\":\"{by.Replace(judge, one.Judge)}\",\"op\":\"{op}\","
                + $"\"req\":\"{Hash(op)}\",\"data\":{data},\"prev\":\"{prev}\"";
            prev = Hash(line);
            file.Write(Encoding.UTF8.GetBytes($"{line},\"hash\":\"{prev}\"}}\n"));
        }

        return seq;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The whole panel agrees, contestants differ.
    private static string HalfPoints(string contestant, string sheet, string aspect)
    {
        var halves = Math.Abs($"{contestant}{sheet}{aspect}".Aggregate(17, (seed, letter) => unchecked((seed * 31) + letter))) % 21;
        return halves % 2 == 0 ? $"{halves / 2}" : $"{halves / 2}.5";
    }

    private static string ValueOf(string data, string name) => Regex.Match(data, $"\"{name}\":\"([^\"]*)\"").Groups[1].Value;

    [GeneratedRegex("\"data\":(\\[.*\\]),\"prev\"")]
    private static partial Regex Data();

    [GeneratedRegex("\"by\":\"([^\"]*)\"")]
    private static partial Regex By();

    [GeneratedRegex("\"at\":\"([^\"]*)\"")]
    private static partial Regex At();

    [GeneratedRegex("(\"(a\\d+)\":\")[^\"]*\"")]
    private static partial Regex Mark();

    [GeneratedRegex("\"seat\":\\d+")]
    private static partial Regex SeatOf();
}
