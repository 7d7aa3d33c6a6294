using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Schemes;

/// <summary>Reads scheme format 1 whole: every fault with its JSON path, every default filled in. No input makes it throw.</summary>
public static class SchemeReader
{
    /// <summary>The format this reads.</summary>
    public const string Format = "scoring-scheme/1";

    /// <summary>The scheme, or all that is wrong with it.</summary>
    public static SchemeReading Read(ReadOnlySpan<byte> utf8)
    {
        var faults = new Faults();
        using var document = JsonText.Parse(utf8, faults);
        var root = document is null ? null : Node.Of(document.RootElement, "$", faults);
        var scheme = root is null ? null : Read(root);
        return faults.Any ? new SchemeReading(null, faults.ToImmutable()) : new SchemeReading(scheme, []);
    }

    private static Scheme Read(Node root)
    {
        if (root.Text("format", required: true) is { } format && format != Format)
        {
            root.Fault("format", $"只能读 \"{Format}\"：请改成它。", $"Only \"{Format}\" can be read: write that.");
        }

        var rounding = RoundingReader.Own(root, Rounding.Default) ?? Rounding.Default;
        var skills = new SkillReader(rounding, SkillReader.Subject(root, Subject.Person));
        var scheme = new Scheme
        {
            Id = root.Id([]),
            Name = root.Name(),
            Rounding = rounding,
            Skills = root.Each("skills", skills.Read, required: true),
            Awards = [],
        };
        var awards = new OrganisationAwardReader(scheme.Skills);
        scheme = scheme with { Awards = root.Each("awards", awards.Read) };
        root.Close();
        return scheme;
    }
}
