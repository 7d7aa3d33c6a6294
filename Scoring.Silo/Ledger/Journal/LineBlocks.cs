using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger.Journal;

/// <summary>A file line by line, out of one buffer: a line is valid until the next is asked for.</summary>
internal sealed class LineBlocks(IDiskFile file)
{
    /// <summary>No entry is longer; a longer line is not ours.</summary>
    public const int LongestLine = 64 << 20;

    private byte[] _buffer = new byte[1 << 20];
    private long _read;
    private int _start;
    private int _filled;

    /// <summary>The line without its newline.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>False for what follows the last newline.</summary>
    public bool HasNewline { get; private set; }

    /// <summary>Where the line begins; in the end, where the file does end.</summary>
    public long Offset => _read - _filled + _start;

    /// <summary>Its number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Moves to the next line, or to what follows the last newline; false when there is nothing more.</summary>
    public bool Next()
    {
        _start += Current.Length + (HasNewline ? 1 : 0);
        var searched = 0;
        int newline;
        while ((newline = _buffer.AsSpan(_start + searched, _filled - _start - searched).IndexOf((byte)'\n')) < 0)
        {
            searched = _filled - _start;
            if (searched >= LongestLine || !Fill())
                break;
        }
        HasNewline = newline >= 0;
        Current = _buffer.AsMemory(_start, HasNewline ? searched + newline : searched);
        Number++;
        return HasNewline || searched > 0;
    }

    private bool Fill()
    {
        var pending = _filled - _start;
        var target = pending > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, pending).CopyTo(target);
        (_buffer, _start, _filled) = (target, 0, pending);
        var more = file.Read(_read, _buffer.AsSpan(_filled));
        _read += more;
        _filled += more;
        return more > 0;
    }
}
