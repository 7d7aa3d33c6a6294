using System.Text;
using Scoring.Rules.Programmes;

namespace Scoring.Rules.Tests.Programmes;

/// <summary>The programme that has everything.</summary>
internal static class ProgrammeText
{
    public static string Full { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Programmes", "full.json"));

    public static ProgrammeReading Read(string text) => ProgrammeReader.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>The programme of a text that has no fault; what a test doesn't name has the format's default.</summary>
    public static Programme Of(string properties)
    {
        var reading = Read($$$"""{"format": "scoring-programme/1", "id": "p", "name": {"zh": "计划"}, {{{properties}}}}""");
        Assert.True(reading.Faults.IsEmpty, string.Join('\n', reading.Faults));
        return reading.Programme!;
    }
}
