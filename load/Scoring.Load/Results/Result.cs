namespace Scoring.Load.Results;

/// <summary>What one scenario found out.</summary>
internal sealed record Result(string Scenario, string Settings)
{
    /// <summary>Tables, notes, budgets and charts in the order they were found.</summary>
    public List<string> Paragraphs { get; } = [];

    public List<Budget> Budgets { get; } = [];

    public List<Chart> Charts { get; } = [];

    /// <summary>What must not happen at any speed: lost scores, gaps, wrong boards, refusals. Empty in a sound run.</summary>
    public List<string> Faults { get; } = [];

    public void Say(string text) => Paragraphs.Add(text);

    /// <summary>A table; the first row is its heading.</summary>
    public void Table(params string[][] rows) => Paragraphs.Add(string.Join('\n', (string[])
    [
        Line(rows[0]),
        Line([.. rows[0].Select(_ => "---")]),
        .. rows[1..].Select(Line),
    ]));

    public void Must(bool holds, string otherwise)
    {
        if (!holds)
        {
            Faults.Add(otherwise);
        }
    }

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";
}

/// <summary>One of the budgets of the design: what was asked, what was found.</summary>
internal sealed record Budget(string What, string Must, string Found, bool Met);

/// <summary>A picture beside the table.</summary>
internal sealed record Chart(string Name, string Title, string Svg);
