using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>Parts stations and judges into what the ledger keeps and who it is.</summary>
internal static class StationMapping
{
    public static (ImmutableArray<Station> Stations, ImmutableArray<Judge> Judges, List<PersonRecord> Persons) Read(
        ArrangeStations request, Func<string> salt)
    {
        var persons = request.Judges.Select(judge => new PersonRecord("judge", judge.Id, salt(), judge.Name.Trim())).ToList();
        return (
            [.. request.Stations.Select(plan => new Station(plan.Id, plan.NameZh, plan.NameEn, plan.Sheets, plan.Panel))],
            [.. persons.Select(person => new Judge(person.Id, Commitment.Of(person)))],
            persons);
    }
}

/// <summary>An enrolment as it is recorded.</summary>
internal static class DeviceMapping
{
    public static EnrolmentIssued Read(IssueEnrolment request) =>
        new(request.Enrolment, request.Station, request.Judge, request.TokenHash, request.CodeHash, request.ExpiresAt)
        {
            Card = request.Card ? true : null,
            OpensAt = request.OpensAt,
            Number = request.Number,
        };
}

/// <summary>A sheet as it arrives.</summary>
internal static class MarkMapping
{
    public static TypedSheet Read(SubmitSheet request) => new(
        request.Contestant,
        request.Stage,
        request.Sheet,
        request.ExpectedVersion,
        [.. request.Marks.Select(mark => (mark.Aspect, mark.Value))],
        request.Reason)
    {
        Judge = request.Judge,
    };

    /// <summary>Marks as they were typed, time and outcome last.</summary>
    public static ImmutableArray<Mark> Write(SheetSubmitted fact)
    {
        var marks = fact.Marks.Select(mark => new Mark { Aspect = mark.Key, Value = Text(mark.Value) }).ToList();
        if (fact.Time is { } time)
        {
            marks.Add(new Mark { Aspect = MarkReader.TimeKey, Value = Text(time) });
        }

        if (fact.Outcome is { } outcome)
        {
            marks.Add(new Mark { Aspect = MarkReader.OutcomeKey, Value = Word(outcome)! });
        }

        return [.. marks];
    }

    public static string? Word(Outcome? outcome) => outcome switch
    {
        null => null,
        Outcome.Stopped => "stopped",
        _ => "notAttempted",
    };

    private static string Text(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Words and figures of rulings.</summary>
internal static class RulingMapping
{
    public static OpennessLevel? Level(string level) => level switch
    {
        "progress" => OpennessLevel.Progress,
        "benches" => OpennessLevel.Benches,
        "names" => OpennessLevel.Names,
        "marks" => OpennessLevel.Marks,
        _ => null,
    };

    public static string Level(OpennessLevel level) => level switch
    {
        OpennessLevel.Benches => "benches",
        OpennessLevel.Names => "names",
        OpennessLevel.Marks => "marks",
        _ => "progress",
    };

    public static Outcome? Outcome(string outcome) => outcome switch
    {
        "notAttempted" => Rules.Figures.Outcome.NotAttempted,
        "stopped" => Rules.Figures.Outcome.Stopped,
        _ => null,
    };

    public static decimal? Points(string text) => DecimalText.TryRead(text, out var points) ? points : null;
}
