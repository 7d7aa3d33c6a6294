namespace Scoring.Boards;

/// <summary>Standings as one audience may see them: all that a window shows, and nothing this audience may not know.</summary>
public sealed record Board
{
    /// <summary><c>{competition}/{skill}/{kind}</c>; a station's: <c>{competition}/{skill}/station:{station}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The competition's id.</summary>
    public required string Competition { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The skill.</summary>
    public required Named Skill { get; init; }

    /// <summary>What is ranked, where it is not persons: <c>team</c> or <c>work</c>.</summary>
    public string? Subject { get; init; }

    /// <summary>The stage under way or, for a station's board, the station.</summary>
    public required Named Stage { get; init; }

    /// <summary>What the rows are ordered by.</summary>
    public required BoardKind Kind { get; init; }

    /// <summary>What the figures are worth.</summary>
    public required BoardLabel Label { get; init; }

    /// <summary>The published revision; 0 while there is none.</summary>
    public int Revision { get; init; }

    /// <summary>What its audience may see: decides which cells are there at all.</summary>
    public required Openness Shows { get; init; }

    /// <summary>Only the first n places are shown; null for all.</summary>
    public int? Top { get; init; }

    /// <summary>The entry it was projected from; moves only when anything else here does.</summary>
    public required BoardVersion Version { get; init; }

    /// <summary>When that entry was recorded.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Contestants with every mark of the stage under way.</summary>
    public required int Marked { get; init; }

    /// <summary>Contestants who are to be marked in it.</summary>
    public required int Of { get; init; }

    /// <summary>Judges' sheets on record.</summary>
    public required int SheetsMarked { get; init; }

    /// <summary>Judges' sheets when all is marked.</summary>
    public required int SheetsOf { get; init; }

    /// <summary>The columns between organisation and total; empty when marks are not shown.</summary>
    public ImmutableArray<Column> Columns { get; init; } = [];

    /// <summary>In order; empty when only progress is shown.</summary>
    public ImmutableArray<BoardRow> Rows { get; init; } = [];

    /// <summary>How far each station is; on progress boards.</summary>
    public ImmutableArray<StationProgress> Stations { get; init; } = [];
}

/// <summary>A text in Chinese, English or both.</summary>
public sealed record Text(string? Zh, string? En);

/// <summary>An id with its name.</summary>
public sealed record Named(string Id, Text Name);

/// <summary>The ledger position a board was projected from.</summary>
public readonly record struct BoardVersion(long Epoch, long Seq)
{
    /// <summary>Compares the epoch first.</summary>
    public bool IsBefore(BoardVersion other) => (Epoch, Seq).CompareTo((other.Epoch, other.Seq)) < 0;
}

/// <summary>A column of marks. Weight (<c>30%</c> or <c>×2</c>, null where there is none to tell) and max are for the heading.</summary>
public sealed record Column(string Id, Text Name, string? Weight, string? Max);

/// <summary>One row. Cells its audience may not see are null.</summary>
public sealed record BoardRow
{
    /// <summary>Stable while the row moves; never more telling than the cells shown.</summary>
    public required string Key { get; init; }

    /// <summary>The place as published; on a so-far board the running order, which is no place.</summary>
    public string? Place { get; init; }

    /// <summary>The heat.</summary>
    public string? Heat { get; init; }

    /// <summary>The bench.</summary>
    public string? Bench { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>One cell for each column; null while incomplete.</summary>
    public ImmutableArray<string?> Marks { get; init; } = [];

    /// <summary>For each column how full it is, 0 to 1000, for a bar; null while incomplete.</summary>
    public ImmutableArray<int?> Bars { get; init; } = [];

    /// <summary>The total; on a so-far board points earned of points possible, <c>42.50 / 60.00</c>.</summary>
    public string? Total { get; init; }

    /// <summary>So far: the share earned, <c>70.83%</c>.</summary>
    public string? Share { get; init; }

    /// <summary>Complete sheets of this contestant.</summary>
    public int Marked { get; init; }

    /// <summary>Sheets this contestant has to be marked on.</summary>
    public int Of { get; init; }

    /// <summary>placed, guest, incomplete, absent, withdrawn, disqualified, or marking on a so-far board.</summary>
    public required string Status { get; init; }

    /// <summary>What the total could not part: the <c>by</c> of the rule that did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Award names, once published.</summary>
    public ImmutableArray<Text> Awards { get; init; } = [];
}

/// <summary>How far a station is.</summary>
public sealed record StationProgress(Named Station, int SheetsMarked, int SheetsOf);

/// <summary>What the rows of a board are ordered by.</summary>
public enum BoardKind
{
    /// <summary>Places by total.</summary>
    Total,

    /// <summary>Share of the points possible so far; no places.</summary>
    SoFar,

    /// <summary>One station's sheets.</summary>
    Station,

    /// <summary>How far everything is; no contestant at all.</summary>
    Progress,
}

/// <summary>What the figures of a board are worth.</summary>
public enum BoardLabel
{
    /// <summary>暂定: still moving.</summary>
    Provisional,

    /// <summary>复核中: everything is marked, nothing published.</summary>
    InReview,

    /// <summary>封榜: stands still while marking goes on.</summary>
    Frozen,

    /// <summary>最终: published as <see cref="Board.Revision"/>.</summary>
    Final,
}

/// <summary>How much an audience sees of a skill, each step more than the one before.</summary>
public enum Openness
{
    /// <summary>Only how far it is: the default.</summary>
    Progress,

    /// <summary>Heat and bench numbers with places.</summary>
    Benches,

    /// <summary>Names with places.</summary>
    Names,

    /// <summary>Names with marks.</summary>
    Marks,
}
