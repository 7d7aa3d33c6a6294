using System.Text.Json;
using Scoring.Contracts;
using Scoring.Silo.Grains;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Tests.Grains;

/// <summary>Digests on record must be found again: a sheet's is that of what the serializer writes.</summary>
public sealed class RequestDigestTests
{
    private static readonly SubmitSheet Plain = new()
    {
        Op = "op-1",
        Pass = new DevicePass { Device = "d-1", TokenHash = new string('a', 64) },
        Contestant = "c1",
        Stage = "final",
        Sheet = "s1",
        ExpectedVersion = 0,
        Marks = [new Mark { Aspect = "a1", Value = "7.5" }, new Mark { Aspect = "a2/x", Value = "-1" }],
    };

    public static TheoryData<SubmitSheet> Sheets => new(
        Plain,
        Plain with { Marks = [] },
        Plain with { ExpectedVersion = -3, Reason = "看错 <misread> & \"quoted\" + 'so'", Judge = "j1" },
        Plain with { Contestant = "\u0001\ud83d\ude00\n", Marks = [new Mark { Aspect = "", Value = new string('9', 3000) }] });

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheets_digest_is_that_of_what_the_serializer_writes(SubmitSheet sheet) =>
        Assert.Equal(
            Digest.Of(JsonSerializer.SerializeToUtf8Bytes(new object[] { "judge:j1\nsalt", "SubmitSheet", sheet })),
            RequestDigest.Of(sheet, "judge:j1\nsalt"));
}
