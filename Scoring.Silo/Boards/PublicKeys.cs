namespace Scoring.Boards;

/// <summary>What stands in Redis for the windows, all of it below <c>public:</c>. Every value is a hash of epoch, seq and json.</summary>
public static class PublicKeys
{
    /// <summary>The competitions that were ever listed: a set of their ids.</summary>
    public const string Listed = "public:listed";

    /// <summary>What the registered screens show.</summary>
    public const string Scenes = "public:scenes";

    /// <summary>Gone when Redis was emptied.</summary>
    public const string Sentinel = "public:sentinel";

    /// <summary>Messages: a board moved. Like those of the other two channels: name, epoch, seq and json, a line each.</summary>
    public const string Moved = "public:moved";

    /// <summary>Messages: a competition has other boards.</summary>
    public const string ListedAnew = "public:listed-anew";

    /// <summary>Messages: screens show something else.</summary>
    public const string ScenesChanged = "public:scenes-changed";

    /// <summary>A board.</summary>
    public static string Board(string id) => $"public:board:{id}";

    /// <summary>A competition's listing.</summary>
    public static string Listing(string competition) => $"public:listing:{competition}";
}
