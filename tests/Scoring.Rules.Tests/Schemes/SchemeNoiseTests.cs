using System.Text;
using System.Text.Json.Nodes;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Tests.Generated;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>Valid schemes, damaged in every way there is: reading answers, and what it still takes can be reckoned with.</summary>
public sealed class SchemeNoiseTests
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "0.5", "1e400", "-0", "28", "1001", "\"\"", "\"none\"", "\"best:2147483648\"", "\"lot\"",
        "9999999999999999999999999999", "0.0000000000000000000000000001", "-9999999999999999999999999999", "{}", "[]", "[{}]", "\"@time\"",
    ];

    private static readonly byte[][] NoUtf8 =
    [
        [0xC0, 0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xFF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ];

    [Fact]
    public void Changed_schemes_are_refused_or_can_be_reckoned_with() => Dice.Check(500, dice =>
    {
        var json = AnyScheme.Json(dice);
        for (var n = dice.Whole(1, 4); n > 0; n--)
        {
            Change(json, dice);
        }

        Answers(Encoding.UTF8.GetBytes(json.ToJsonString()), dice);
    });

    [Fact]
    public void Bytes_changed_put_in_and_left_out_are_no_reason_to_crash() => Dice.Check(400, dice =>
    {
        var bytes = Encoding.UTF8.GetBytes(AnyScheme.Json(dice).ToJsonString()).ToList();
        for (var n = dice.Whole(1, 6); n > 0; n--)
        {
            var at = dice.Whole(0, bytes.Count - 10);
            switch (dice.Whole(0, 3))
            {
                case 0:
                    bytes[at] = dice.Bytes(1)[0];
                    break;
                case 1:
                    bytes.InsertRange(at, dice.Bytes(dice.Whole(1, 8)));
                    break;
                case 2:
                    bytes.RemoveRange(at, dice.Whole(1, 9));
                    break;
                default:
                    bytes[at] = (byte)dice.One("{}[]\",:0123456789-.eE\\tnu ".ToCharArray());
                    break;
            }
        }

        Answers([.. bytes], dice);
    });

    [Fact]
    public void Text_that_is_no_utf8_is_refused_wherever_it_stands() => Dice.Check(300, dice =>
    {
        var bytes = Encoding.UTF8.GetBytes(AnyScheme.Json(dice).ToJsonString()).ToList();
        bytes.InsertRange(dice.Whole(0, bytes.Count), dice.One(NoUtf8));

        Assert.NotEmpty(SchemeReader.Read([.. bytes]).Faults);
    });

    [Fact]
    public void Deep_nesting_in_any_place_is_refused() => Dice.Check(200, dice =>
    {
        var (depth, open, close) = (dice.One(65, 1000, 50_000), "[", "]");
        (open, close) = dice.Chance(50) ? (open, close) : ("{\"a\":", "}");
        var deep = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        var text = AnyScheme.Json(dice).ToJsonString().Replace("\"judges\":", $"\"judges\":{deep},\"judges\":", StringComparison.Ordinal);

        Assert.NotEmpty(SchemeText.Read(text.Replace("\"kind\":\"points\"", $"\"kind\":{deep}", StringComparison.Ordinal) + deep).Faults);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    [InlineData(65)]
    [InlineData(5_000)]
    [InlineData(300_000)]
    public void Numbers_of_any_length_are_read_or_refused(int digits)
    {
        string[] numbers = [new string('9', digits), $"0.{new string('0', digits)}1", $"-{new string('7', digits)}.5"];
        foreach (var number in numbers)
        {
            var text = SchemeText.Full.Replace("\"value\": 700", $"\"value\": {number}", StringComparison.Ordinal);

            Assert.Equal(digits == 1, SchemeText.Read(text).Scheme is not null);
        }
    }

    [Fact]
    public void A_property_written_twice_is_refused_wherever_it_stands() => Dice.Check(200, dice =>
    {
        var text = AnyScheme.Json(dice).ToJsonString();
        var names = text.Split('"').Where((_, i) => i % 2 == 1).Where(word => text.Contains($"\"{word}\":", StringComparison.Ordinal));
        var name = dice.One<string>([.. names]);

        var twice = text.Replace($"\"{name}\":", $"\"{name}\":1,\"{name}\":", StringComparison.Ordinal);

        Assert.NotEmpty(SchemeText.Read(twice).Faults);
    });

    [Fact]
    public void Only_one_mark_at_the_very_beginning_is_a_byte_order_mark()
    {
        Assert.Empty(SchemeText.Read("\uFEFF" + SchemeText.Full).Faults);
        Assert.NotEmpty(SchemeText.Read("\uFEFF\uFEFF" + SchemeText.Full).Faults);
        Assert.NotEmpty(SchemeText.Read(" \uFEFF" + SchemeText.Full).Faults);
        Assert.NotEmpty(SchemeReader.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SchemeText.Full)]).Faults);
        Assert.NotEmpty(SchemeReader.Read(Encoding.BigEndianUnicode.GetBytes(SchemeText.Full)).Faults);
        Assert.NotEmpty(SchemeReader.Read("\uFEFF"u8).Faults);
    }

    private static void Answers(byte[] bytes, Dice dice)
    {
        var reading = SchemeReader.Read(bytes);
        Assert.Equal(reading.Scheme is null, reading.Faults.Length > 0);
        foreach (var skill in reading.Scheme?.Skills ?? [])
        {
            Ranking.Of(skill, [.. AnyMarks.Field(skill, dice, 3).Select(one => one.Reckoned(skill))]);
        }
    }

    // Takes away, puts in, doubles, swaps or moves something somewhere.
    private static void Change(JsonNode root, Dice dice)
    {
        var nodes = Below(root).ToArray();
        if (nodes.Length == 0)
        {
            return;
        }

        var (one, other) = (dice.One<JsonNode>(nodes), dice.One<JsonNode>(nodes));
        switch (one.Parent)
        {
            case JsonObject parent:
                var name = one.GetPropertyName();
                parent.Remove(name);
                parent[dice.Chance(10) ? "more" : name] = dice.Chance(30) ? other.DeepClone() : JsonNode.Parse(dice.One<string>(Values));
                break;
            case JsonArray list when dice.Chance(50):
                list.Insert(dice.Whole(0, list.Count), one.DeepClone());
                break;
            case JsonArray list:
                list.Remove(one);
                break;
        }
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var inner = node switch
        {
            JsonObject parent => parent.Select(p => p.Value),
            JsonArray list => list,
            _ => [],
        };
        return inner.OfType<JsonNode>().SelectMany(one => Below(one).Prepend(one));
    }
}
