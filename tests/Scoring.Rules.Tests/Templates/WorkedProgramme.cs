using System.Collections.Immutable;
using System.Globalization;
using Scoring.Rules.Figures;
using Scoring.Rules.Programmes.Results;
using Scoring.Rules.Programmes.Tallies;

namespace Scoring.Rules.Tests.Templates;

/// <summary>
/// A programme's worked example: published results, points over time, and (lines beginning with =) what they must lead to.
/// </summary>
internal sealed class WorkedProgramme
{
    private readonly List<(string Competition, string Skill, ResultLine Line)> _results = [];
    private readonly List<(string Tally, TallyPoints Points)> _points = [];
    private readonly List<(string Tally, Stint Stint)> _stints = [];
    private readonly List<(string Tally, string Period)> _closed = [];

    public string Template { get; private set; } = "";

    /// <summary>Lines by what stands before their colon.</summary>
    public List<string> Expected { get; } = [];

    public IEnumerable<PublishedSkill> Published => _results.GroupBy(result => (result.Competition, result.Skill))
        .Select(skill => new PublishedSkill(skill.Key.Competition, skill.Key.Skill, 1, [.. skill.Select(result => result.Line)]));

    public static WorkedProgramme Read(string file)
    {
        var example = new WorkedProgramme();
        foreach (var line in File.ReadLines(file).Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
        {
            example.Take(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return example;
    }

    public TallyRecord RecordOf(string tally) => new(
        [.. _points.Where(one => one.Tally == tally).Select(one => one.Points)],
        [.. _stints.Where(one => one.Tally == tally).Select(one => one.Stint)],
        [.. _closed.Where(one => one.Tally == tally).Select(one => one.Period)]);

    private void Take(string[] words)
    {
        switch (words)
        {
            case ["programme", var id]:
                Template = id;
                break;
            case ["result", var skill, var ids, var organisation, var place, .. var properties]:
                _results.AddRange(WorkedExample.Each(ids).Select(
                    id => (skill.Split('/')[0], skill.Split('/')[1], LineOf(id, organisation, place, properties))));
                break;
            case ["joins", var tally, var ids, var period]:
                _stints.AddRange(WorkedExample.Each(ids).Select(id => (tally, new Stint(id, period, null))));
                break;
            case ["points", var tally, var ids, var period, var module, .. var values]:
                _points.AddRange(
                    from id in WorkedExample.Each(ids)
                    from value in values
                    select (tally, new TallyPoints(id, module, period, decimal.Parse(value, CultureInfo.InvariantCulture))));
                break;
            case ["closed", var tally, var period]:
                _closed.Add((tally, period));
                break;
            case ["=", ..]:
                Expected.Add(string.Join(' ', words[1..]));
                break;
            default:
                throw new InvalidDataException(string.Join(' ', words));
        }
    }

    private static ResultLine LineOf(string id, string organisation, string place, string[] properties)
    {
        var own = properties.Select(property => property.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var isPlaced = decimal.TryParse(place, CultureInfo.InvariantCulture, out var rank);
        return new ResultLine
        {
            Contestant = id,
            Status = isPlaced ? "placed" : place,
            Place = isPlaced ? (Fraction)rank : null,
            Organisation = organisation,
            Awards = own.GetValueOrDefault("award") is { } award ? ImmutableArray.Create(award) : [],
            Level = own.GetValueOrDefault("level", ""),
            Persons = int.Parse(own.GetValueOrDefault("persons", "1"), CultureInfo.InvariantCulture),
        };
    }
}
