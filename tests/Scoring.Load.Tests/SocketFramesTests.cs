using System.Text;
using Scoring.Load.Wire;

namespace Scoring.Load.Tests;

public sealed class SocketFramesTests
{
    private const char End = '\u001e';

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(4096)]
    [InlineData(100_000)]
    public void However_the_bytes_come_the_messages_are_the_same(int atATime)
    {
        string[] messages = ["{}" + End, new string('a', 200) + End, new string('b', 70_000) + End, "c" + End, "d" + End];
        byte[] sent = [.. Frame(1, messages[0]), .. Frame(1, messages[1][..150]), .. Frame(10, "x"), .. Frame(0, messages[1][150..]), .. Frame(1, messages[2]), .. Frame(2, messages[3] + messages[4])];
        var (frames, heard) = (new SocketFrames(), new List<string>());
        for (var at = 0; at < sent.Length;)
        {
            var room = frames.Room;
            var count = Math.Min(Math.Min(atATime, room.Length), sent.Length - at);
            sent.AsMemory(at, count).CopyTo(room);
            frames.Take(count, message => heard.Add(Encoding.ASCII.GetString(message.Span)));
            at += count;
        }

        Assert.Equal(messages, heard);
        Assert.False(frames.Closed);
    }

    [Fact]
    public void A_server_that_ends_is_heard_and_nothing_after_it()
    {
        var (frames, heard) = (new SocketFrames(), 0);
        byte[] sent = [.. Frame(8, ""), .. Frame(1, "late" + End)];
        sent.CopyTo(frames.Room);
        frames.Take(sent.Length, _ => heard++);

        Assert.Equal((true, 0), (frames.Closed, heard));
    }

    private static byte[] Frame(int opcode, string text)
    {
        var length = text.Length;
        byte[] head = length < 126 ? [(byte)length] : length < 65536 ? [126, (byte)(length >> 8), (byte)length]
            : [127, 0, 0, 0, 0, (byte)(length >> 24), (byte)(length >> 16), (byte)(length >> 8), (byte)length];
        return [(byte)(0x80 | opcode), .. head, .. Encoding.ASCII.GetBytes(text)];
    }
}
