using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scoring.Contracts;
using Scoring.Rules.Programmes.Deciding;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Programmes.Titles;
using Scoring.Silo.Grains.Views.Programmes;

namespace Scoring.Silo.Grains;

/// <summary>A programme reckoned when somebody looks. It holds only what it can read again: the office's facts and each competition's published results.</summary>
internal sealed class ProgrammeGrain(TimeProvider time) : Grain, IProgrammeGrain
{
    private readonly PublishedCache _published = new();
    private ProgrammeState _state = new();
    private int _entries;

    public async Task<ImmutableArray<byte>?> ReadAsync() => await ReckonAsync() is { } reckoned
        ? await Task.Run(() => ImmutableCollectionsMarshal.AsImmutableArray(ProgrammeJson.Write(reckoned.View())))
        : null;

    public async Task<ImmutableArray<byte>?> ReadRegisterCsvAsync(string register) =>
        await ReckonAsync() is { } reckoned && reckoned.Rules.Registers.FirstOrDefault(one => one.Id == register) is { } found
            ? ImmutableCollectionsMarshal.AsImmutableArray(ProgrammeCsv.Write(RegisterViews.Of(reckoned, found)))
            : null;

    public async Task<ImmutableArray<byte>?> ReadUpgradesCsvAsync(string upgrades) =>
        await ReckonAsync() is { } reckoned && reckoned.Rules.Upgrades.FirstOrDefault(one => one.Id == upgrades) is { } found
            ? ImmutableCollectionsMarshal.AsImmutableArray(ProgrammeCsv.Write(UpgradeViews.Of(reckoned, found)))
            : null;

    public async Task<ProgrammePerson?> ReadProposedAsync(string register, string tier, string competition, string skill, string contestant)
    {
        if (await ReckonAsync() is not { } reckoned || reckoned.Rules.Registers.FirstOrDefault(one => one.Id == register) is not { } found)
        {
            return null;
        }

        var proposal = TitleProposal.Of(found, reckoned.Results).FirstOrDefault(one =>
            one.Tier == tier && one.Competition == competition && one.Skill == skill && one.Contestant == contestant);
        return proposal is null ? null : new ProgrammePerson
        {
            Kind = Subjects.Word(found.Of),
            Name = reckoned.Names.Contestant(competition, contestant),
            Organisation = reckoned.Rules.Organisations.FirstOrDefault(one => one.Id == proposal.Result.Organisation)?.Id,
        };
    }

    private async Task<ReckonedProgramme?> ReckonAsync()
    {
        var office = GrainFactory.GetGrain<IOfficeGrain>(IOfficeGrain.Key);
        if (await office.ReadProgrammeAsync(this.GetPrimaryKeyString(), _entries) is not { } record)
        {
            return null;
        }

        if (!record.Facts.IsEmpty)
        {
            (_state, _entries) = (StampedFacts.Replay(record.Facts.AsMemory()), record.Entries);
        }

        await _published.RefreshAsync(GrainFactory, _state.Members.Select(member => member.Competition));
        return ReckonedProgramme.Of(
            _state,
            _entries,
            _published.Skills,
            _published.Names,
            record.People.ToDictionary(person => person.Commitment, person => person.Text, StringComparer.Ordinal),
            time.GetUtcNow().Year);
    }
}
