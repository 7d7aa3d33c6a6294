using System.Text.Json;

namespace Scoring.Rules.Tests.Schemes;

/// <summary>One thing wrong in the scheme that has everything, from <c>mistakes.json</c>; reader and JSON Schema are held to it.</summary>
/// <param name="At">What is changed, such as <c>skills/0/id</c>.</param>
/// <param name="Json">What is written there; null: it is taken away.</param>
/// <param name="Path">Where the reader reports it.</param>
/// <param name="Faults">How many faults follow from it.</param>
/// <param name="ReaderOnly">True: no JSON Schema can see it.</param>
internal sealed record Mistake(string At, string? Json, string Path, int Faults, bool ReaderOnly)
{
    public static IReadOnlyList<Mistake> All { get; } = Read();

    public string Text => Json is null ? SchemeText.Without(SchemeText.Full, At) : SchemeText.With(SchemeText.Full, At, Json);

    public static string PathOf(string place) => place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        "$",
        (path, step) => char.IsAsciiDigit(step[0]) ? $"{path}[{step}]" : $"{path}.{step}");

    private static List<Mistake> Read()
    {
        var list = System.IO.Path.Combine(AppContext.BaseDirectory, "Schemes", "mistakes.json");
        using var file = JsonDocument.Parse(File.ReadAllBytes(list));
        return
        [
            .. from place in file.RootElement.EnumerateArray()
               from mistake in place.GetProperty("mistakes").EnumerateArray()
               select Of(place.GetProperty("in").GetString()!, mistake),
        ];
    }

    private static Mistake Of(string inside, JsonElement mistake)
    {
        var at = $"{inside}/{mistake.GetProperty("at").GetString()}".TrimStart('/');
        var path = mistake.TryGetProperty("path", out var other) ? Joined(PathOf(inside), other.GetString()!) : PathOf(at);
        return new(
            at,
            mistake.TryGetProperty("value", out var value) ? value.GetRawText() : null,
            path,
            mistake.TryGetProperty("faults", out var faults) ? faults.GetInt32() : 1,
            mistake.TryGetProperty("readerOnly", out _));
    }

    private static string Joined(string path, string rest) => rest[0] == '[' ? path + rest : $"{path}.{rest}";
}
