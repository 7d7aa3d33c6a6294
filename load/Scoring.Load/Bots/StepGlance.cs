using System.Text.Json;

namespace Scoring.Load.Bots;

/// <summary>
/// What a bot that keeps no board looks at in a message: which board, from where to where, and when. The rows behind are not read: windows that
/// keep their boards read all of it.
/// </summary>
internal static class StepGlance
{
    private static ReadOnlySpan<byte> Moved => """{"type":1,"target":"BoardMoved","arguments":["""u8;

    private static ReadOnlySpan<byte> Shown => """{"type":1,"target":"BoardShown","arguments":["""u8;

    /// <summary>The step or snapshot; null when the message is neither.</summary>
    public static (BoardStep Step, bool Snapshot)? At(ReadOnlySpan<byte> message) =>
        message.StartsWith(Moved) ? (StepOf(message[Moved.Length..]), false)
        : message.StartsWith(Shown) ? (SnapshotOf(message[Shown.Length..]), true)
        : null;

    private static BoardStep StepOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (board, from, to) = ("", default(BoardVersion), default(BoardVersion));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("board"u8))
            {
                reader.Read();
                board = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("from"u8))
            {
                from = VersionOf(ref reader);
            }
            else if (reader.ValueTextEquals("to"u8))
            {
                to = VersionOf(ref reader);
            }
            else if (reader.ValueTextEquals("head"u8))
            {
                reader.Read();
                return new(board, From: from, To: to, At: TimeIn(ref reader));
            }
            else
            {
                reader.Skip();
            }
        }

        throw new JsonException("A step has a head.");
    }

    private static BoardStep SnapshotOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (id, version) = ("", default(BoardVersion));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("version"u8))
            {
                version = VersionOf(ref reader);
            }
            else if (reader.ValueTextEquals("at"u8))
            {
                reader.Read();
                return new(id, Version: version, At: reader.GetDateTimeOffset());
            }
            else
            {
                reader.Skip();
            }
        }

        return new(id, Version: version);
    }

    private static BoardVersion VersionOf(ref Utf8JsonReader reader)
    {
        var (epoch, seq) = (0L, 0L);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isEpoch = reader.ValueTextEquals("epoch"u8);
            reader.Read();
            (epoch, seq) = isEpoch ? (reader.GetInt64(), seq) : (epoch, reader.GetInt64());
        }

        return new(epoch, seq);
    }

    private static DateTimeOffset? TimeIn(ref Utf8JsonReader head)
    {
        while (head.Read() && head.TokenType == JsonTokenType.PropertyName)
        {
            var isTime = head.ValueTextEquals("at"u8);
            head.Read();
            if (isTime)
            {
                return head.GetDateTimeOffset();
            }

            head.Skip();
        }

        return null;
    }
}
