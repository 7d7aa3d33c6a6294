using System.Runtime.InteropServices;
using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Rules.Standings;
using Scoring.Silo.Grains.Views;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    /// <summary>The hash of the last durable entry.</summary>
    private string HeadHash => _chronicle.Ops.ReceiptOf(_chronicle.Head.Op).Hash;

    public Task<PlaceList?> ReadPlaceListAsync(string skill)
    {
        if (!Durable.Exists || !Durable.TrySkill(skill, out var found))
        {
            return Task.FromResult<PlaceList?>(null);
        }

        var overview = OverviewView.Of(Id, Durable, _people, _chronicle.Head.Seq);
        var (scheme, definition, tallies, hash, bytes) = (Durable.Scheme!, found.Scheme, found.Tallies(), HeadHash, SchemeBytes());
        var organisations = PublishedOrganisations.Of(Durable, commitment => _people.Find(commitment)?.Organisation ?? "");
        return Task.Run<PlaceList?>(() =>
        {
            var (standings, stages) = SkillResult.WithStages(definition, tallies);
            return new PlaceList
            {
                Overview = overview,
                Hash = hash,
                Scheme = bytes,
                Standings = ImmutableCollectionsMarshal.AsImmutableArray(ResultJson.Write(scheme, [standings], [])),
                Stages = [.. stages.Select(LineOf)],
                Organisations = organisations is null ? null : OrganisationsView.Of(organisations),
            };
        });
    }

    public Task<MarkRecord?> ReadMarkRecordAsync() => Task.FromResult(!Durable.Exists ? null : new MarkRecord
    {
        Overview = OverviewView.Of(Id, Durable, _people, _chronicle.Head.Seq),
        Hash = HeadHash,
        Scheme = SchemeBytes(),
        Sheets =
        [
            .. from file in Durable.Roster.All
               from pair in Panels.SheetsOf(Durable.Skill(file.Line.Skill).Scheme)
               from recorded in file.SheetsOf(pair.Stage.Id, pair.Sheet.Id)
               select JudgeSheetOf(file.Line.Id, recorded),
        ],
    });

    private static StageLine LineOf(StageStanding standing) =>
        new() { Stage = standing.Stage, Contestant = standing.Contestant, Total = standing.Total, Rank = standing.Rank };

    private JudgeSheet JudgeSheetOf(string contestant, RecordedSheet last) => new()
    {
        Key = new SheetKey { Contestant = contestant, Stage = last.Fact.Stage, Sheet = last.Fact.Sheet, Judge = last.Fact.Judge },
        Versions = [.. last.OldestFirst().Select(VersionOf)],
        Cause = StationSheets.CauseOf(last.Held),
        ConfirmedBy = last.Confirmed?.By,
    };
}
