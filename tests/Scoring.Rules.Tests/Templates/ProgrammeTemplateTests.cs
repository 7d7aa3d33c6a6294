using Scoring.Rules.Programmes;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Templates;

/// <summary>The built-in programmes are read as they are, and count the competitions that lie beside them.</summary>
public sealed class ProgrammeTemplateTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Templates");

    public static TheoryData<string> Ids =>
    [
        .. Directory.EnumerateDirectories(Root).Where(folder => File.Exists(Path.Combine(folder, "programme.json")))
            .Select(folder => Path.GetFileName(folder)),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_templates_programme_is_read_without_a_fault(string id)
    {
        var reading = Read(id);

        Assert.Empty(reading.Faults);
        Assert.Equal(id, reading.Programme!.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_skill_of_every_competition_beside_a_programme_is_counted_by_one_member(string id)
    {
        var programme = Read(id).Programme!;

        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Root, id)))
        {
            var scheme = SchemeReader.Read(File.ReadAllBytes(Path.Combine(folder, "scheme.json"))).Scheme!;
            Assert.All(scheme.Skills, skill => Assert.Single(
                programme.Members, member => member.Competition == scheme.Id && (member.Skill ?? skill.Id) == skill.Id));
        }

        Assert.All(programme.Members, member => Assert.True(Directory.Exists(Path.Combine(Root, id, member.Competition)), member.Competition));
    }

    private static ProgrammeReading Read(string id) => ProgrammeReader.Read(File.ReadAllBytes(Path.Combine(Root, id, "programme.json")));
}
