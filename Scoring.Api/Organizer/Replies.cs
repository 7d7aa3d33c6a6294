using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Organizer;

/// <summary>A template to start from.</summary>
internal sealed record TemplateLine(string Id, NameText Name, NameText Summary)
{
    /// <summary>It is a programme: competitions are made from those it lists.</summary>
    public bool Programme { get; init; }

    /// <summary>A programme's competitions.</summary>
    public ImmutableArray<TemplateCompetition> Competitions { get; init; } = [];
}

/// <summary>A competition of a programme's template.</summary>
/// <param name="Id"><c>programme/competition</c>, as it is given to make a competition of it.</param>
/// <param name="Name">The scheme's.</param>
internal sealed record TemplateCompetition(string Id, NameText Name);

/// <summary>The receipt of a roster, how many it holds, and which columns of the file were left out.</summary>
internal sealed record RosterReceipt(
    string Op, long Seq, long Epoch, string Hash, DateTimeOffset At, int Contestants, ImmutableArray<string> Ignored);

/// <summary>The receipt of an enrolment with everything its slip of paper shows.</summary>
internal sealed record EnrolmentReceipt
{
    public required string Op { get; init; }

    public required long Seq { get; init; }

    public required long Epoch { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Its id.</summary>
    public required string Enrolment { get; init; }

    /// <summary>The 8 digits, in two groups.</summary>
    public required string Code { get; init; }

    /// <summary>What the QR code says.</summary>
    public required string Url { get; init; }

    /// <summary>The QR code.</summary>
    public required string QrSvg { get; init; }

    /// <summary>Where a tablet is checked before.</summary>
    public required string CheckUrl { get; init; }

    /// <summary>Useless from then on.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>The tablets of a station.</summary>
internal sealed record StationPresence(string Station, ImmutableArray<DevicePresence> Devices);
