using System.Collections.Immutable;
using Scoring.Api.Schemes;
using Scoring.Contracts;
using Scoring.Rules.Schemes;
using Scoring.Rules.Tryouts;

namespace Scoring.Api.Hosting;

/// <summary>The rules as the doors may use them. They are pure, so no grain is needed.</summary>
internal sealed class SchemeBench : ISchemeBench
{
    public SchemeFindings Check(ReadOnlySpan<byte> scheme)
    {
        var reading = SchemeReader.Read(scheme);
        return reading.Scheme is { } sound
            ? new SchemeFindings([], [.. SchemeAdvice.Of(sound).Select(WarningOf)])
            : new SchemeFindings(FaultsOf(reading.Faults), []);
    }

    public TryoutAnswer TryOut(TryoutRequest asked)
    {
        var reading = SchemeReader.Read(asked.Scheme.AsSpan());
        if (reading.Scheme is not { } scheme)
        {
            return new TryoutAnswer([], FaultsOf(reading.Faults), []);
        }

        var tried = Tryout.Of(scheme, asked.Contestants, asked.Seed, [.. asked.Changes.Select(ChangeOf)]);
        return tried.Faults.IsEmpty
            ? new TryoutAnswer([.. TryoutJson.Write(scheme, tried, asked.Why)], [], [])
            : new TryoutAnswer([], [], FaultsOf(tried.Faults));
    }

    private static SchemeWarning WarningOf(Advice advice) => new(advice.Place, advice.Code, advice.Zh, advice.En);

    private static ChangedMark ChangeOf(TriedMark mark) =>
        new(mark.Skill, mark.Contestant, mark.Stage, mark.Sheet, mark.Judge, mark.Aspect, mark.Value);

    private static ImmutableArray<Fault> FaultsOf(ImmutableArray<PlacedFault> faults) =>
        [.. faults.Select(fault => new Fault { Place = fault.Place, Reason = fault.Reason })];
}
