using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

/// <summary>What ids are called; an id whose name was erased stays an id.</summary>
internal sealed class ProgrammeNames(
    ProgrammeState state, IReadOnlyDictionary<string, string> contestants, IReadOnlyDictionary<string, string> people)
{
    private readonly Dictionary<string, string> _organisations = state.Rules.Organisations.ToDictionary(one => one.Id, one => Text(one.Name), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _cities = state.Rules.Cities.ToDictionary(one => one.Id, one => Text(one.Name), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _trades = state.Rules.Trades.ToDictionary(one => one.Id, one => Text(one.Name), StringComparer.Ordinal);

    public string Organisation(string id) => _organisations.GetValueOrDefault(id, id);

    public string City(string id) => _cities.GetValueOrDefault(id, id);

    public string Trade(string id) => _trades.GetValueOrDefault(id, id);

    public string Subject(string id) =>
        state.Subjects.TryGetValue(id, out var subject) ? people.GetValueOrDefault(subject.Commitment, id) : id;

    public string Citation(string commitment) => people.GetValueOrDefault(commitment, "");

    /// <summary>Of a published result; the id before it is published.</summary>
    public string Contestant(string competition, string contestant) => Contestant($"{competition}/{contestant}");

    public string Contestant(string path) => contestants.GetValueOrDefault(path, path);

    /// <summary>Whoever a tally is about.</summary>
    public string Of(TallyOf kind, string id) => kind switch
    {
        TallyOf.Organisation => Organisation(id),
        TallyOf.Contestant => Contestant(id),
        _ => Subject(id),
    };

    private static string Text(Name name) => name.Zh ?? name.En ?? "";
}
