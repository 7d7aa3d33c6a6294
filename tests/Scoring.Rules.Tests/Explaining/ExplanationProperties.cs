using FsCheck;
using FsCheck.Fluent;

namespace Scoring.Rules.Tests.Explaining;

/// <summary>An explanation can't disagree with what is published, whatever the scheme and the marks.</summary>
public sealed class ExplanationProperties
{
    private static readonly Gen<Explained> Fields =
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(1, 14)
        select Invented(seed, size);

    [Fact]
    public void Every_explained_value_is_the_published_one_and_follows_from_what_is_said() =>
        Prop.ForAll(Fields.ToArbitrary(), field => field.Agree()).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Without_judges_nothing_names_a_judge() => Prop.ForAll(Fields.ToArbitrary(), field =>
        field.Standings.Standings.All(s => !Text(field, s.Contestant).Contains("judge-", StringComparison.Ordinal)))
        .Check(Config.QuickThrowOnFailure);

    private static string Text(Explained field, string contestant) =>
        System.Text.Encoding.UTF8.GetString(Rules.Explaining.ExplanationJson.Write(field[contestant].WithoutJudges()));

    private static Explained Invented(int seed, int size)
    {
        var chance = new Random(seed);
        var skill = new RandomSkill(chance).Make();
        return new Explained(skill, new RandomField(skill, chance).Of(size));
    }
}
