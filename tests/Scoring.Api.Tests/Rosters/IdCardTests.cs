using Scoring.Api.Roster;

namespace Scoring.Api.Tests.Rosters;

/// <summary>Numbers of identity cards are found wherever they hide; other long numbers are left alone.</summary>
public sealed class IdCardTests
{
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("110105 19491231 002X")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("张三 220102199003075134，李四")]
    [InlineData("220102900307513")]
    public void A_number_of_an_identity_card_is_found(string text)
    {
        Assert.True(IdCards.IsIn(text));
        Assert.False(IdCards.IsIn(IdCards.Without(text)));
        Assert.DoesNotContain("1990", IdCards.Without(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0220250001")]
    [InlineData("110105202511210018")]
    [InlineData("220102250001001")]
    [InlineData("99010519491231002X")]
    [InlineData("22010219901301513X")]
    [InlineData("1234567890123456789")]
    public void Another_long_number_is_none(string text)
    {
        Assert.False(IdCards.IsIn(text));
        Assert.Equal(text, IdCards.Without(text));
    }
}
