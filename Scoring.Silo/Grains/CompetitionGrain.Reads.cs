using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Standings;
using Scoring.Silo.Grains.Views;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    private (string Text, ImmutableArray<byte> Utf8) _schemeBytes = ("", []);

    public Task<CompetitionOverview?> ReadOverviewAsync() =>
        Task.FromResult(Durable.Exists ? OverviewView.Of(Id, Durable, _people, _chronicle.Head.Seq) : null);

    public Task ShowAnewAsync() => _ticks.AnewAsync();

    public Task<ImmutableArray<ProgressRow>> ReadProgressAsync() =>
        Task.FromResult(Durable.Exists ? StationSheets.Progress(Durable) : []);

    public Task<StationView?> ReadStationAsync(string station) => Task.FromResult(
        Durable.Exists && Durable.Stations.TryFind(station, out var found)
            ? StationSheets.View(Durable, found, _people, _chronicle.Head.Seq, SchemeBytes())
            : null);

    public Task<ImmutableArray<SheetVersion>> ReadSheetAsync(SheetKey sheet)
    {
        ImmutableArray<SheetVersion> versions = Durable.Roster.TryFind(sheet.Contestant, out var file)
            && file.SheetOf(sheet.Stage, sheet.Sheet, sheet.Judge) is { } last
            ? [.. last.OldestFirst().Select(VersionOf)]
            : [];
        return Task.FromResult(versions);
    }

    public Task<ImmutableArray<byte>?> ReadStandingsAsync(string skill)
    {
        if (!Durable.Exists || !Durable.TrySkill(skill, out var found))
        {
            return Task.FromResult<ImmutableArray<byte>?>(null);
        }

        var (scheme, definition, tallies) = (Durable.Scheme!, found.Scheme, found.Tallies());
        return Task.Run<ImmutableArray<byte>?>(() =>
            ImmutableCollectionsMarshal.AsImmutableArray(ResultJson.Write(scheme, [SkillResult.Of(definition, tallies)], [])));
    }

    public Task<ImmutableArray<byte>?> ReadCardAsync(string contestant) => Task.FromResult<ImmutableArray<byte>?>(
        Durable.Roster.TryFind(contestant, out var file)
            ? ContestantCardJson.Write(Durable, file, _people, _chronicle.Ops, _chronicle.Head)
            : null);

    public Task<ImmutableArray<byte>?> ReadSchemeAsync() =>
        Task.FromResult<ImmutableArray<byte>?>(Durable.Exists ? SchemeBytes() : null);

    private ImmutableArray<byte> SchemeBytes()
    {
        if (!ReferenceEquals(_schemeBytes.Text, Durable.SchemeText))
        {
            _schemeBytes = (Durable.SchemeText, [.. System.Text.Encoding.UTF8.GetBytes(Durable.SchemeText)]);
        }

        return _schemeBytes.Utf8;
    }

    private SheetVersion VersionOf(RecordedSheet version) => new()
    {
        Version = version.Fact.Version,
        Marks = MarkMapping.Write(version.Fact),
        Reason = version.Fact.Reason,
        Actor = version.Stamp.By,
        Receipt = _chronicle.Ops.ReceiptOf(version.Stamp.Op),
    };
}
