using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scoring.Boards;

/// <summary>The one JSON of boards, scenes and listings: camelCase, nulls left out, Chinese as it is written.</summary>
public static class BoardJson
{
    private static readonly BoardJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<BoardKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<BoardLabel>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<Openness>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    });

    /// <summary>A board's bytes; the same board always gives the same.</summary>
    public static byte[] Write(Board board) => JsonSerializer.SerializeToUtf8Bytes(board, Context.Board);

    /// <summary>A scene's bytes.</summary>
    public static byte[] Write(Scene scene) => JsonSerializer.SerializeToUtf8Bytes(scene, Context.Scene);

    /// <summary>The bytes of a list of listings.</summary>
    public static byte[] Write(ImmutableArray<Listing> listings) =>
        JsonSerializer.SerializeToUtf8Bytes(listings, Context.ImmutableArrayListing);

    /// <summary>A listing's bytes.</summary>
    public static byte[] Write(Listing listing) => JsonSerializer.SerializeToUtf8Bytes(listing, Context.Listing);

    /// <summary>The bytes of all scenes.</summary>
    public static byte[] Write(ImmutableArray<Scene> scenes) => JsonSerializer.SerializeToUtf8Bytes(scenes, Context.ImmutableArrayScene);

    /// <summary>The listing of its bytes.</summary>
    public static Listing ReadListing(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.Listing) ?? throw new JsonException("A listing is an object.");

    /// <summary>The scenes of their bytes.</summary>
    public static ImmutableArray<Scene> ReadScenes(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ImmutableArrayScene);

    /// <summary>The bytes of a screen's sign of life.</summary>
    public static byte[] Write(ScreenSign sign) => JsonSerializer.SerializeToUtf8Bytes(sign, Context.ScreenSign);

    /// <summary>The sign of its bytes.</summary>
    public static ScreenSign ReadSign(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.ScreenSign) ?? throw new JsonException("A sign is an object.");

    /// <summary>The board of a snapshot's bytes.</summary>
    public static Board Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.Board) ?? throw new JsonException("A board is an object.");
}

[JsonSerializable(typeof(Board))]
[JsonSerializable(typeof(ScreenSign))]
[JsonSerializable(typeof(Scene))]
[JsonSerializable(typeof(ImmutableArray<Scene>))]
[JsonSerializable(typeof(ImmutableArray<Listing>))]
internal sealed partial class BoardJsonContext : JsonSerializerContext;
