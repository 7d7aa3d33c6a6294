using Scoring.Rules.Schemes;

namespace Scoring.Rules.Figures;

/// <summary>One judge's marks on one sheet, aspect by aspect.</summary>
internal sealed class JudgeColumn
{
    private readonly Fraction?[] _marks;
    private readonly bool[] _touched;

    private JudgeColumn(string judge, int aspects)
    {
        Judge = judge;
        _marks = new Fraction?[aspects];
        _touched = new bool[aspects];
    }

    public string Judge { get; }

    /// <summary>Marked anything at all.</summary>
    public bool Any { get; private set; }

    /// <summary>Marked anything that the whole panel marks: belongs to this contestant's panel.</summary>
    public bool OnPanel { get; private set; }

    /// <summary>The judge's mark; null where there is none, or only some items of deductions.</summary>
    public Fraction? this[int aspect] => _marks[aspect];

    /// <summary>Entered something, though perhaps not every item.</summary>
    public bool Touched(int aspect) => _touched[aspect];

    public static JudgeColumn Of(Sheet sheet, JudgeMarks marks)
    {
        var column = new JudgeColumn(marks.Judge, sheet.Aspects.Length);
        var hint = 0;
        foreach (var value in marks.Values)
        {
            var found = Find(sheet, value.Key, hint);
            if (found >= 0)
            {
                column.Enter(sheet, found, marks, value.Value);
                hint = found;
            }
        }

        return column;
    }

    // Marks nearly always come in the sheet's order: looking on from the last hit finds them at once.
    private static int Find(Sheet sheet, string key, int hint)
    {
        for (var i = 0; i < sheet.Aspects.Length; i++)
        {
            var at = (hint + i) % sheet.Aspects.Length;
            var aspect = sheet.Aspects[at];
            if (aspect.Kind == AspectKind.Deductions ? ItemOf(aspect, key) is not null : key == aspect.Id)
            {
                return at;
            }
        }

        return -1;
    }

    private static DeductionItem? ItemOf(Aspect aspect, string key)
    {
        var slash = aspect.Id.Length;
        if (key.Length <= slash || key[slash] != '/' || !key.StartsWith(aspect.Id, StringComparison.Ordinal))
        {
            return null;
        }

        var id = key.AsSpan(slash + 1);
        foreach (var item in aspect.Items)
        {
            if (id.SequenceEqual(item.Id))
            {
                return item;
            }
        }

        return null;
    }

    private void Enter(Sheet sheet, int at, JudgeMarks marks, decimal value)
    {
        var aspect = sheet.Aspects[at];
        if (aspect.FromTime)
        {
            return;
        }

        Any = true;
        OnPanel |= aspect.Judges is null;
        if (aspect.Kind != AspectKind.Deductions)
        {
            _marks[at] = AspectMark.Of(aspect, value);
        }
        else if (!_touched[at])
        {
            _marks[at] = OfItems(aspect, marks);
        }

        _touched[at] = true;
    }

    private static Fraction? OfItems(Aspect aspect, JudgeMarks marks)
    {
        var taken = Fraction.Zero;
        var entered = 0;
        foreach (var value in marks.Values)
        {
            if (ItemOf(aspect, value.Key) is { } item)
            {
                taken += AspectMark.Taken(item, value.Value);
                entered++;
            }
        }

        return entered == aspect.Items.Length ? AspectMark.Left(aspect, taken) : null;
    }
}
