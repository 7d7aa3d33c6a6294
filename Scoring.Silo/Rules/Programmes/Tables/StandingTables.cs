using Scoring.Rules.Figures;
using Scoring.Rules.Programmes.Results;

namespace Scoring.Rules.Programmes.Tables;

/// <summary>The tables of one standing over all members.</summary>
internal sealed class StandingTables
{
    private readonly Programme _programme;
    private readonly StandingRule _rule;
    private readonly Dictionary<string, Fraction?> _rates;

    private StandingTables(Programme programme, StandingRule rule, Participation? participation)
    {
        (_programme, _rule) = (programme, rule);
        var lines = rule.By switch
        {
            StandingBy.Organisation => participation?.Organisations,
            StandingBy.City => participation?.Cities,
            _ => null,
        };
        _rates = (lines ?? []).ToDictionary(line => line.Id, line => line.Rate, StringComparer.Ordinal);
    }

    public static ImmutableArray<Table> Of(
        Programme programme, StandingRule rule, ImmutableArray<CountedResult> results, Participation? participation)
    {
        var tables = new StandingTables(programme, rule, participation);
        return rule.Each is StandingEach.All
            ? [tables.TableOf("", results)]
            : [
                .. results.GroupBy(tables.PartOf).Where(part => part.Key is not null)
                    .OrderBy(part => part.Key, StringComparer.Ordinal)
                    .Select(part => tables.TableOf(part.Key!, [.. part])),
            ];
    }

    private string? PartOf(CountedResult result) => _rule.Each is StandingEach.Season ? result.Member.Season : result.Member.Trade;

    private string? RowOf(CountedResult result) => _rule.By switch
    {
        StandingBy.Organisation => result.Organisation,
        StandingBy.City => result.City,
        _ => result.Member.Trade,
    };

    private Table TableOf(string part, ImmutableArray<CountedResult> results)
    {
        Earned[] earned =
        [
            .. from result in results
               let points = ResultPoints.Of(_rule.Points, result)
               where points is not null
               select new Earned(result, points.Value),
        ];
        var rows = earned.Where(one => RowOf(one.Result) is not null)
            .GroupBy(one => RowOf(one.Result)!, StringComparer.Ordinal)
            .Select(row => Row(row.Key, [.. row]))
            .ToList();
        if (_rule.ListAll && part.Length == 0)
        {
            var known = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
            rows.AddRange(Listed().Where(id => !known.Contains(id)).Select(id => new TableRow(id) { HasPlace = false, Rate = RateOf(id) }));
        }

        var places = new TablePlaces(_rule.Ranks, ascending: false, [.. _rule.TieBreaks.Select(tie => tie.By)]);
        return new Table(_rule.Id, part, places.Place(rows, _rule.Awards), earned.Count(one => RowOf(one.Result) is null));
    }

    private IEnumerable<string> Listed() => _rule.By switch
    {
        StandingBy.Organisation => _programme.Organisations.Select(organisation => organisation.Id),
        StandingBy.City => _programme.Cities.Select(city => city.Id),
        _ => _programme.Trades.Select(trade => trade.Id),
    };

    private TableRow Row(string id, Earned[] all)
    {
        var counted = Best(all);
        var sum = ResultPoints.Sum(counted);
        return new TableRow(id)
        {
            Points = Figure.Rounded(_rule.Mean ? sum / counted.Count : sum, _rule.Rounding),
            Results = counted.Count,
            HasPlace = all.Length >= _rule.MinResults,
            Rate = RateOf(id),
            Ties = [.. _rule.TieBreaks.Select(tie => TieOf(tie, id, all, counted))],
        };
    }

    private List<Fraction> Best(Earned[] all) => (_rule.Best, _rule.BestPerMember) switch
    {
        (null, _) => [.. all.Select(one => one.Points)],
        ({ } n, false) => [.. all.Select(one => one.Points).OrderDescending().Take(n)],
        ({ } n, true) => [.. all.GroupBy(one => one.Result.Member).SelectMany(member => member.Select(one => one.Points).OrderDescending().Take(n))],
    };

    private Fraction TieOf(TableTie tie, string id, Earned[] all, List<Fraction> counted) => tie.Kind switch
    {
        TableTieKind.Place => all.Count(one => one.Result.Line.Place == tie.Place),
        TableTieKind.Award => all.Count(one => one.Result.Line.Awards.Contains(tie.Award)),
        TableTieKind.Results => counted.Count,
        TableTieKind.Best => counted.Max(),
        TableTieKind.Rate => RateOf(id) ?? Fraction.Zero,
        _ => throw new ArgumentOutOfRangeException(nameof(tie), tie.Kind, "Not a tie-break of tables."),
    };

    private Fraction? RateOf(string id) => _rates.GetValueOrDefault(id);

    private readonly record struct Earned(CountedResult Result, Fraction Points);
}
