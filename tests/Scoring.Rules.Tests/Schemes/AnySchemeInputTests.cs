using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>Whatever arrives, reading answers with a scheme or with faults, never with an exception.</summary>
public sealed class AnySchemeInputTests
{
    private static readonly byte[] Full = Encoding.UTF8.GetBytes(SchemeText.Full);

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e400", "-0.0", "99999999999999999999999999999999999999", "0.00000000000000000000000000000000001",
        "\"\"", "\"\\ud800\"", "\"best:99999999999\"", "\"aspect:/\"", "\"lot\"",
        "{}", "[]", "[[[]]]", "{\"id\": {}}", "[null, 1, {}]", "\"none\"",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"scheme\"")]
    [InlineData("{} {}")]
    [InlineData("// no comments\n{}")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"id\": \"\\udc00\"}")]
    [InlineData("{\"a\": 1,}")]
    public void Broken_or_strange_json_is_a_fault(string text) => Assert.NotEmpty(SchemeText.Read(text).Faults);

    [Fact]
    public void Deep_nesting_is_a_fault() => Assert.NotEmpty(SchemeText.Read(new string('[', 100_000)).Faults);

    [Fact]
    public void Bytes_that_are_no_utf8_are_a_fault()
    {
        var bytes = Full.ToArray();
        bytes[SchemeText.Full.IndexOf("full", StringComparison.Ordinal)] = 0xFF;

        Assert.Equal("$", Assert.Single(SchemeReader.Read(bytes).Faults).Place);
    }

    [Fact]
    public void A_file_of_nothing_but_faults_stays_bounded()
    {
        var text = $"{{{string.Join(',', Enumerable.Range(0, 200_000).Select(n => $"\"p{n}\":0"))}}}";

        Assert.InRange(SchemeText.Read(text).Faults.Length, 1, 10_000);
    }

    [Fact]
    public void Damaged_bytes_never_crash_the_reader() => Check(
        Gen.Choose(0, Full.Length - 1).Two().SelectMany(cut => Gen.Choose(0, 255).Select(value => (cut.Item1, cut.Item2, (byte)value))),
        damage =>
        {
            var bytes = Full.ToArray();
            bytes[damage.Item1] = damage.Item3;
            SchemeReader.Read(bytes.AsSpan(0, damage.Item2));
            return Answers(bytes);
        });

    [Fact]
    public void Any_value_in_any_place_never_crashes_the_reader()
    {
        var places = Places().ToArray();
        Check(
            Gen.Elements(places).Two().SelectMany(two => Gen.Elements(Values).Two().Select(values => (two, values))),
            change =>
            {
                var once = Try(SchemeText.Full, change.two.Item1, change.values.Item1);
                return Answers(Encoding.UTF8.GetBytes(Try(once, change.two.Item2, change.values.Item2)));
            });
    }

    [Fact]
    public void Random_json_never_crashes_the_reader() => Check(
        Gen.ListOf(Gen.Elements(
            "{", "}", "[", "]", ":", ",", "\"id\"", "\"skills\"", "\"name\"", "1", "\"kind\"", "true", " ")).Select(string.Concat),
        text => Answers(Encoding.UTF8.GetBytes(text)));

    private static bool Answers(byte[] bytes)
    {
        var reading = SchemeReader.Read(bytes);
        return reading.Scheme is null == (reading.Faults.Length > 0);
    }

    private static void Check<T>(Gen<T> inputs, Func<T, bool> holds) =>
        Prop.ForAll(inputs.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20250501, 3));

    private static string Try(string text, string place, string json)
    {
        try
        {
            return SchemeText.With(text, place, json);
        }
        catch (Exception gone) when (gone is NullReferenceException or ArgumentException or InvalidOperationException or FormatException)
        {
            return text;
        }
    }

    /// <summary>Every place of the full scheme, as <see cref="SchemeText.With"/> names it.</summary>
    private static IEnumerable<string> Places()
    {
        var open = new Queue<(string Place, JsonElement Element)>();
        open.Enqueue(("", JsonDocument.Parse(Full).RootElement));
        while (open.TryDequeue(out var next))
        {
            if (next.Place.Length > 0)
            {
                yield return next.Place;
            }

            var inner = next.Element.ValueKind switch
            {
                JsonValueKind.Object => next.Element.EnumerateObject().Select(p => (p.Name, p.Value)),
                JsonValueKind.Array => next.Element.EnumerateArray().Select((e, i) => ($"{i}", e)),
                _ => [],
            };
            foreach (var (name, element) in inner)
            {
                open.Enqueue((next.Place.Length == 0 ? name : $"{next.Place}/{name}", element));
            }
        }
    }
}
