using System.Text;
using Scoring.Rules.Competitions;

namespace Scoring.Rules.Tests.Competitions;

/// <summary>Cards and tablets of ledgers written before there were seat cards and shared tablets, and since.</summary>
public sealed class EnrolmentFactTests
{
    private const string Before = """
        [{"type":"enrolment-issued","v":1,"enrolment":"e-1","station":"bench","judge":"ana","tokenHash":"t","codeHash":"c","expiresAt":"2026-11-21T00:00:00+00:00"},
         {"type":"device-enrolled","v":1,"enrolment":"e-1","device":"d-1","tokenHash":"h"}]
        """;

    [Fact]
    public void An_enrolment_of_before_is_alive_at_once_and_its_tablet_is_of_one_judge()
    {
        var facts = FactJson.Read(Encoding.UTF8.GetBytes(Before));
        var devices = new Devices();
        devices.Apply(facts[0], default);
        Assert.False(devices.Cards.IsDead(Assert.IsType<EnrolmentIssued>(facts[0])));

        devices.Apply(facts[1], default);
        Assert.True(devices.TryFind("d-1", out var tablet));
        Assert.Equal(("ana", false), (tablet.Judge, tablet.Shared));
        Assert.True(Sharing.MayMark(tablet, null));
    }

    [Fact]
    public void A_card_and_a_shared_tablet_come_back_from_the_ledger_as_they_were_written()
    {
        var issued = new EnrolmentIssued("e-1", "bench", null, "t", "c", DateTimeOffset.UnixEpoch) { Card = true };
        var facts = FactJson.Read(FactJson.Write(
            [issued, new EnrolmentOpened(null), new DeviceEnrolled("e-1", "d-1", "h"), new PinSet("d-1", "ana", "s", "p"), new SeatUnlocked("d-1", "ana")]));
        var devices = new Devices();
        foreach (var fact in facts)
        {
            devices.Apply(fact, default);
        }

        Assert.Equal(issued, facts[0]);
        Assert.True(devices.TryFind("d-1", out var tablet));
        Assert.Equal(("ana", true, new Pin("s", "p")), (tablet.Judge, tablet.Shared, tablet.Pins["ana"]));
        Assert.Equal([false, false, true], [Sharing.MayMark(tablet, null), Sharing.MayMark(tablet, "bo"), Sharing.MayMark(tablet, "ana")]);
    }

    [Fact]
    public void Shared_cards_of_a_ledger_from_before_numbers_still_end_each_other()
    {
        var facts = FactJson.Read(Encoding.UTF8.GetBytes("""
            [{"type":"enrolment-issued","v":1,"enrolment":"e-1","station":"bench","tokenHash":"t1","codeHash":"c1","expiresAt":"2026-11-21T00:00:00+00:00"},
             {"type":"enrolment-issued","v":1,"enrolment":"e-2","station":"bench","tokenHash":"t2","codeHash":"c2","expiresAt":"2026-11-21T00:00:00+00:00"}]
            """));
        var devices = new Devices();
        foreach (var fact in facts)
        {
            devices.Apply(fact, default);
        }

        Assert.Equal(["e-2"], devices.Cards.Unspent.Select(card => card.Enrolment));
        Assert.DoesNotContain("number", Encoding.UTF8.GetString(FactJson.Write(facts)));
    }
}
