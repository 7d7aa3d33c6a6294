using Scoring.Rules.Programmes.Reading;
using Scoring.Rules.Schemes;
using Scoring.Rules.Schemes.Reading;

namespace Scoring.Rules.Programmes;

/// <summary>What reading a programme gave: the programme, or everything that is wrong with it.</summary>
internal sealed record ProgrammeReading(Programme? Programme, ImmutableArray<PlacedFault> Faults);

/// <summary>Reads programme format 1 whole: every fault with its JSON path, every default filled in. No input makes it throw.</summary>
internal static class ProgrammeReader
{
    public const string Format = "scoring-programme/1";

    public static ProgrammeReading Read(ReadOnlySpan<byte> utf8)
    {
        var faults = new Faults();
        using var document = JsonText.Parse(utf8, faults);
        var root = document is null ? null : Node.Of(document.RootElement, "$", faults);
        var programme = root is null ? null : Read(root);
        return faults.Any ? new ProgrammeReading(null, faults.ToImmutable()) : new ProgrammeReading(programme, []);
    }

    private static Programme Read(Node root)
    {
        if (root.Text("format", required: true) is { } format && format != Format)
        {
            root.Fault("format", $"只能读 \"{Format}\"：请改成它。", $"Only \"{Format}\" can be read: write that.");
        }

        var rounding = RoundingReader.Own(root, Rounding.Default) ?? Rounding.Default;
        var trades = Ids.Each(root, "trades", out var tradeIds);
        var cities = Ids.Each(root, "cities", out var cityIds);
        var participation = root.Object("participation", node => ParticipationReader.Read(node, rounding));
        var standings = new StandingRuleReader(rounding, participation is not null);
        var registers = root.Each("registers", new RegisterReader(tradeIds).Read);
        var programme = new Programme
        {
            Id = root.Id([]),
            Name = root.Name(),
            Rounding = rounding,
            Trades = trades,
            Cities = cities,
            Organisations = root.Each("organisations", new OrganisationReader(cityIds).Read),
            Members = MemberReader.Each(root, tradeIds, cityIds),
            Participation = participation,
            Standings = root.Each("standings", standings.Read),
            Tallies = root.Each("tallies", new TallyReader(rounding).Read),
            Registers = registers,
            Upgrades = root.Each("upgrades", new UpgradeReader(tradeIds).Read),
            Nominations = root.Each("nominations", new NominationReader(registers).Read),
        };
        root.Close();
        return programme;
    }
}
