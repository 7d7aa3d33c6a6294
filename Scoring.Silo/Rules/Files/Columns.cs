namespace Scoring.Rules.Files;

/// <summary>The columns of a table by name: optional ones may be absent, others are a fault.</summary>
internal sealed class Columns
{
    private readonly Table _table;
    private readonly Faults _faults;
    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);

    public Columns(Table table, Faults faults, ImmutableArray<string> required, ImmutableArray<string> optional)
    {
        (_table, _faults) = (table, faults);
        if (table is { Header: [], Faults: not [] })
        {
            Complete = false;
            return;
        }

        for (var i = 0; i < table.Header.Length; i++)
        {
            Keep(table.Header[i], i, [.. required, .. optional]);
        }

        foreach (var name in required.Where(name => !_at.ContainsKey(name)))
        {
            Complete = false;
            _faults.Add(Table.Place(table.File, 1, table.Header.Length + 1), $"缺少“{name}”列：请加上。 The column “{name}” is missing: add it.");
        }
    }

    /// <summary>False: a required column is missing, so that the rows can't be judged.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Rows with a cell for every column; another number is a fault.</summary>
    public IEnumerable<TableRow> Rows()
    {
        foreach (var row in _table.Rows)
        {
            if (row.Cells.Length == _table.Header.Length)
            {
                yield return row;
            }
            else
            {
                _faults.Add(
                    Table.Place(_table.File, row.Line, Math.Min(row.Cells.Length, _table.Header.Length) + 1),
                    $"这一行有 {row.Cells.Length} 格，表头有 {_table.Header.Length} 列：请对齐（内容里有逗号时用引号括起）。 "
                    + $"This row has {row.Cells.Length} cells, the header {_table.Header.Length}: make them equal (quote a comma).");
            }
        }
    }

    public string Text(TableRow row, string column) => _at.TryGetValue(column, out var at) ? row.Cells[at] : "";

    /// <summary>The text, or null with a fault when it is empty.</summary>
    public string? Needed(TableRow row, string column)
    {
        var text = Text(row, column);
        if (text.Length > 0)
        {
            return text;
        }

        Fault(row, column, "不能空着：请填写。", "It must not be empty: fill it in.");
        return null;
    }

    public void Fault(TableRow row, string column, string zh, string en) => Fault(row, column, $"{zh} {en}");

    public void Fault(TableRow row, string column, string reason) =>
        _faults.Add(Table.Place(_table.File, row.Line, _at.GetValueOrDefault(column) + 1), $"{column}: {reason}");

    private void Keep(string name, int index, ImmutableArray<string> known)
    {
        if (!known.Contains(name))
        {
            var list = string.Join(", ", known);
            Fault(index, $"没有“{name}”这一列：请删去或改名（可用：{list}）。", $"There is no column “{name}”: remove or rename it (known: {list}).");
        }
        else if (!_at.TryAdd(name, index))
        {
            Fault(index, $"“{name}”列有两个：请删去一个。", $"The column “{name}” is there twice: remove one.");
        }
    }

    private void Fault(int index, string zh, string en) => _faults.Add(Table.Place(_table.File, 1, index + 1), $"{zh} {en}");
}
