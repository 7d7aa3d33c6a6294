using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>All judges' marks of one sheet, and whether anything is lacking (scheme.md, section 7, marks and panels).</summary>
internal sealed class SheetGrid
{
    private readonly Sheet _sheet;
    private readonly SheetMarks _marks;
    private readonly JudgeColumn[] _columns;
    private readonly Fraction[] _scratch;
    private readonly bool _panelMarks;

    public SheetGrid(Sheet sheet, SheetMarks marks)
    {
        _sheet = sheet;
        _marks = marks;
        _panelMarks = SheetReckoning.PanelMarksAnything(sheet);
        _columns = new JudgeColumn[marks.Judges.Length];
        for (var j = 0; j < _columns.Length; j++)
        {
            _columns[j] = JudgeColumn.Of(sheet, marks.Judges[j]);
            PanelSize += _columns[j].OnPanel ? 1 : 0;
            AnyMark |= _columns[j].Any;
        }

        _scratch = new Fraction[Math.Max(1, _columns.Length)];
    }

    public bool Stopped => _marks.Outcome == Outcome.Stopped;

    /// <summary>Whether a judge marked anything.</summary>
    public bool AnyMark { get; }

    /// <summary>How many judges marked an aspect of the whole panel: the contestant's panel.</summary>
    public int PanelSize { get; }

    public bool Complete
    {
        get
        {
            if (_panelMarks && (PanelSize == 0 || !EveryExpectedJudgeIsThere()))
            {
                return false;
            }

            for (var a = 0; a < _sheet.Aspects.Length; a++)
            {
                if (!IsMarked(a))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The marks that count for an aspect; on a stopped sheet what was left unmarked is 0. Valid until the next call.</summary>
    public Span<Fraction> MarksOf(int a)
    {
        var aspect = _sheet.Aspects[a];
        if (aspect.FromTime)
        {
            return TimeMarks(aspect);
        }

        var count = 0;
        foreach (var column in _columns)
        {
            if (Counts(aspect, column, a))
            {
                _scratch[count++] = column[a] ?? Fraction.Zero;
            }
        }

        return _scratch.AsSpan(0, count);
    }

    /// <summary>The judges of the contestant's panel.</summary>
    public ImmutableArray<string> Panel => [.. _columns.Where(c => c.OnPanel).Select(c => c.Judge)];

    /// <summary>Whose marks <see cref="MarksOf"/> gives, in the same order; the clock alone has no name.</summary>
    public ImmutableArray<string> JudgesOf(int a) => _sheet.Aspects[a].FromTime && PanelSize == 0
        ? [""]
        : [.. _columns.Where(c => _sheet.Aspects[a].FromTime ? c.OnPanel : Counts(_sheet.Aspects[a], c, a)).Select(c => c.Judge)];

    /// <summary>What is waited for: an aspect of one judge, or of nobody in particular; empty exactly when the sheet is complete.</summary>
    public IEnumerable<(Aspect Aspect, string? Judge)> Lacking()
    {
        var absent = (_marks.Expected ?? []).Except(Panel).ToList();
        for (var a = 0; a < _sheet.Aspects.Length; a++)
        {
            var aspect = _sheet.Aspects[a];
            var (byPanel, found) = (aspect.Judges is null && !aspect.FromTime, false);
            foreach (var judge in _columns.Where(c => !aspect.FromTime && Counts(aspect, c, a) && c[a] is null).Select(c => c.Judge).Concat(byPanel ? absent : []))
            {
                found = true;
                yield return (aspect, judge);
            }

            if (!found && (!IsMarked(a) || (byPanel && PanelSize == 0)))
            {
                yield return (aspect, null);
            }
        }
    }

    private static bool Counts(Aspect aspect, JudgeColumn column, int a) => aspect.Judges is null ? column.OnPanel : column.Touched(a);

    // The clock counts for every judge of the panel; where the panel marks nothing else, once.
    private Span<Fraction> TimeMarks(Aspect aspect)
    {
        var marks = _scratch.AsSpan(0, Math.Max(1, PanelSize));
        marks.Fill(_marks.Time is { } seconds ? AspectMark.Of(aspect, seconds) : Fraction.Zero);
        return marks;
    }

    private bool EveryExpectedJudgeIsThere() =>
        _marks.Expected is not { } expected || expected.All(judge => Array.Exists(_columns, c => c.OnPanel && c.Judge == judge));

    private bool IsMarked(int a)
    {
        var aspect = _sheet.Aspects[a];
        if (aspect.FromTime)
        {
            return _marks.Time is not null;
        }

        var marked = 0;
        foreach (var column in _columns)
        {
            if (column[a] is not null)
            {
                marked++;
            }
            else if (Counts(aspect, column, a))
            {
                return false;
            }
        }

        return aspect.Judges is not { } judges || marked >= Needed(judges);
    }

    // Files take what is there; in live use the first seats are waited for, as many as are left of them.
    private int Needed(int judges) => _marks.Expected is { } expected ? Math.Max(1, Math.Min(judges, expected.Length)) : 1;
}
