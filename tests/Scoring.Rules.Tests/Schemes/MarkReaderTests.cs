using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Schemes;

public sealed class MarkReaderTests
{
    private static readonly Sheet Seam = SchemeText.Read(SchemeText.Full).Scheme!.Skills[0].Stages[1].Parts[0].Sheets[0];

    private static readonly Sheet Work = SchemeText.Read(SchemeText.Full).Scheme!.Skills[0].Stages[1].Parts[0].Sheets[1];

    [Theory]
    [InlineData("a1", "7.25", "7.25")]
    [InlineData("a1", "-2", "-2")]
    [InlineData("a1", "007.50", "7.5")]
    [InlineData("a1", "-0", "0")]
    [InlineData("a2", "true", "1")]
    [InlineData("a2", "0", "0")]
    [InlineData("a3", "3", "3")]
    [InlineData("a4", "12", "12")]
    [InlineData("a5/spill", "9", "9")]
    [InlineData("a7", "-0.35", "-0.35")]
    [InlineData("@time", "222.4", "222.4")]
    public void A_typed_mark_has_its_value(string key, string text, string value) =>
        Assert.Equal(decimal.Parse(value), MarkReader.Read(Seam, key, text).Value);

    [Theory]
    [InlineData("a1", "7.3")]
    [InlineData("a1", "10.25")]
    [InlineData("a1", "-2.25")]
    [InlineData("a1", "+7")]
    [InlineData("a1", "7e0")]
    [InlineData("a1", "7.")]
    [InlineData("a1", ".5")]
    [InlineData("a1", " 7")]
    [InlineData("a1", "７")]
    [InlineData("a1", "7,5")]
    [InlineData("a1", "")]
    [InlineData("a1/late", "1")]
    [InlineData("a2", "yes")]
    [InlineData("a2", "TRUE")]
    [InlineData("a3", "4")]
    [InlineData("a3", "1.5")]
    [InlineData("a3", "-1")]
    [InlineData("a4", "-1")]
    [InlineData("a4", "0.5")]
    [InlineData("a5", "1")]
    [InlineData("a5/none", "1")]
    [InlineData("a6", "700")]
    [InlineData("a7", "0.12345678901234567890123456789")]
    [InlineData("a8", "1")]
    [InlineData("@time", "-1")]
    [InlineData("@outcome", "stopped")]
    public void A_mark_out_of_its_rule_is_refused_with_a_sentence(string key, string text)
    {
        var reading = MarkReader.Read(Seam, key, text);

        Assert.Null(reading.Value);
        Assert.NotEmpty(reading.Fault!);
    }

    [Fact]
    public void There_is_no_time_on_a_sheet_that_records_none() => Assert.NotNull(MarkReader.Read(Work, "@time", "5").Fault);

    [Fact]
    public void A_time_that_is_not_the_recorded_one_is_entered_in_seconds() =>
        Assert.Equal(75.5m, MarkReader.Read(Work, "a2", "75.5").Value);

    [Theory]
    [InlineData("stopped", Outcome.Stopped)]
    [InlineData("notAttempted", Outcome.NotAttempted)]
    [InlineData("Stopped", null)]
    public void An_outcome_is_one_of_two_words(string text, Outcome? outcome) => Assert.Equal(outcome, MarkReader.ReadOutcome(text));
}
