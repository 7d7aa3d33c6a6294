using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Files;

/// <summary>All rows of one contestant's sheet.</summary>
internal sealed class SheetRows(Columns columns, Sheet sheet)
{
    private readonly Dictionary<(string Judge, string Key), MarkRow> _marks = [];
    private (decimal Value, TableRow Row)? _time;
    private (Outcome Value, TableRow Row)? _outcome;

    /// <summary>One mark and where it stands.</summary>
    public sealed record MarkRow(string Judge, string Key, Aspect Aspect, decimal Value, TableRow Row);

    public void Add(TableRow row)
    {
        var text = columns.Text(row, "value");
        switch (columns.Needed(row, "aspect"))
        {
            case null:
                return;
            case MarkReader.OutcomeKey:
                Keep(row, ref _outcome, MarkReader.ReadOutcome(text), "请写 notAttempted 或 stopped。 Write notAttempted or stopped.");
                return;
            case var key when MarkReader.FaultOfKey(sheet, key) is { } fault:
                columns.Fault(row, "aspect", fault);
                return;
            case MarkReader.TimeKey:
                var time = MarkReader.Read(sheet, MarkReader.TimeKey, text);
                Keep(row, ref _time, time.Value, time.Fault);
                return;
            case var key:
                Keep(row, key, MarkReader.Read(sheet, key, text));
                return;
        }
    }

    /// <summary>The sheet's marks; what the panel's rules say against them together is reported.</summary>
    public SheetMarks Close(string stage)
    {
        if (_outcome?.Value is not Outcome.NotAttempted)
        {
            PanelCheck.Report(columns, sheet, [.. _marks.Values]);
        }

        return new SheetMarks
        {
            Stage = stage,
            Sheet = sheet.Id,
            Judges = [.. _marks.Values.GroupBy(mark => mark.Judge, OfJudge)],
            Time = _time?.Value,
            Outcome = _outcome?.Value,
        };
    }

    private static JudgeMarks OfJudge(string judge, IEnumerable<MarkRow> marks) =>
        new(judge, [.. marks.Select(mark => new MarkValue(mark.Key, mark.Value))]);

    private void Keep<T>(TableRow row, ref (T Value, TableRow Row)? kept, T? value, string? fault)
        where T : struct
    {
        if (value is not { } read)
        {
            columns.Fault(row, "value", fault!);
        }
        else if (kept is { } first)
        {
            Twice(row, first.Row);
        }
        else
        {
            kept = (read, row);
        }
    }

    private void Keep(TableRow row, string key, MarkReading reading)
    {
        var judge = columns.Needed(row, "judge");
        if (reading.Value is not { } value)
        {
            columns.Fault(row, "value", reading.Fault!);
        }
        else if (judge is not null && !_marks.TryAdd((judge, key), new MarkRow(judge, key, MarkReader.AspectOf(sheet, key)!, value, row)))
        {
            Twice(row, _marks[(judge, key)].Row);
        }
    }

    private void Twice(TableRow row, TableRow first) =>
        columns.Fault(row, "aspect", $"第 {first.Line} 行已有：请删去一行。", $"It is in line {first.Line} already: remove one.");
}
