using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>One field as text, trimmed, and where it stands: <c>file:line:column</c>, or <c>sheet!cell</c>.</summary>
internal sealed record RosterCell(string Text, string Place);

/// <summary>A file as rows of fields; where it can't be read at all, why.</summary>
internal sealed record RosterTable(ImmutableArray<ImmutableArray<RosterCell>> Rows, ImmutableArray<Fault> Faults)
{
    /// <summary>More rows than any competition has; whoever sends more sends something else.</summary>
    public const int MostRows = 20_000;

    public static RosterTable Unreadable(string place, string reason) => new([], [new Fault { Place = place, Reason = reason }]);

    public static RosterTable TooLong(string place) => Unreadable(place, $"超过 {MostRows} 行，请分开。More than {MostRows} rows; split it.");

    /// <summary>Spreadsheets are full of invisible characters: full-width spaces, zero-width ones, byte order marks.</summary>
    public static string Trim(string text) =>
        text.Trim('\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060', '\u3000', '\u00A0', ' ', '\t', '\r', '\n');
}
