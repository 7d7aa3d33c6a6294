using System.Collections.Immutable;
using System.Text;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Rules.Standings;
using Scoring.Rules.Standings.Awards;
using Scoring.Rules.Tests.Generated;

namespace Scoring.Rules.Tests.Properties;

/// <summary>Whatever the scheme: in which order things were recorded changes no byte of the result.</summary>
public sealed class OrderOfMarksTests
{
    [Fact]
    public void The_order_of_contestants_sheets_judges_marks_and_penalties_never_matters() => Dice.Check(300, dice =>
    {
        var scheme = AnyScheme.Of(dice);
        var fields = scheme.Skills.Select(skill => AnyMarks.Field(skill, dice, dice.Whole(0, 12))).ToList();

        var mixed = fields.ConvertAll(field => dice.Shuffled(field.Select(one => Mixed(one, dice))).ToImmutableArray());

        Assert.Equal(Result(scheme, fields), Result(scheme, mixed));
    });

    private static Recorded Mixed(Recorded one, Dice dice) => one with
    {
        Marks = new ContestantMarks(
            [.. dice.Shuffled(one.Marks.Sheets.Select(sheet => Mixed(sheet, dice)))], [.. dice.Shuffled(one.Marks.Penalties)]),
    };

    private static SheetMarks Mixed(SheetMarks sheet, Dice dice) => sheet with
    {
        Judges = [.. dice.Shuffled(sheet.Judges.Select(judge => judge with { Values = [.. dice.Shuffled(judge.Values)] }))],
    };

    private static string Result(Scheme scheme, List<ImmutableArray<Recorded>> fields)
    {
        var standings = scheme.Skills.Select((skill, k) => Ranking.Of(skill, [.. fields[k].Select(one => one.Reckoned(skill))])).ToList();
        var organisations = OrganisationTable.Of(scheme, standings, fields.SelectMany(field => field.Select(one => one.Entrant)));
        return Encoding.UTF8.GetString(ResultJson.Write(scheme, standings, organisations));
    }
}
