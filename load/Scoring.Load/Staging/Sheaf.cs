using Scoring.Load.Bots;

namespace Scoring.Load.Staging;

/// <summary>
/// All the sheets of some seats, each seat's in the order of its desk, and after the last one all again as next versions. Stations begin at
/// different contestants, so that a moment's marks are not all one person's.
/// </summary>
internal sealed class Sheaf
{
    private readonly Seat[] _seats;
    private readonly DeskSheet[][] _desks;
    private readonly string _host;
    private readonly int[] _first, _given;
    private int _round = 1, _turn;

    public Sheaf(Seat[] seats, DeskSheet[][] desks, string host)
    {
        (_seats, _desks, _host, _given) = (seats, desks, host, new int[seats.Length]);
        var stations = seats.Select(seat => (seat.Competition, seat.Station)).Distinct().ToList();
        _first = [.. seats.Select((seat, i) => stations.IndexOf((seat.Competition, seat.Station)) * desks[i].Length / stations.Count)];
        Count = desks.Sum(desk => desk.Length);
    }

    /// <summary>Whether a draft of every sheet is kept before it is submitted.</summary>
    public bool Drafts { get; set; }

    /// <summary>How many there are, once over.</summary>
    public int Count { get; }

    /// <summary>The next sheet of all: seat after seat, until everybody has marked all there is; then the next round. Not for two at once.</summary>
    public (int Seat, SheetPost Post) Next()
    {
        for (var tried = 0; ; tried++, _turn++)
        {
            if (tried == _seats.Length)
            {
                (tried, _round) = (0, _round + 1);
            }

            var seat = _turn % _seats.Length;
            if (_given[seat] < _round * _desks[seat].Length)
            {
                _turn++;
                return (seat, NextOf(seat));
            }
        }
    }

    /// <summary>The next sheet of one seat.</summary>
    public SheetPost NextOf(int seat)
    {
        var (desk, number) = (_desks[seat], _given[seat]++);
        var sheet = desk[(_first[seat] + number) % desk.Length];
        var round = number / desk.Length;
        return SheetPost.Of(_seats[seat], _host, sheet.Path, sheet.Marks, $"s{seat}-{number}", round) with
        {
            Draft = Drafts ? SheetPost.DraftOf(_seats[seat], _host, sheet.Path, sheet.Marks, round + 1) : null,
        };
    }
}
